/** Every reason as a browser and a program meet it: its own page, problem document and challenge, from the built server. */
import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import type { Database } from "../../../db/repositories/contract.ts";
import type { Requirement } from "../../../src/gatehouse/core/access/requirement.ts";
import { createPasswords } from "../../../src/gatehouse/server/identity/passwords.ts";
import { createDatabase, engines, type FreshDatabase } from "../../support/database.ts";
import { rawRequest, type RawAnswer } from "../../support/raw-request.ts";
import { startSite, type Site } from "../../support/site.ts";

const password = "a lantern and a key";
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

interface Presented {
  /** Fields to send. */
  readonly fields: readonly string[];
}

interface Case {
  readonly reason: string;
  readonly status: 401 | 403;
  readonly path?: string;
  /** What the page says at the top. */
  readonly heading: string;
  /** After the realm; null where there is no challenge. */
  readonly challenge: string | null;
  present(): Promise<Presented>;
}

describe.each(engines)("every reason (%s)", (engine) => {
  let fresh: FreshDatabase;
  let site: Site;
  let database: Database;
  let passwordHash: string;

  beforeAll(async () => {
    fresh = await createDatabase(engine, { migrated: false });
    site = await startSite({ databaseUrl: fresh.url });
    database = await openDatabase(fresh.url);
    passwordHash = await createPasswords(1).hash(password);
    await rule("/members/library/**", { kind: "any-role", roles: ["member"], freshWithin: 15 });
    await rule("/members/profile", { kind: "signed-in", verifiedEmail: true });
    await rule("/members/press", { kind: "all-permissions", permissions: ["page:publish"] });
  });
  afterAll(async () => {
    await database.close();
    await site.stop();
    await fresh.remove();
  });

  const rule = (pattern: string, requirement: Requirement) =>
    database.repositories.access.insertRule({ id: randomUUID(), pattern, methods: [], requirement, note: "" }, 1);

  async function member(...roles: string[]): Promise<{ id: string; email: string }> {
    const id = randomUUID();
    const email = `person-${id.slice(0, 8)}@example.org`;
    const row = { id, email, name: "Ada", passwordHash, createdAt: Date.now(), roles, grantedBy: null };
    await database.repositories.members.create(row);
    return { id, email };
  }

  /** A session as it would stand there, had they signed in earlier. */
  async function session(
    memberId: string,
    { began = 0, seen = 0, remembered = false }: { began?: number; seen?: number; remembered?: boolean } = {},
  ): Promise<Presented> {
    const id = randomUUID().replaceAll("-", "");
    const now = Date.now();
    await database.repositories.sessions.create({
      idHash: createHash("sha256").update(id).digest("hex"),
      memberId,
      createdAt: now - began,
      lastSeenAt: now - seen,
      remembered,
      userAgent: "A browser",
      address: "192.0.2.1",
    });
    return { fields: [`Cookie: gatehouse=${id}`] };
  }

  const ask = (path: string, { fields }: Presented, accept: string): Promise<RawAnswer> =>
    rawRequest(site.origin, [
      `GET ${path} HTTP/1.1`,
      `Host: ${new URL(site.origin).host}`,
      `Accept: ${accept}`,
      ...fields,
    ]);

  const invalid = (words: string) => `, error="invalid_token", error_description="${words}"`;
  const cases: readonly Case[] = [
    {
      reason: "no-credentials",
      status: 401,
      heading: "Sign in to continue",
      challenge: "",
      present: () => Promise.resolve({ fields: [] }),
    },
    {
      reason: "invalid-credentials",
      status: 401,
      heading: "That did not quite match",
      challenge: invalid("What was presented is not valid"),
      present: () => Promise.resolve({ fields: [`Cookie: gatehouse=${"a".repeat(40)}`] }),
    },
    {
      reason: "session-expired",
      status: 401,
      heading: "Your sign-in has expired",
      challenge: invalid("The session has expired"),
      present: async () => session((await member("member")).id, { began: 3 * hour, seen: 3 * hour }),
    },
    {
      reason: "session-ended",
      status: 401,
      heading: "Your visit was ended",
      challenge: invalid("The session was ended"),
      present: async () => {
        const { id } = await member("member");
        const presented = await session(id);
        await database.repositories.sessions.endAll(id, "ended-by-admin", Date.now());
        return presented;
      },
    },
    {
      reason: "sign-in-again",
      status: 401,
      path: "/members/library",
      heading: "Please confirm it is you",
      challenge:
        ', error="insufficient_user_authentication", error_description="A more recent sign-in is required", max_age="900"',
      present: async () => session((await member("member")).id, { began: 20 * minute }),
    },
    {
      reason: "role-missing",
      status: 403,
      heading: "This page needs another role",
      challenge: null,
      present: async () => session((await member()).id),
    },
    {
      reason: "permission-missing",
      status: 403,
      path: "/members/press",
      heading: "This page needs a permission",
      challenge: null,
      present: async () => session((await member("member")).id),
    },
    {
      reason: "membership-ended",
      status: 403,
      heading: "Your time here has ended",
      challenge: null,
      present: async () => {
        const { id } = await member();
        await database.repositories.members.grantRole(id, "member", null, 1, Date.UTC(2025, 10, 22));
        return session(id);
      },
    },
    {
      reason: "membership-pending",
      status: 403,
      heading: "Almost there",
      challenge: null,
      present: async () => {
        const { id } = await member();
        await database.repositories.members.requestRole(id, "member", Date.now());
        return session(id);
      },
    },
    {
      reason: "email-unverified",
      status: 403,
      path: "/members/profile",
      heading: "One thing first: your email address",
      challenge: null,
      present: async () => session((await member("member")).id),
    },
    {
      reason: "account-suspended",
      status: 403,
      heading: "Your account is paused",
      challenge: null,
      present: async () => {
        const { id } = await member("member");
        await database.repositories.members.suspend(id, Date.now());
        return session(id);
      },
    },
  ];

  test.each(cases)("$reason has its own page, problem document and challenge", async (one) => {
    const { reason, status, path = "/members", heading, challenge } = one;
    const presented = await one.present();
    const page = await ask(path, presented, "text/html");
    expect(page.status).toBe(status);
    expect(page.body.includes(heading)).toBe(true);
    expect(page.body.includes('name="password"')).toBe(status === 401);
    const problem = await ask(path, presented, "application/json");
    expect(problem.status).toBe(status);
    expect(JSON.parse(problem.body)).toMatchObject({ reason, status, title: heading, instance: path });
    for (const { fields } of [page, problem]) {
      const expected = challenge === null ? undefined : [`Bearer realm="The Quoin"${challenge}`];
      expect(fields.get("www-authenticate")).toEqual(expected);
    }
  });

  test("a role that ended is named, with its last day, in the visitor's language", async () => {
    const { id } = await member();
    const ended = Date.UTC(2025, 10, 22);
    await database.repositories.members.grantRole(id, "member", null, 1, ended);
    const presented = await session(id);
    const english = JSON.parse((await ask("/members", presented, "application/json")).body) as { detail: string };
    expect(english.detail).toContain("Member");
    expect(english.detail).toContain("21 November 2025");
    const german = await ask("/members", { fields: [...presented.fields, "Accept-Language: de"] }, "application/json");
    expect((JSON.parse(german.body) as { detail: string }).detail).toContain("21. November 2025");
  });

  test("asks whoever is signed in for their own password, and lets them go on where they were going", async () => {
    const { id, email } = await member("member");
    const old = await session(id, { began: 20 * minute });
    const page = await ask("/members/library?q=ink", old, "text/html");
    expect(page.body).toContain(`value="${email}"`);
    expect(page.body).toContain("You are signed in as");
    expect(page.body).toContain('value="/members/library?q=ink"');

    const post = (typed: string) =>
      fetch(`${site.origin}/login`, {
        method: "POST",
        headers: { cookie: old.fields[0]?.slice("Cookie: ".length) ?? "" },
        body: new URLSearchParams({ email, password: typed, returnTo: "/members/library?q=ink" }),
        redirect: "manual",
      });
    const wrong = await post("not the password");
    expect(wrong.status).toBe(401);
    const again = await wrong.text();
    expect(again).toContain("You are signed in as");
    expect(again).toContain('value="/members/library?q=ink"');

    const right = await post(password);
    expect(right.status).toBe(303);
    expect(right.headers.get("location")).toBe("/members/library?q=ink");
    const cookie = right.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    expect((await ask("/members/library?q=ink", { fields: [`Cookie: ${cookie}`] }, "text/html")).status).toBe(200);
  });

  test("a role given, ended, taken or asked for tells on the very next request", async () => {
    const { members } = database.repositories;
    const { id } = await member();
    const presented = await session(id);
    const reason = async () => {
      const answer = await ask("/members", presented, "application/json");
      return answer.status === 200 ? "in" : (JSON.parse(answer.body) as { reason: string }).reason;
    };
    expect(await reason()).toBe("role-missing");
    await members.requestRole(id, "member", Date.now());
    expect(await reason()).toBe("membership-pending");
    await members.grantRole(id, "member", null, Date.now(), Date.now() + 500);
    expect(await reason()).toBe("in");
    await new Promise((resume) => setTimeout(resume, 600));
    expect(await reason()).toBe("membership-ended");
    await members.grantRole(id, "member", null, Date.now());
    expect(await reason()).toBe("in");
    await members.revokeRole(id, "member");
    expect(await reason()).toBe("role-missing");
  });

  test("a new password ends the other sessions on the very next request", async () => {
    const { id, email } = await member("member");
    const elsewhere = await session(id, { began: day, seen: 0, remembered: true });
    expect((await ask("/members", elsewhere, "text/html")).status).toBe(200);
    const cookie = await site.signIn(email, password);
    const answer = await fetch(`${site.origin}/account`, {
      method: "POST",
      headers: { cookie },
      body: new URLSearchParams({
        do: "change-password",
        currentPassword: password,
        newPassword: "another lantern and key",
      }),
      redirect: "manual",
    });
    expect(answer.status).toBe(303);
    const after = await ask("/members", elsewhere, "application/json");
    expect(JSON.parse(after.body)).toMatchObject({ reason: "session-ended", title: "Your password has changed" });
  });

  test("an address that was confirmed by a link opens the page; the link works once", async () => {
    const { id, email } = await member("member");
    const presented = await session(id);
    expect((await ask("/members/profile", presented, "text/html")).status).toBe(403);
    const key = "a-key-of-a-link";
    const keyHash = createHash("sha256").update(key).digest("hex");
    await database.repositories.emailConfirmations.put({ memberId: id, keyHash, email, endsAt: Date.now() + hour });

    const shown = await fetch(`${site.origin}/confirm-email?key=${key}`);
    expect(await shown.text()).toContain(email);
    expect((await ask("/members/profile", presented, "text/html")).status).toBe(403);
    const confirm = () =>
      fetch(`${site.origin}/confirm-email`, { method: "POST", body: new URLSearchParams({ key }), redirect: "manual" });
    expect((await confirm()).status).toBe(200);
    expect((await ask("/members/profile", presented, "text/html")).status).toBe(200);
    expect((await confirm()).status).toBe(404);
  });
});
