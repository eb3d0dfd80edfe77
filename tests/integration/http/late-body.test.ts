/**
 * The last byte of a body is held back while something changes, by way of another instance: what was true when the headers
 * came must not be what a page, an action or a component works with.
 */
import { createHash, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ordinaryLimits } from "../../../src/gatehouse/core/identity/session.ts";
import { createDatabase, engines, type FreshDatabase } from "../../support/database.ts";
import { builtFixture } from "../../support/fixture-site.ts";
import { openSocket, type PatientSocket } from "../../support/patient-socket.ts";
import { openPrograms, type ProgramsAtHand } from "../../support/programs.ts";
import { owner, startSite, type Site } from "../../support/site.ts";
import { until } from "../../support/until.ts";

/** Longer than what waits in front. */
const long = 300_000;
const short = 60;
/** Milliseconds after which something ends while a body is held back: time enough to get that far on a busy machine. */
const soon = 5_000;
const shapes = (["announced", "in chunks"] as const).flatMap((how) =>
  ([short, long] as const).map((length) => [`${length} bytes, ${how}`, how, length] as const),
);
type How = (typeof shapes)[number][1];
/** How a body comes does not depend on the database. */
const shapesOn = { sqlite: shapes, postgres: shapes.slice(-1) };

let folder: string;
beforeAll(async () => {
  ({ folder } = await builtFixture("refuse-anywhere"));
});

const hashOf = (sessionId: string) => createHash("sha256").update(sessionId).digest("hex");

