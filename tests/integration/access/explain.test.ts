import { expect, it } from "vitest";
import { roleSchema } from "../../../src/gatehouse/core/access/role.ts";
import { ruleSchema } from "../../../src/gatehouse/core/access/rule.ts";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import type { AskedSubject } from "../../../src/gatehouse/server/access/asked-subject.ts";
import { describeSite, type Site } from "../identity/site.ts";

const anonymous: AskedSubject = { kind: "anonymous" };
const person = (email: string): AskedSubject => ({ kind: "person", email });
const day = 24 * 60 * 60_000;

async function said(site: Site, who: AskedSubject, path: string, more: { host?: string; at?: number } = {}) {
  const answer = await site.explain(operator, { who, method: "GET", path, ...more });
  return answer.ok ? answer.value.sentence : answer.message;
}

describeSite("explain", (open) => {
  it("gives the decision of a request, and why", async () => {
    const site = await open();
    await site.person("Mia", "member");
    const answer = await site.explain(operator, { who: anonymous, method: "get", path: "/members/a?b=c#d" });
    if (!answer.ok) throw new Error(answer.message);
    expect(answer.value).toMatchObject({ method: "GET", path: "/members/a", decision: { allowed: false } });
    expect(answer.value.sentence).toBe(
      "An anonymous visitor may not open /members/a: the answer is 401 (no-credentials).",
    );
    expect(answer.value.ways).toEqual([{ kind: "sign-in" }]);
    expect(await said(site, person("MIA@example.com"), "/members")).toBe("Mia may open /members.");
  });

  it("answers for another host, and for the site's own by its name", async () => {
    const site = await open();
    const made = ruleSchema.parse({ host: "Files.example.org", pattern: "/**", requirement: { kind: "signed-in" } });
    expect(await site.rules.create(operator, made)).toMatchObject({ ok: true });
    await site.person("Mia", "member");
    const sentence = (host: string) => said(site, person("mia@example.com"), "/a", { host });
    expect(await sentence("files.example.org")).toBe("Mia may open files.example.org/a.");
    expect(await sentence("other.example")).toBe("Mia may not open other.example/a: the answer is 403 (role-missing).");
    expect(await sentence("localhost:4321")).toBe("Mia may open /a.");
    expect(await sentence("https://a")).toContain("Write only the host");
  });

  it("answers for a role, for a moment, and for a program by its token", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const gate = ruleSchema.parse({ pattern: "/vault/**", requirement: { kind: "any-role", roles: ["reader"] } });
    expect(await site.rules.create(operator, gate)).toMatchObject({ ok: true });
    expect(await said(site, { kind: "role", role: "reader" }, "/vault")).toMatch(
      /^Somebody with the role Reader may open/,
    );
    expect(await said(site, { kind: "role", role: "nothing" }, "/vault")).toContain("nothing");
    const { members } = site.database.repositories;
    await members.grantRole(mia.id, "reader", null, site.now(), site.now() + day);
    const asked = (at?: number) => said(site, person(mia.email), "/vault", at === undefined ? {} : { at });
    expect(await asked()).toBe("Mia may open /vault.");
    expect(await asked(site.now() + 2 * day)).toContain("(membership-ended)");

    const token = (name: string): AskedSubject => ({ kind: "token", email: mia.email, name });
    expect(await said(site, token(""), "/data")).toBe("This person has no token.");
    const wanted = { name: "Reader", scope: ["site:read"], lifetime: "30" };
    expect(await site.tokens.makeFor(operator, mia.id, wanted)).toMatchObject({ ok: true });
    expect(await said(site, token(""), "/data")).toMatch(/^A program with the token “Reader” of Mia may open/);
    expect(await said(site, token("Other"), "/data")).toContain("no token of this name");
    // No token is taken outside of the section that says so.
    expect(await said(site, token("Reader"), "/members")).toContain("(invalid-credentials)");
    expect(await said(site, token("Reader"), "/data", { at: site.now() + 31 * day })).toContain("(token-expired)");
  });

  it("judges a fresh sign-in, and each session that is open beside it", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const fresh = { kind: "signed-in", freshWithin: 10 } as const;
    expect(
      await site.rules.create(operator, ruleSchema.parse({ pattern: "/members/safe", requirement: fresh })),
    ).toMatchObject({ ok: true });
    site.wait(60 * 60_000);
    const answer = await site.explain(operator, { who: person(mia.email), method: "GET", path: "/members/safe" });
    if (!answer.ok) throw new Error(answer.message);
    expect(answer.value.decision.allowed).toBe(true);
    expect(answer.value.inSessions.map(({ decision }) => decision.allowed || decision.denial.reason)).toEqual([
      "sign-in-again",
    ]);
  });

  it("puts a refusal beside the same request today, with what was changed in between", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const made = await site.rules.create(
      operator,
      ruleSchema.parse({ pattern: "/vault/**", requirement: { kind: "any-role", roles: ["reader"] } }),
    );
    if (!made.ok) throw new Error(made.message);
    site.wait(1_000);
    const reference = "7K3Q-9FHM-2XWB";
    site.refusals.record({
      ...{ id: reference, at: site.now(), method: "GET", path: "/vault", reason: "role-missing", status: 403 },
      ...{ ruleId: made.value.id, memberId: mia.id, clientIp: "192.0.2.1", userAgent: "Test", requestId: "r" },
      details: { missingRoles: ["reader"] },
    });
    site.wait(1_000);
    expect(await site.people.grantRole(operator, mia.id, "reader", "")).toMatchObject({ ok: true });
    const admin = await site.person("Ben", "admin");
    const explained = await site.explainRefusal(admin, reference.toLowerCase());
    if (!explained.ok) throw new Error(explained.message);
    expect(explained.value).toMatchObject({
      then: { reason: "role-missing" },
      input: { who: { kind: "person", email: mia.email }, path: "/vault" },
      today: { ok: true, value: { decision: { allowed: true } } },
      since: [{ entity: "member", entityId: mia.id }],
    });
    expect(await site.explainRefusal(admin, "0000-0000-0000")).toMatchObject({ code: "not-found" });
  });

  it("says when no account has the email, and asks for the permissions", async () => {
    const site = await open();
    const ask = { who: person("nobody@example.com"), method: "GET", path: "/" };
    expect(await site.explain(operator, ask)).toMatchObject({ code: "not-found", field: "person" });
    expect(await site.explain(operator, { ...ask, path: "members" })).toMatchObject({ code: "not-valid" });
    expect(await site.explain(operator, { ...ask, method: "FLY" })).toMatchObject({ code: "not-valid" });
    expect(await site.explain(await site.person("Ed", "editor"), ask)).toMatchObject({ code: "not-permitted" });
    // Who may look at refusals alone learns nothing of an account, not even whether it is there.
    const watch = roleSchema.parse({ id: "watch", label: "Watch", permissions: ["refusals:view"] });
    expect(await site.roles.create(operator, watch)).toMatchObject({ ok: true });
    const guard = await site.person("Wes", "watch");
    expect(await site.explain(guard, ask)).toMatchObject({ code: "not-permitted" });
    expect(await site.explain(guard, { ...ask, who: anonymous })).toMatchObject({ ok: true });
    expect(await site.explainRefusal(await site.person("Eva", "editor"), "x")).toMatchObject({ code: "not-permitted" });
  });
});
