/** Programs with a token or a password: over a real socket, at the built server. */
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPrograms, type ProgramOwner, type ProgramsAtHand } from "../../support/programs.ts";
import { rawRequest, type RawAnswer } from "../../support/raw-request.ts";
import { owner, type Site } from "../../support/site.ts";
import { shareVisits, type Visits } from "../../support/visits.ts";

const api = "/api/members/library";
const base64 = (text: string) => Buffer.from(text, "utf8").toString("base64");

describe("a program", () => {
  let visits: Visits;
  let site: Site;
  let programs: ProgramsAtHand;
  let ada: ProgramOwner;
  beforeAll(async () => {
    visits = await shareVisits("sqlite");
    ({ site } = visits);
    programs = await openPrograms(site.databaseUrl);
    ada = await programs.member("member");
  });
  afterAll(async () => {
    await programs.close();
    await visits.close();
  });

  const ask = (path: string, ...headers: string[]) =>
    rawRequest(site.origin, [`GET ${path} HTTP/1.1`, `Host: ${new URL(site.origin).host}`, ...headers]);
  const bearer = (token: string) => `Authorization: Bearer ${token}`;
  const challengeOf = (answer: RawAnswer) => answer.headers.get("www-authenticate");
  const problemOf = (answer: RawAnswer) => JSON.parse(answer.body) as Record<string, unknown>;

  test("with a token is allowed where its path accepts one, in every spelling of the scheme", async () => {
    const token = await programs.token(ada.id);
    for (const scheme of ["Bearer", "bearer", "BEARER"]) {
      const answer = await ask(api, `Authorization: ${scheme} ${token}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("cache-control")).toEqual(["private, no-store"]);
    }
    expect(problemOf(await ask("/api/me", bearer(token)))).toEqual({
      id: ada.id,
      name: "Ada Lindqvist",
      email: ada.email,
      roles: ["member"],
      token: { name: "Nightly export", scope: ["site:read"] },
    });
  });

  test("of a directory is asked for its own token, also where a rule or a session would do", async () => {
    const scim = "/api/gatehouse/v1/scim/v2/Users";
    const token = `ghdir_${"d".repeat(43)}`;
    const { directories, access } = visits.database.repositories;
    const row = { id: "directory", name: "Okta", roles: [], mayMakeRoles: false, provider: null, createdAt: 1 };
    const tokenHash = createHash("sha256").update(token).digest("hex");
    await directories.insert({ ...row, tokenHash, lastUsedAt: null, version: 1 }, 10);
    const boss = await visits.member("owner");
    const session = await visits.session(boss.id);
    const ofMember = await programs.token(ada.id);
    for (const headers of [[], [...session.headers], [bearer(ofMember)], [`Authorization: Basic ${base64("a:b")}`]]) {
      const refused = await ask(scim, ...headers);
      expect([refused.status, challengeOf(refused)]).toEqual([401, ['Bearer realm="SCIM"']]);
      expect(problemOf(refused)).toMatchObject({ schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"] });
    }
    // A rule of the site does not stand in front of it: a directory is no member.
    await visits.rule("/api/**", { kind: "any-role", roles: ["owner"] });
    const answer = await ask(scim, bearer(token));
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      200,
      ["application/scim+json; charset=utf-8"],
    ]);
    expect(answer.headers.get("cache-control")?.join()).toContain("no-store");
    expect((await ask("/api/me", bearer(token))).status).toBe(401);
    // What the server refuses is answered by the site's build, which holds the same class once more.
    for (const [path, status] of [
      ["/nobody", 404],
      ["?filter=userName+is+wrong", 400],
    ] as const) {
      const refused = await ask(scim + path, bearer(token));
      expect([path, refused.status, problemOf(refused)]).toMatchObject([path, status, { status: String(status) }]);
    }
    for (const { id } of await access.listRules()) await access.deleteRule(id);
    await directories.remove("directory");
  });

  test("with an owner's token opens no page for people: not the section's, not the account, not the console", async () => {
    const boss = await programs.member("owner");
    const token = await programs.token(boss.id, { scope: ["site:read", "site:write"] });
    for (const path of ["/members", "/account", "/account/programs", "/admin", "/admin/people", "/admin.html"]) {
      const answer = await ask(path, bearer(token));
      expect([path, answer.status]).toEqual([path, 401]);
      const { reason, detail } = problemOf(answer);
      expect([reason, detail]).toEqual([
        "invalid-credentials",
        expect.stringMatching(/ does not accept credentials of this kind\.$/),
      ]);
      // RFC 6750 3: of a token that is not accepted here nothing is said.
      expect(challengeOf(answer)).toEqual(['Bearer realm="The Quoin"']);
    }
  });

  test("is told what is wrong with its token", async () => {
    const expired = await programs.token(ada.id, { expiresAt: Date.now() - 1 });
    const revoked = await programs.token(ada.id);
    for (const { id, revokedAt, expiresAt } of await programs.database.repositories.tokens.listOf(ada.id)) {
      if (revokedAt === null && expiresAt === null) await programs.database.repositories.tokens.revoke(id, ada.id, 1);
    }
    const unknown = `gh_${"x".repeat(43)}`;
    const told = async (token: string) => {
      const answer = await ask(api, bearer(token));
      expect(answer.status).toBe(401);
      expect(challengeOf(answer)?.join()).toMatch(/^Bearer realm="The Quoin", error="invalid_token", /);
      const { reason, detail } = problemOf(answer);
      return [reason, detail];
    };
    expect(await told(expired)).toEqual(["token-expired", "The token of this request has expired."]);
    expect(await told(revoked)).toEqual(["token-revoked", "The token of this request was revoked."]);
    expect(await told(unknown)).toEqual([
      "invalid-credentials",
      "The token is not known here. It may be mistyped or cut short.",
    ]);
  });

  test("whose scope is too small gets a 403 that names what it lacks", async () => {
    const token = await programs.token(ada.id, { scope: ["site:write"] });
    const answer = await ask(api, bearer(token));
    expect(answer.status).toBe(403);
    expect(challengeOf(answer)).toEqual(['Bearer realm="The Quoin", error="insufficient_scope", scope="site:read"']);
    expect(problemOf(answer)).toMatchObject({ reason: "permission-missing", title: "A permission is missing" });
    expect((await ask("/api/me", bearer(token))).status).toBe(403);
  });

  test("may do no more than its member, from the next request on", async () => {
    const guest = await programs.member();
    const token = await programs.token(guest.id, { scope: ["site:read", "site:write"] });
    const before = await ask(api, bearer(token));
    expect([before.status, problemOf(before)["reason"]]).toEqual([403, "role-missing"]);
    expect(challengeOf(before)).toBeUndefined();
    const { members } = programs.database.repositories;
    await members.grantRole(guest.id, "member", null, Date.now());
    expect((await ask(api, bearer(token))).status).toBe(200);
    await members.suspend(guest.id, Date.now());
    const suspended = await ask(api, bearer(token));
    expect([suspended.status, problemOf(suspended)["reason"]]).toEqual([403, "account-suspended"]);
  });

  test("decides by its Authorization header, with every cookie that comes with it", async () => {
    const cookie = `Cookie: ${await site.signIn(owner.email, owner.password)}`;
    expect((await ask(api, cookie)).status).toBe(200);
    expect((await ask(api, cookie, bearer(`gh_${"x".repeat(43)}`))).status).toBe(401);
    const token = await programs.token(ada.id);
    expect(problemOf(await ask("/api/me", cookie, bearer(token)))).toMatchObject({ email: ada.email });
  });

  test("is allowed with email and password, or a token in place of the password, where Basic is accepted", async () => {
    const token = await programs.token(ada.id);
    for (const pair of [`${ada.email}:${ada.password}`, `${ada.email}:${token}`, `anything:${token}`]) {
      expect((await ask(api, `Authorization: Basic ${base64(pair)}`)).status).toBe(200);
      expect((await ask("/api/me", `Authorization: Basic ${base64(pair)}`)).status).toBe(401);
    }
    const wrong = await ask(api, `Authorization: Basic ${base64(`${ada.email}:wrong`)}`);
    expect([wrong.status, problemOf(wrong)["reason"]]).toEqual([401, "invalid-credentials"]);
  });

  test("is offered Basic in the same header, and only where it is accepted", async () => {
    expect(challengeOf(await ask(api))).toEqual(['Bearer realm="The Quoin", Basic realm="The Quoin", charset="UTF-8"']);
    expect(challengeOf(await ask("/members"))).toEqual(['Bearer realm="The Quoin"']);
  });

  test.each([
    ["a navigation", "Sec-Fetch-Mode: navigate"],
    ["a script", "Sec-Fetch-Dest: empty"],
    ["a script of another site", "Origin: https://app.example"],
    ["an older browser", "Accept: text/html,*/*;q=0.8"],
    ["a script's request without https", "User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36"],
  ])("that may be a browser is never offered Basic: %s", async (_name, field) => {
    const answer = await ask(api, field);
    expect(answer.status).toBe(401);
    expect(challengeOf(answer)?.join()).not.toMatch(/Basic/i);
  });

  test.each([
    ["nothing after the scheme", "Bearer"],
    ["two tokens", `Bearer ${"a".repeat(20)}, Bearer ${"b".repeat(20)}`],
    ["no scheme", "=== ==="],
    ["an empty value", ""],
    ["another scheme", 'Digest username="a", realm="b"'],
    ["Basic that is no Base64", "Basic *"],
    ["Basic without a colon", `Basic ${base64("nobody")}`],
    ["Basic that is no UTF-8", `Basic ${Buffer.from([0x61, 0xff, 0x3a, 0x62]).toString("base64")}`],
    ["Basic with a control character", `Basic ${base64("a\0b:c")}`],
    ["bytes above ASCII", "Bearer \u00e4\u00f6"],
    ["far too much", `Bearer ${"a".repeat(9_000)}`],
  ])("that presents %s gets a 401, never a 500", async (_name, value) => {
    const answer = await ask(api, `Authorization: ${value}`);
    expect(answer.status).toBe(401);
    expect(problemOf(answer)).toMatchObject({ reason: expect.stringMatching(/^(invalid|no)-credentials$/) as string });
  });

  test("that sends two Authorization headers gets a 400", async () => {
    const token = await programs.token(ada.id);
    expect((await ask(api, bearer(token), "Authorization: Bearer other")).status).toBe(400);
  });

  test("with the right password is never kept waiting; one that guesses is", async () => {
    const polite = await programs.member("member");
    const right = `Authorization: Basic ${base64(`${polite.email}:${polite.password}`)}`;
    const answers = new Set<number>();
    for (let count = 0; count < 70; count += 1) answers.add((await ask(api, right)).status);
    expect(answers).toEqual(new Set([200]));

    const victim = await programs.member("member");
    const guess = () => ask(api, `Authorization: Basic ${base64(`${victim.email}:guessed`)}`);
    const guesses: number[] = [];
    for (let count = 0; count < 10; count += 1) guesses.push((await guess()).status);
    expect(new Set(guesses)).toEqual(new Set([401]));
    const limited = await guess();
    expect(limited.status).toBe(429);
    expect(Number(limited.headers.get("retry-after")?.[0])).toBeGreaterThan(0);
    // The sign-in page counts the same guesses.
    const body = new URLSearchParams({ email: victim.email, password: victim.password });
    expect((await fetch(`${site.origin}/login`, { method: "POST", body, redirect: "manual" })).status).toBe(429);
  });

  test("has its last use stored, once in five minutes", async () => {
    const user = await programs.member("member");
    const token = await programs.token(user.id);
    const { tokens } = programs.database.repositories;
    await ask(api, bearer(token));
    const lastUsed = async () => (await tokens.listOf(user.id))[0]?.lastUsedAt;
    // The request does not wait for this write.
    await expect.poll(lastUsed).toBeGreaterThan(Date.now() - 60_000);
    const first = await lastUsed();
    await ask(api, bearer(token));
    expect(await lastUsed()).toBe(first);
  });
});
