/** What a program of the API meets where something is wrong with its request, its token, or the moment. */
import { expect, it } from "vitest";
import { beforeTheWrite } from "../identity/meanwhile.ts";
import { apiClient, clientOf } from "../../support/api-client.ts";
import { describeSite, describeSiteOnBothEngines } from "../identity/site.ts";

const mia = { email: "mia@example.com", name: "Mia" };

describeSite("a request to the API", (open) => {
  it("is refused with a problem document that says what to do", async () => {
    const site = await open();
    const ask = await apiClient(site, await site.person("Boss", "owner"), "people:view", "people:manage");
    const told = async (...request: Parameters<typeof ask>) => {
      const { status, body } = await ask(...request);
      return [status, body.pointer ?? body.type.split("/").at(-1)];
    };
    // Nothing is written that the API does not name.
    expect(await told("POST", "/people", { ...mia, suspendedAt: 0 })).toEqual([422, "/suspendedAt"]);
    expect((await ask("POST", "/people", { ...mia, suspendedAt: 0 })).body.detail).toBe(
      "“suspendedAt” is not known here.",
    );
    expect(await told("POST", "/people", { ...mia, email: "mia" })).toEqual([422, "/email"]);
    expect(await told("POST", "/people", { ...mia, roles: ["no-such"] })).toEqual([422, "/roles"]);
    expect(await told("POST", "/people", [])).toEqual([422, ""]);
    // A name is escaped as JSON Pointer asks for, and one of great length is not sent back.
    expect(await told("POST", "/people", { ...mia, "a/b~c": 0 })).toEqual([422, "/a~1b~0c"]);
    expect(await told("POST", "/people", { ...mia, ["x".repeat(200)]: 0 })).toEqual([422, ""]);
    expect(await told("POST", "/people", "{")).toEqual([400, "unreadable"]);
    expect(await told("POST", "/people", mia, { "Content-Type": "text/plain" })).toEqual([415, "json-expected"]);
    expect(await told("POST", "/people", { ...mia, name: "x".repeat(600_000) })).toEqual([413, "too-large"]);
    expect(await told("GET", "/people?rolle=member")).toEqual([422, "rolle"]);
    expect(await told("GET", "/people?role=a&role=b")).toEqual([422, "role"]);
    expect(await told("GET", "/people?limit=100000")).toEqual([422, "limit"]);
    expect(await told("GET", "/people/%00")).toEqual([404, "not-found"]);
    expect(await told("GET", "/people/%zz")).toEqual([404, "not-found"]);
    expect(await told("GET", "/people/..%2f..%2fadmin")).toEqual([404, "not-found"]);
    expect(await told("GET", "/nothing")).toEqual([404, "not-found"]);
    const wrongMethod = await ask("PUT", "/people", {});
    expect([wrongMethod.status, wrongMethod.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
    expect((await ask("GET", "/people")).body.items).toHaveLength(1);
  });

  it("is answered with 429 where its token sent too many, and other tokens go on", async () => {
    const site = await open();
    const boss = await site.person("Boss", "owner");
    const [ask, other] = [await apiClient(site, boss, "people:view"), await apiClient(site, boss, "people:view")];
    for (let sent = 0; sent < 600; sent += 1) site.requestAllowance.take(ask.program.token.id);
    const limited = await ask("GET", "/people");
    expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "1"]);
    expect((await other("GET", "/people")).status).toBe(200);
    site.wait(1_000);
    expect((await ask("GET", "/people")).status).toBe(200);
  });

  it("of a token that was revoked meanwhile changes nothing", async () => {
    const site = await open();
    const [boss, ben] = [await site.person("Boss", "owner"), await site.person("Ben")];
    const ask = await apiClient(site, boss, "people:view", "people:manage");
    const { tokens } = site.database.repositories;
    beforeTheWrite(site.database.repositories, "members", "suspend", () =>
      tokens.revoke(ask.program.token.id, boss.id, site.now()),
    );
    const answered = await ask("PUT", `/people/${ben.id}/suspension`);
    expect([answered.status, answered.headers.get("www-authenticate")]).toEqual([
      401,
      expect.stringContaining('error="invalid_token"'),
    ]);
    expect((await site.database.repositories.members.findById(ben.id))?.suspendedAt).toBeNull();
  });
});

describeSiteOnBothEngines("a write with an Idempotency-Key", (open) => {
  it("is carried out once, however often and wherever it is sent, and answered as before", async () => {
    const site = await open();
    const boss = await site.person("Boss", "owner");
    const ask = await apiClient(site, boss, "people:view", "people:manage");
    const elsewhere = clientOf(await site.another(), ask.program);
    const key = { "Idempotency-Key": '"8e03978e-40d5"' };
    const sent = await Promise.all([ask, elsewhere, ask, elsewhere].map((send) => send("POST", "/people", mia, key)));
    expect(sent.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
    expect(sent.every(({ status }) => status === 201 || status === 409)).toBe(true);
    const again = await elsewhere("POST", "/people", mia, key);
    expect(again.status).toBe(201);
    expect([...again.headers]).toEqual([...(sent.find(({ status }) => status === 201)?.headers ?? [])]);
    expect(again.body).toEqual(sent.find(({ status }) => status === 201)?.body);
    expect((await ask("GET", "/people?search=mia")).body.items).toHaveLength(1);
    expect(await ask("POST", "/people", { ...mia, name: "Other" }, key)).toMatchObject({
      status: 422,
      body: { type: "tag:gatehouse,2026:api/key-used" },
    });
    // Keys are each token's own, and hold for a day.
    const other = await apiClient(site, boss, "people:manage");
    expect(await other("POST", "/people", mia, key)).toMatchObject({ status: 409, body: { reason: "email-taken" } });
    site.wait(24 * 60 * 60_000);
    expect(await ask("POST", "/people", mia, key)).toMatchObject({ status: 409, body: { reason: "email-taken" } });
    expect(await ask("POST", "/people", mia, { "Idempotency-Key": "ä" })).toMatchObject({ status: 400 });
  });

  it("stays taken where it is not known what became of it, and its answer cannot be read in the database", async () => {
    const site = await open();
    const ask = await apiClient(site, await site.person("Boss", "owner"), "people:view", "people:manage");
    const { members, answeredWrites } = site.database.repositories;
    beforeTheWrite(site.database.repositories, "members", "create", () => Promise.reject(new Error("lost")));
    const key = { "Idempotency-Key": "one" };
    await expect(ask("POST", "/people", mia, key)).rejects.toThrow("lost");
    const waiting = await ask("POST", "/people", mia, key);
    expect([waiting.status, waiting.headers.get("retry-after")]).toEqual([409, "5"]);
    expect(await members.findByEmail(mia.email)).toBeNull();
    let stored = "";
    const answer = answeredWrites.answer.bind(answeredWrites);
    answeredWrites.answer = (hash, sealed) => answer(hash, (stored = sealed));
    await ask("POST", "/people", mia, { "Idempotency-Key": "two" });
    expect(stored).not.toBe("");
    expect(Buffer.from(stored, "base64url").toString()).not.toContain("mia");
  });
});
