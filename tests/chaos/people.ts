/**
 * People who change things: names, drafts, roles, tokens. What was answered with success is written down, and looked for in
 * the database afterwards. An answer that did not come may have been carried out or not.
 */
import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { openDatabase } from "../../db/client.ts";
import { createPasswords } from "../../src/gatehouse/server/identity/passwords.ts";
import { owner } from "../support/site.ts";
import type { Site } from "../support/site.ts";
import type { World } from "./world.ts";

const password = "a lantern and a key";
const tokensEach = 45;
const readers = 1_500;
/** Of one person; fewer than the 50 that are kept, for those that visitors open meanwhile. */
const sessionsKept = 20;
/** Milliseconds. */
const giveUpAfter = 15_000;
const pauses = { name: 300, draft: 700, publish: 1_500, signIn: 2_000, role: 600, token: 2_500 };

/** A value that counts up: the last one acknowledged or a later one that was tried must be stored. */
interface Counting {
  tried: number;
  acknowledged: number;
}

export interface Figures {
  readonly acknowledged: number;
  readonly refused: number;
  /** Milliseconds of the slowest answer. */
  readonly slowest: number;
}

export interface People {
  memberCookie(): string;
  /** Whether the clock was moved, so that sessions may have run out. */
  mayBeSignedOut(): boolean;
  /** From here on, sessions may have run out. */
  clockMoves(): void;
  signInAgain(cookie: string | null): Promise<void>;
  /** Everybody signs in again, and must stay signed in. */
  settle(): Promise<void>;
  /** Waits for the writes under way, and compares the database with what was acknowledged. Answers what is wrong. */
  compare(): Promise<string[]>;
  takeProblems(): string[];
  figures(): Figures;
  stop(): Promise<void>;
}

