/** An admin who looks up the reference of a refusal is told no less than the page told the visitor. */
import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sessionHandle } from "../../../src/gatehouse/core/identity/session.ts";
import { hashToken } from "../../../src/gatehouse/server/identity/tokens.ts";
import { owner } from "../../support/site.ts";
import { shareVisits, type Presented, type Visits } from "../../support/visits.ts";

const hour = 60 * 60_000;
const day = 24 * hour;

describe("the record of a refusal", () => {
  let visits: Visits;
  let admin: string;

  beforeAll(async () => {
    visits = await shareVisits("sqlite");
    admin = await visits.site.signIn(owner.email, owner.password);
    await visits.rule("/about", { kind: "signed-in", freshWithin: 15 });
    await visits.rule("/members/profile", { kind: "signed-in", verifiedEmail: true });
  });
  afterAll(() => visits.close());

  /** What stands on the console's page of the refusal that the visit meets, without its tags. */
  async function recordOf(path: string, presented: Presented): Promise<string> {
    const refused = await visits.ask(path, presented, "text/html");
    const [reference = ""] = refused.headers.get("x-refusal-id") ?? [];
    expect(reference, `${path} answered ${refused.status}`).not.toBe("");
    const page = await fetch(`${visits.site.origin}/admin/refusals?reference=${reference}`, {
      headers: { cookie: admin },
    });
    const html = await page.text();
    const facts = html.slice(html.indexOf('aria-labelledby="found"'), html.indexOf("Latest refusals"));
    return facts.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
  }

  const hashOf = ({ headers }: Presented) =>
    createHash("sha256")
      .update(headers[0]?.split("=")[1] ?? "")
      .digest("hex");

  test.each([
    ["ended-by-admin", "an admin ended it"],
    ["password-changed", "when the password was changed"],
    ["signed-out", "then signed out"],
    ["suspended", "when the account was suspended"],
    ["replaced", "signed in again in the same browser"],
    ["too-many", "not used for the longest time"],
  ] as const)("says how a session ended, and whose it was: %s", async (cause, words) => {
    const { id, email } = await visits.member("member");
    const session = await visits.session(id);
    await visits.database.repositories.sessions.end(hashOf(session), cause, Date.now());
    const record = await recordOf("/members", session);
    expect(record).toContain(words);
    expect(record).toContain(email);
    expect(record).toContain("Not signed in any more");
    expect(record).toContain(`${sessionHandle(hashOf(session))}, signed in`);
    expect(record).not.toContain(hashOf(session));
  });

  test.each([
    ["idle", { began: 5 * hour, seen: 3 * hour }, "were away for too long"],
    ["absolute", { began: 13 * hour, seen: 0 }, "as long as a sign-in may"],
  ] as const)("says which limit a session passed: %s", async (_limit, times, words) => {
    const { id } = await visits.member("member");
    expect(await recordOf("/members", await visits.session(id, times))).toContain(words);
  });

  test("says what was asked: a role, a fresh sign-in, a confirmed email", async () => {
    const { id } = await visits.member();
    const session = await visits.session(id, { began: 3 * hour, seen: 0 });
    expect(await recordOf("/members", session)).toContain("Asked for The role Member ");
    const fresh = await recordOf("/about", session);
    expect(fresh).toContain("A sign-in at most 15 minutes old. This one was 3 hours old");
    expect(fresh).toContain(sessionHandle(hashOf(session)));
    const { id: member } = await visits.member("member");
    expect(await recordOf("/members/profile", await visits.session(member))).toContain("A confirmed email");
  });

  test("says until when a role was theirs, and that one waits for approval", async () => {
    const { members } = visits.database.repositories;
    const { id } = await visits.member();
    await members.grantRole(id, "member", null, 1, Date.UTC(2020, 4, 2));
    expect(await recordOf("/members", await visits.session(id))).toContain(
      "The role Member, which was theirs until 1 May 2020",
    );
    const { id: waiting } = await visits.member();
    await members.requestRole(waiting, "member", 1);
    expect(await recordOf("/members", await visits.session(waiting))).toContain("which waited for approval");
  });

  test("keeps the id of the request, and the User-Agent header without control characters", async () => {
    const bytes = Buffer.from([0x9b, 0x33, 0x31, 0x6d]).toString("latin1");
    const refused = await visits.ask("/members", { headers: [`User-Agent: a${bytes}b`] }, "text/html");
    const [reference = ""] = refused.headers.get("x-refusal-id") ?? [];
    const { refusals } = visits.database.repositories;
    await expect.poll(() => refusals.find(reference)).not.toBeNull();
    const row = await refusals.find(reference);
    expect(row?.requestId).toMatch(/^[\w-]+$/);
    expect(row?.userAgent).not.toMatch(/\p{Cc}/u);
  });

  test("keeps the id of the request of a try to sign in", async () => {
    const { id, email } = await visits.member("member");
    const body = new URLSearchParams({ email, password: "not this one" });
    await fetch(`${visits.site.origin}/login`, { method: "POST", body });
    const { signIns } = visits.database.repositories;
    await expect.poll(() => signIns.recentOf(id, 1)).toHaveLength(1);
    const [row] = await signIns.recentOf(id, 1);
    expect(row).toMatchObject({ outcome: "wrong-password", requestId: expect.stringMatching(/^[\w-]+$/) as string });
  });

  test("tells of a write that another site sent, under the reference that its answer gives", async () => {
    const answer = await fetch(`${visits.site.origin}/account`, {
      method: "POST",
      headers: { cookie: admin, origin: "https://evil.example", accept: "text/html" },
      body: new URLSearchParams({ do: "change-name", name: "Mallory" }),
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.get("vary")).toContain("Origin");
    const reference = answer.headers.get("x-refusal-id") ?? "";
    expect(await answer.text()).toContain(`Reference: <bdi>${reference}</bdi>`);
    const page = await fetch(`${visits.site.origin}/admin/refusals?reference=${reference}`, {
      headers: { cookie: admin },
    });
    expect(await page.text()).toContain("Sent from another site");
  });

  test("says which token it was, and what its scope lacks", async () => {
    const { id, email } = await visits.member("member");
    const { tokens } = visits.database.repositories;
    const make = async (name: string, expiresAt: number | null = null) => {
      const text = `gh_${randomUUID().replaceAll("-", "")}01234567890`;
      const row = { memberId: id, name, permissions: ["site:write"] as const, createdAt: 1, expiresAt, createdBy: id };
      await tokens.create({ ...row, id: randomUUID(), tokenHash: hashToken(text) });
      return { headers: [`Authorization: Bearer ${text}`] };
    };
    const narrow = await recordOf("/api/members/library", await make("Nightly export"));
    expect(narrow).toContain("Token Nightly export");
    expect(narrow).toContain("In the token’s scope: Read pages and data");
    const expired = await recordOf("/api/members/library", await make("Old laptop", Date.now() - day));
    expect(expired).toContain("Token Old laptop");
    expect(expired).toContain(email);
    const unknown = { headers: [`Authorization: Bearer gh_${"x".repeat(43)}`] };
    expect(await recordOf("/api/members/library", unknown)).toContain("a token that is not known here");
  });
});
