/** The first page of the console: what needs somebody, and today beside last week. And the search over all of it. */
import { expect, test } from "vitest";
import { describeSite, describeSiteOnBothEngines, password } from "../identity/site.ts";

const hour = 60 * 60_000;
const day = 24 * hour;

describeSite("the overview", (open) => {
  test("says what waits, to each reader what they may see", async () => {
    const site = await open();
    const [owner, editor] = [await site.person("Olga", "owner"), await site.person("Ed", "editor")];
    const mia = await site.person("Mia");
    await site.roleRequests.ask(mia, "reader");
    await site.emailConfirmations.send(mia, { language: "en", returnTo: null });
    expect(await site.overview.needs(owner)).toMatchObject({ requests: 1, newcomers: 0, unsent: { outbox: 1 } });
    const nothing = {
      requests: 0,
      newcomers: 0,
      unsent: { failed: 0, waiting: 0, outbox: 0 },
      webhooks: 0,
      trials: 0,
      plans: 0,
      newRoutes: 0,
    };
    expect(await site.overview.needs(editor)).toEqual(nothing);
  });
});

describeSite("routes that a deployment brought", (open) => {
  test("are named for a week where no rule speaks of them, to admins of the rules", async () => {
    const site = await open();
    const [owner, editor] = [await site.person("Olga", "owner"), await site.person("Ed", "editor")];
    const deploy = async (...patterns: string[]) => {
      site.siteRoutes.replace(patterns.map((pattern) => ({ pattern, kind: "page" })));
      await site.newRoutes.record();
    };
    const count = async (who = owner) => (await site.overview.needs(who)).newRoutes;
    await deploy("/", "/about");
    expect(await count()).toBe(0);
    await deploy("/", "/about", "/prices", "/members/new");
    expect(await count()).toBe(1);
    expect(await count(editor)).toBe(0);
    // Opened again, as after a restart or by another instance.
    site.wait(6 * day);
    await deploy("/", "/about", "/prices", "/members/new");
    expect(await count()).toBe(1);
    site.wait(2 * day);
    expect(await count()).toBe(0);
  });
});

describeSiteOnBothEngines("today", (open) => {
  test("is compared with the same hours of the same day of last week", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const signIn = (typed = password) =>
      site.signIn({ email: mia.email, password: typed, remembered: false, clientIp: "192.0.2.1", userAgent: "Test" });
    site.wait(10 * hour);
    await signIn();
    await signIn("not the password");
    // Later that day than the time at which the two are compared.
    site.wait(4 * hour);
    await signIn();
    site.wait(7 * day - hour);
    await signIn();
    site.wait(-2 * hour);
    await site.signInLog.flush();
    // An instance shows figures again for a minute that took it long to count, so each time another one is asked.
    const signIns = async () => (await (await site.another()).overview.figures()).signIns;
    expect(await signIns()).toEqual({ today: 0, lastWeek: 1 });
    site.wait(2 * hour);
    expect(await signIns()).toEqual({ today: 1, lastWeek: 1 });
    site.wait(hour);
    expect(await signIns()).toEqual({ today: 1, lastWeek: 2 });
  });
});

describeSite("the search", (open) => {
  test("finds people, roles and rules, and for each reader only what they may see", async () => {
    const site = await open();
    const [owner, editor] = [await site.person("Olga", "owner"), await site.person("Ed", "editor")];
    await site.person("Lina");
    site.siteRoutes.replace([
      { pattern: "/library", kind: "page" },
      { pattern: "/login", kind: "own" },
    ]);
    const find = (who: typeof owner, text: string) => site.search.find(who, text, (id) => id);
    const requirement = { kind: "signed-in" } as const;
    await site.rules.create(owner, { pattern: "/links/**", methods: [], requirement, note: "" });
    expect(await find(owner, " li ")).toMatchObject({
      people: [{ name: "Lina" }],
      roles: [{ id: "librarian" }],
      rules: [{ rule: { pattern: "/links/**" } }],
      routes: [{ pattern: "/library" }],
    });
    expect(await find(editor, "li")).toEqual({ people: [], roles: [], rules: [], routes: [], refusal: null });
    // One letter, or none, would list everybody.
    expect((await find(owner, "l")).people).toEqual([]);
    expect((await find(owner, "  ")).roles).toEqual([]);
    expect((await find(owner, "%_")).people).toEqual([]);
  });
});
