import { expect, it } from "vitest";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import { describeSite } from "../identity/site.ts";

describeSite("explain", (open) => {
  it("answers what a request would be answered, and why", async () => {
    const site = await open();
    await site.person("Mia", "member");
    const nobody = await site.explain(operator, { email: null, method: "get", path: "/members/a?b=c#d" });
    if (!nobody.ok) throw new Error(nobody.message);
    expect(nobody.value).toMatchObject({ method: "GET", path: "/members/a", decision: { allowed: false } });
    expect(nobody.value.sentence).toBe(
      "Somebody who is not signed in may not open /members/a: the answer is 401 (no-credentials).",
    );
    const mia = await site.explain(operator, { email: "MIA@example.com", method: "GET", path: "/members" });
    expect(mia).toMatchObject({ ok: true, value: { sentence: "Mia may open /members.", decision: { allowed: true } } });
  });

  it("says when nobody has the address, and asks for the permission", async () => {
    const site = await open();
    const ask = { email: "nobody@example.com", method: "GET", path: "/" };
    expect(await site.explain(operator, ask)).toMatchObject({ code: "not-found", field: "email" });
    expect(await site.explain(operator, { ...ask, path: "members" })).toMatchObject({ code: "not-valid" });
    expect(await site.explain(await site.person("Ed", "editor"), ask)).toMatchObject({ code: "not-permitted" });
  });
});