export async function bringPeople(world: World): Promise<People> {
  const database = await openDatabase(world.directUrl);
  const { members } = database.repositories;
  const passwordHash = await createPasswords(1).hash(password);
  const makers = Array.from({ length: 12 }, (_, number) => `maker-${number}@example.org`);
  const add = (id: string, email: string, roles: readonly string[]) =>
    members.create({ id, email, name: id, passwordHash, createdAt: Date.now(), roles, grantedBy: null });
  await add("visitor", "visitor@example.org", ["member"]);
  await add("renamed", "renamed@example.org", ["member"]);
  for (const email of makers) await add(email, email, ["member"]);
  for (let number = 0; number < readers; number += 1) await add(`reader-${number}`, `reader-${number}@example.org`, []);
  await database.close();

  const cookies = new Map<string, string>();
  const name: Counting = { tried: 0, acknowledged: 0 };
  const draft: Counting = { tried: 0, acknowledged: 0 };
  /** Number of the revision that was acknowledged last. */
  let published = 1;
  const signedIn = new Set<string>();
  const granted = new Set<string>();
  const tokenHashes = new Set<string>();
  let problems: string[] = [];
  let acknowledged = 0;
  let refused = 0;
  let slowest = 0;
  let clockMoved = false;
  let isOver = false;
  let isPaused = false;
  let underWay = 0;
  let turn = 0;

  function anySite(): Site | null {
    turn += 1;
    return world.instances[turn % world.instances.length]?.site ?? null;
  }

  async function signIn(email: string): Promise<boolean> {
    const site = anySite();
    if (site === null) return false;
    const secret = email === owner.email ? owner.password : password;
    const cookie = await site.signIn(email, secret).catch(() => null);
    if (cookie !== null) cookies.set(email, cookie);
    return cookie !== null;
  }

  async function surelySignIn(email: string): Promise<void> {
    for (let attempt = 0; attempt < 40; attempt += 1) {
      if (await signIn(email)) return;
      await wait(500);
    }
    problems.push(`${email} could not sign in within 20 s`);
  }

  async function send(
    email: string,
    path: string,
    fields: Record<string, string> | null,
  ): Promise<{ status: number; text: string } | null> {
    const site = anySite();
    if (site === null) return null;
    const began = performance.now();
    try {
      const answer = await fetch(`${site.origin}${path}`, {
        ...(fields !== null && { method: "POST", body: new URLSearchParams(fields) }),
        headers: { cookie: cookies.get(email) ?? "", accept: "text/html" },
        redirect: "manual",
        signal: AbortSignal.timeout(giveUpAfter),
      });
      const text = await answer.text();
      slowest = Math.max(slowest, performance.now() - began);
      if (answer.status === 401) await signIn(email);
      if (answer.status === 500) problems.push(`500 at ${path}`);
      if (answer.status === 503) refused += 1;
      return { status: answer.status, text };
    } catch {
      return null;
    }
  }

  const works: Record<keyof typeof pauses, () => Promise<void>> = {
    async name() {
      name.tried += 1;
      const mine = name.tried;
      const answer = await send("renamed@example.org", "/account", { do: "change-name", name: `Renamed ${mine}` });
      if (answer?.status !== 303) return;
      name.acknowledged = mine;
      acknowledged += 1;
    },
    async draft() {
      const path = "/admin/page?for=reason%3Ano-credentials&language=en";
      const form = await send(owner.email, path, null);
      const version = /name="version" value="(\d+)"/.exec(form?.text ?? "")?.[1];
      if (version === undefined) return;
      draft.tried += 1;
      const mine = draft.tried;
      const fields = { version, heading: `Chaos ${mine}`, explanation: "", nextSteps: "" };
      const answer = await send(owner.email, path, fields);
      if (answer?.status !== 303) return;
      draft.acknowledged = mine;
      acknowledged += 1;
    },
    async publish() {
      const path = "/admin/page/publish";
      const form = await send(owner.email, path, null);
      const version = /name="version" value="(\d+)"/.exec(form?.text ?? "")?.[1];
      if (version === undefined) return;
      const answer = await send(owner.email, path, { version, note: "Chaos" });
      if (answer?.status !== 303) return;
      published += 1;
      acknowledged += 1;
    },
    async signIn() {
      const site = anySite();
      if (site === null) return;
      const cookie = await site.signIn("visitor@example.org", password).catch(() => null);
      const session = cookie?.split("=")[1];
      if (session === undefined || clockMoved) return;
      signedIn.add(createHash("sha256").update(session).digest("hex"));
      acknowledged += 1;
    },
    async role() {
      const id = `reader-${granted.size % readers}`;
      if (granted.has(id)) return;
      const answer = await send(owner.email, `/admin/people/${id}`, { do: "give-role", role: "member", until: "" });
      if (answer?.status !== 303) return;
      granted.add(id);
      acknowledged += 1;
    },
    async token() {
      const maker = makers[Math.floor(tokenHashes.size / tokensEach) % makers.length];
      if (maker === undefined || tokenHashes.size >= tokensEach * makers.length) return;
      if (!cookies.has(maker) && !(await signIn(maker))) return;
      const path = "/account/programs/new";
      const form = await send(maker, path, null);
      const scope = /name="scope"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="scope"/.exec(form?.text ?? "");
      const entry = scope?.[1] ?? scope?.[2];
      if (entry === undefined) return;
      const tokenName = `Chaos ${Date.now()} ${Math.random()}`;
      const answer = await send(maker, path, { do: "make-token", tokenName, lifetime: "30", scope: entry });
      const text = /gh_[0-9A-Za-z]{43}/.exec(answer?.text ?? "")?.[0];
      if (answer?.status !== 200 || text === undefined) return;
      tokenHashes.add(createHash("sha256").update(text).digest("hex"));
      acknowledged += 1;
    },
  };

  async function loop(work: keyof typeof pauses): Promise<void> {
    while (!isOver) {
      if (!isPaused) {
        underWay += 1;
        await works[work]();
        underWay -= 1;
      }
      await wait(pauses[work]);
    }
  }

  async function settle(): Promise<void> {
    clockMoved = true;
    for (const email of [owner.email, "visitor@example.org", "renamed@example.org"]) await surelySignIn(email);
    for (const maker of makers) cookies.delete(maker);
    // A visit that is under way still has the old cookie.
    await wait(1_000);
    clockMoved = false;
  }

  await settle();
  const loops = (Object.keys(pauses) as (keyof typeof pauses)[]).map(loop);

  return {
    memberCookie: () => cookies.get("visitor@example.org") ?? "",
    mayBeSignedOut: () => clockMoved,
    clockMoves() {
      clockMoved = true;
      signedIn.clear();
    },
    async signInAgain(cookie) {
      if (cookie === cookies.get("visitor@example.org")) await signIn("visitor@example.org");
    },
    settle,
    async compare() {
      isPaused = true;
      while (underWay > 0) await wait(20);
      const stored = await openDatabase(world.directUrl);
      const wrong: string[] = [];
      try {
        const { repositories } = stored;
        const found = Number(/\d+$/.exec((await repositories.members.findById("renamed"))?.name ?? "")?.[0] ?? 0);
        if (found < name.acknowledged || found > name.tried)
          wrong.push(`name ${found} is stored, ${name.acknowledged} was acknowledged`);
        const words = JSON.stringify((await repositories.pages.draft())?.document);
        const saved = Number(/Chaos (\d+)/.exec(words)?.[1] ?? 0);
        if (saved < draft.acknowledged || saved > draft.tried)
          wrong.push(`draft ${saved} is stored, ${draft.acknowledged} was acknowledged`);
        const live = await repositories.pages.publishedNumber();
        // One that was not acknowledged may have been carried out.
        if (live < published) wrong.push(`revision ${live} is live, ${published} were acknowledged`);
        if ((await repositories.pages.revision(live)) === null) wrong.push(`revision ${live} is live and not there`);
        published = live;
        // A moved clock ends sessions, and only the newest of one person are kept.
        if (!clockMoved) {
          const open = new Set((await repositories.sessions.listOpen("visitor")).map(({ idHash }) => idHash));
          const lost = [...signedIn].slice(-sessionsKept).filter((hash) => !open.has(hash));
          if (lost.length > 0) wrong.push(`${lost.length} acknowledged sessions are not stored`);
        }
        signedIn.clear();
        const people = await repositories.members.findByIds([...granted]);
        const holders = new Set(people.filter(({ roles }) => roles.includes("member")).map(({ id }) => id));
        for (const id of granted) if (!holders.has(id)) wrong.push(`${id} was given a role and does not hold it`);
        for (const hash of tokenHashes) {
          if ((await repositories.tokens.findWithMember(hash)) === null)
            wrong.push("a token that was shown is unknown");
        }
      } finally {
        await stored.close();
        isPaused = false;
      }
      return wrong;
    },
    takeProblems() {
      const taken = problems;
      problems = [];
      return taken;
    },
    figures: () => ({ acknowledged, refused, slowest }),
    async stop() {
      isOver = true;
      await Promise.all(loops);
    },
  };
}
