import { expect, it } from "vitest";
import { ruleSchema } from "../../../src/gatehouse/core/access/rule.ts";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import { describeSite } from "../identity/site.ts";

describeSite("explain", (open) => {
  it("gives the decision of a request, and why", async () => {
    const site = await open();
    await site.person("Mia", "member");
    const anonymous = await site.explain(operator, { email: null, method: "get", path: "/members/a?b=c#d" });
    if (!anonymous.ok) throw new Error(anonymous.message);
    expect(anonymous.value).toMatchObject({ method: "GET", path: "/members/a", decision: { allowed: false } });
    expect(anonymous.value.sentence).toBe(
      "An anonymous visitor may not open /members/a: the answer is 401 (no-credentials).",
    );
    const mia = await site.explain(operator, { email: "MIA@example.com", method: "GET", path: "/members" });
    expect(mia).toMatchObject({ ok: true, value: { sentence: "Mia may open /members.", decision: { allowed: true } } });
  });

  it("answers for another host, and for the site's own by its name", async () => {
    const site = await open();
    const made = ruleSchema.parse({ host: "Files.example.org", pattern: "/**", requirement: { kind: "signed-in" } });
    expect(await site.rules.create(operator, made)).toMatchObject({ ok: true });
    await site.person("Mia", "member");
    const ask = { email: "mia@example.com", method: "GET", path: "/a" };
    const sentence = async (host: string) => {
      const answer = await site.explain(operator, { ...ask, host });
      return answer.ok ? answer.value.sentence : answer.message;
    };
    expect(await sentence("files.example.org")).toBe("Mia may open files.example.org/a.");
    expect(await sentence("other.example")).toBe("Mia may not open other.example/a: the answer is 403 (role-missing).");
    expect(await sentence("localhost:4321")).toBe("Mia may open /a.");
    expect(await sentence("https://a")).toContain("Write only the host");
  });

  it("says when no account has the email, and asks for the permission", async () => {
    const site = await open();
    const ask = { email: "nobody@example.com", method: "GET", path: "/" };
    expect(await site.explain(operator, ask)).toMatchObject({ code: "not-found", field: "email" });
    expect(await site.explain(operator, { ...ask, path: "members" })).toMatchObject({ code: "not-valid" });
    expect(await site.explain(await site.person("Ed", "editor"), ask)).toMatchObject({ code: "not-permitted" });
  });
});