describe.each(engines)("a body whose last byte is held back (%s)", (engine) => {
  let fresh: FreshDatabase;
  let here: Site;
  let elsewhere: Site;
  let programs: ProgramsAtHand;
  let ownerCookie: string;
  const sockets: PatientSocket[] = [];

  beforeAll(async () => {
    fresh = await createDatabase(engine);
    here = await startSite({ databaseUrl: fresh.url, folder });
    elsewhere = await startSite({ databaseUrl: fresh.url, folder, withOwner: false });
    programs = await openPrograms(fresh.url);
    ownerCookie = await elsewhere.signIn(owner.email, owner.password);
  });
  afterAll(async () => {
    for (const socket of sockets) socket.close();
    await programs.close();
    await here.stop();
    await elsewhere.stop();
    await fresh.remove();
  });

  interface Late {
    /** Sends the last byte and answers what comes back. */
    finish(): Promise<string>;
  }

  /** Sends all but the last byte, once the server has let the request on and invited the body. */
  async function hold(path: string, headers: readonly string[], how: How, length: number): Promise<Late> {
    const one = await openSocket(here.origin);
    sockets.push(one);
    const framing = how === "announced" ? `Content-Length: ${length}` : "Transfer-Encoding: chunked";
    const head = [
      `POST ${path} HTTP/1.1`,
      `Host: ${new URL(here.origin).host}`,
      "Accept: */*",
      "Content-Type: application/x-www-form-urlencoded",
      "Expect: 100-continue",
      framing,
      ...headers,
    ];
    one.send(`${head.join("\r\n")}\r\n\r\n`);
    await until(() => one.received() === "HTTP/1.1 100 Continue\r\n\r\n", one.received);
    const body = `title=${"a".repeat(length - 7)}`;
    one.send(how === "announced" ? body : `${body.length.toString(16)}\r\n${body}\r\n1\r\n`);
    // Long enough for a page that is handed what came so far to work with it.
    await wait(60);
    expect(one.received()).toBe("HTTP/1.1 100 Continue\r\n\r\n");
    return {
      async finish() {
        one.send(how === "announced" ? "b" : "b\r\n0\r\n\r\n");
        await until(() => /\r\n\r\nHTTP[^]*\r\n\r\n[^]/.test(one.received()), one.received);
        return one.received().slice("HTTP/1.1 100 Continue\r\n\r\n".length);
      },
    };
  }

  /** No test here signs in with a password, so none is hashed. */
  async function member(...roles: string[]): Promise<{ readonly id: string }> {
    const id = randomUUID();
    const person = { id, email: `${id}@example.org`, name: "Ada", passwordHash: "none", createdAt: Date.now() };
    await programs.database.repositories.members.create({ ...person, roles, grantedBy: null });
    return { id };
  }

  async function session(memberId: string, age = 0): Promise<string> {
    const id = randomUUID().replaceAll("-", "");
    const times = { createdAt: Date.now() - age, lastSeenAt: Date.now() };
    const idHash = hashOf(id);
    const from = { remembered: false, userAgent: "A browser", clientIp: "127.0.0.1" };
    await programs.database.repositories.sessions.create({ idHash, memberId, ...times, ...from });
    return `Cookie: gatehouse=${id}`;
  }

  /** A form sent at the other instance. */
  async function send(path: string, form: string, cookie = `Cookie: ${ownerCookie}`): Promise<void> {
    const headers = { cookie: cookie.slice("Cookie: ".length) };
    const body = new URLSearchParams(form);
    const answer = await fetch(elsewhere.origin + path, { method: "POST", headers, body, redirect: "manual" });
    if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  }
  const person = (id: string, form: string) => send(`/admin/people/${id}`, form);
  const refused = (status: number, reason: string) => new RegExp(`^HTTP/1\\.1 ${status} [^]*"reason":"${reason}"`);

  describe.each(shapesOn[engine])("%s", (_shape, how, length) => {
    test.concurrent("a session that was ended meanwhile does not reach the page", async () => {
      const { id } = await member("member");
      const cookie = await session(id);
      const late = await hold("/members/takes/1", [cookie], how, length);
      await send("/logout", "", cookie);
      expect(await late.finish()).toMatch(refused(401, "session-ended"));
    });

    test.concurrent("nor a session that has expired", async () => {
      const { id } = await member("member");
      const cookie = await session(id);
      const late = await hold("/members/takes/1", [cookie], how, length);
      await programs.database.repositories.sessions.touch(
        hashOf(cookie.replace("Cookie: gatehouse=", "")),
        Date.now() - ordinaryLimits.idle - 1,
        Number.MAX_SAFE_INTEGER,
      );
      expect(await late.finish()).toMatch(refused(401, "session-expired"));
    });

    test.concurrent("nor an account that was suspended", async () => {
      const { id } = await member("member");
      const late = await hold("/members/takes/1", [await session(id)], how, length);
      await person(id, "do=suspend");
      const answer = await late.finish();
      expect(answer).toMatch(/^HTTP\/1\.1 40[13] /);
      expect(answer).not.toContain("secret");
    });

    test.concurrent("nor a token that was revoked", async () => {
      const { id } = await member("member");
      const token = await programs.token(id, { scope: ["site:write"] });
      const late = await hold("/programs/takes", [`Authorization: Bearer ${token}`], how, length);
      await person(id, "do=end-sessions&tokens=on");
      expect(await late.finish()).toMatch(refused(401, "token-revoked"));
    });

    test.concurrent.each(["takes", "catches-late"])(
      "a visitor whom a new rule refuses is refused: %s",
      async (page) => {
        const { id } = await member("member");
        const path = `/members/${page}/${randomUUID()}`;
        const late = await hold(path, [await session(id)], how, length);
        await send("/admin/rules/new", `pattern=${path}&kind=any-role&roles=editor&note=&do=save`);
        const answer = await late.finish();
        expect(answer).toMatch(refused(403, "role-missing"));
        expect(answer).not.toContain("secret");
      },
    );

    test.concurrent("a role that was taken meanwhile is gone for what a public page asks", async () => {
      const { id } = await member("member");
      const cookie = await session(id);
      const asks = await hold("/asks-late", [cookie], how, length);
      const refuses = await hold("/asks-late?refuses", [cookie], how, length);
      await person(id, "do=take-role&role=member");
      expect(await asks.finish()).toMatch(/^HTTP\/1\.1 200 [^]*The secret of \s*/);
      expect(await refuses.finish()).toMatch(refused(403, "role-missing"));
    });

    test.each(["/_actions/library.lend", "/?_action=library.lend", "/?_action=library.reserve"])(
      "a guarded action does not run: %s",
      async (path) => {
        const ran = async () => (await fetch(`${here.origin}/ran.json`)).text();
        const before = await ran();
        const { id } = await member("member");
        const cookie = await session(id);
        const late = await hold(path, [cookie], how, length);
        await send("/logout", "", cookie);
        expect(await late.finish()).toMatch(refused(401, "session-ended"));
        expect(await ran()).toBe(before);
      },
    );

    test("when nothing has changed, the page gets all that was sent", async () => {
      const { id } = await member("member");
      const late = await hold("/members/takes/1", [await session(id)], how, length);
      expect(await late.finish()).toContain(`secret takes ${length} characters`);
      const action = await hold("/_actions/library.lend", [await session(id)], how, length);
      expect(await action.finish()).toContain("lend was done");
    });
  });

  // Nothing is written that could tell the server: it has to look at the clock.
  describe("time alone passes", () => {
    test.concurrent("a session that expires does not reach the page", async () => {
      const { id } = await member("member");
      const end = Date.now() + soon;
      const cookie = await session(id, ordinaryLimits.absolute - soon);
      const late = await hold("/members/takes/1", [cookie], "announced", short);
      await wait(end + 20 - Date.now());
      expect(await late.finish()).toMatch(refused(401, "session-expired"));
    });

    test.concurrent("a role that ends is gone for what a public page asks", async () => {
      const { id } = await member();
      const end = Date.now() + soon;
      await programs.database.repositories.members.grantRole(id, "member", null, Date.now(), end);
      const cookie = await session(id);
      const asks = await hold("/asks-late", [cookie], "announced", short);
      const refuses = await hold("/asks-late?refuses", [cookie], "announced", short);
      await wait(end + 20 - Date.now());
      expect(await asks.finish()).toMatch(/^HTTP\/1\.1 200 [^]*The secret of \s*/);
      expect(await refuses.finish()).toMatch(refused(403, "membership-ended"));
    });
  });

  test("a refusal at the end of a body is recorded once", async () => {
    const { id } = await member("member");
    for (const length of [short, long]) {
      const cookie = await session(id);
      const late = await hold("/members/takes/once", [cookie], "announced", length);
      await send("/logout", "", cookie);
      await late.finish();
    }
    const recorded = async () => {
      const rows = await programs.database.repositories.refusals.recent(1_000);
      return rows.filter(({ path }) => path === "/members/takes/once");
    };
    await expect.poll(async () => (await recorded()).length).toBe(2);
    await wait(300);
    expect(await recorded()).toHaveLength(2);
  });
});
