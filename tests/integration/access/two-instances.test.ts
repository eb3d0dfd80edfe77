/** Two instances of the site on one database: changes made at the same moment wait for each other and are judged anew. */
import { expect, it } from "vitest";
import { ruleSchema } from "../../../src/gatehouse/core/access/rule.ts";
import { describeSiteOnBothEngines } from "../identity/site.ts";
import { sayChange } from "../../../src/gatehouse/core/languages/change.ts";

describeSiteOnBothEngines("two instances", (open) => {
  it("when two owners take each other's role at once, one of them stays an owner", async () => {
    const site = await open();
    const other = await site.another();
    for (let round = 0; round < 4; round += 1) {
      const [ada, bea] = [await site.person(`Ada${round}`, "owner"), await site.person(`Bea${round}`, "owner")];
      const [first, second] = await Promise.all([
        site.people.revokeRole(ada, bea.id, "owner"),
        other.people.revokeRole(bea, ada.id, "owner"),
      ]);
      expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
      expect([first, second].find(({ ok }) => !ok)).toMatchObject({ code: "not-permitted" });
    }
  });

  it("many changes at once all get a response, and each one made has exactly one entry in the history", async () => {
    const site = await open();
    const other = await site.another();
    const { changes } = site.database.repositories;
    // One at each instance: all twelve changes wait for the same lock, and none may wait longer than a visitor would.
    const admins = await Promise.all(["Ann", "Ben"].map((name) => site.person(name, "admin")));
    const people = await Promise.all(["Kim", "Lea"].map((name) => site.person(name, "member")));
    const before = (await changes.recent({ limit: 1_000 })).length;
    const answers = await Promise.all(
      admins.flatMap((admin, index) => {
        const { people: some, rules, emailConfirmations } = index % 2 === 0 ? site : other;
        const own = people[index] ?? admin;
        const shared = people[0] ?? admin;
        const rule = ruleSchema.parse({ pattern: `/press/${index}`, requirement: { kind: "signed-in" } });
        return [
          some.grantRole(admin, own.id, "editor"),
          some.revokeRole(admin, own.id, "member"),
          some.endAllSessions(admin, own.id),
          some.grantRole(admin, shared.id, "admin"),
          rules.create(admin, rule),
          emailConfirmations.makeLink(admin, own.id),
        ];
      }),
    );
    // A later one may find the role given already, or may lose the race too often: it gets an answer all the same.
    for (const answer of answers) expect(answer.ok ? "done" : answer.code).toMatch(/^(?:done|conflict)$/);
    const written = (await changes.recent({ limit: 1_000 })).slice(0, -before || undefined);
    const made = answers.filter(({ ok }) => ok).length;
    const nothingToDo = admins.length - 1;
    expect(written.length).toBeGreaterThanOrEqual(made - nothingToDo);
    expect(written.length).toBeLessThanOrEqual(made);
    const given = written.filter(({ summary }) => sayChange(summary) === "Gave Kim the role Admin");
    expect(given).toHaveLength(1);
  });

  it("a member who signs in at one while an admin resets the password at the other keeps no session of the old one", async () => {
    const site = await open();
    const other = await site.another();
    const owner = await site.person("Ada", "owner");
    for (let round = 0; round < 4; round += 1) {
      const mia = await site.person(`Mia${round}`);
      const [reset] = await Promise.all([
        other.people.resetPassword(owner, mia.id),
        ...Array.from({ length: 3 }, () => site.signInAs(mia).catch(() => "refused")),
      ]);
      expect(reset).toMatchObject({ ok: true });
      expect(await site.sessions.listOf(mia.id)).toEqual([]);
    }
  });
});
