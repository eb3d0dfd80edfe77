/** Two instances of the site on one database: a change made at one shows in the next response of the other. */
import { setCopy } from "../../../src/gatehouse/core/page/edit-copy.ts";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ruleSchema } from "../../../src/gatehouse/core/access/rule.ts";
import { configurationFile, configurationFrom } from "../../../src/gatehouse/integration/configuration-file.ts";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import { createRuntime, type Runtime } from "../../../src/gatehouse/server/runtime.ts";
import { readSettings } from "../../../src/gatehouse/server/settings.ts";
import { engines } from "../../support/database.ts";
import { openVisits, type Presented, type Visits } from "../../support/visits.ts";

describe.each(engines)("the next response of another instance (%s)", (engine) => {
  /** The instance that is visited: the built server. */
  let visits: Visits;
  /** The instance where changes are made. */
  let other: Runtime;
  let isBusy = true;
  let traffic: Promise<unknown>;

  beforeAll(async () => {
    visits = await openVisits(engine);
    const built = await readFile(resolve("dist/server", configurationFile), "utf8");
    const settings = readSettings({ DATABASE_URL: visits.site.databaseUrl, LOG_LEVEL: "silent" });
    if (!settings.ok) throw new Error(settings.problems.join());
    other = await createRuntime({ settings: settings.settings, configuration: configurationFrom(built) });
    // Others ask all the time, so that statements of theirs are always under way.
    const { id } = await visits.member("member");
    const theirs = await visits.session(id);
    traffic = Promise.all(
      Array.from({ length: 4 }, async () => {
        while (isBusy) await Promise.all([ask(theirs), ask({ headers: [] }), nextTurn()]);
      }),
    );
  });
  afterAll(async () => {
    isBusy = false;
    await traffic;
    await other.close();
    await visits.close();
  });

  const ask = (presented: Presented, path = "/members") => visits.ask(path, presented, "application/json");

  async function reason(presented: Presented, path?: string): Promise<string> {
    const answer = await ask(presented, path);
    return answer.status === 200 ? "allowed" : (JSON.parse(answer.body) as { reason: string }).reason;
  }

  async function memberWithSession() {
    const { id } = await visits.member("member");
    return { id, presented: await visits.session(id) };
  }

  test("a role that was taken and given again", async () => {
    const { id, presented } = await memberWithSession();
    for (let round = 0; round < 3; round += 1) {
      expect(await reason(presented)).toBe("allowed");
      expect(await other.people.revokeRole(operator, id, "member")).toMatchObject({ ok: true });
      expect(await reason(presented)).toBe("role-missing");
      expect(await other.people.grantRole(operator, id, "member")).toMatchObject({ ok: true });
    }
  });

  test("a session that was ended", async () => {
    for (let round = 0; round < 3; round += 1) {
      const { id, presented } = await memberWithSession();
      expect(await reason(presented)).toBe("allowed");
      expect(await other.people.endAllSessions(operator, id)).toMatchObject({ ok: true });
      expect(await reason(presented)).toBe("session-ended");
    }
  });

  test("a member who was suspended", async () => {
    for (let round = 0; round < 3; round += 1) {
      const { id, presented } = await memberWithSession();
      expect(await reason(presented)).toBe("allowed");
      expect(await other.people.suspend(operator, id)).toMatchObject({ ok: true });
      expect(await reason(presented)).toBe("account-suspended");
    }
  });

  test("a rule that was made and removed", async () => {
    const { presented } = await memberWithSession();
    const rule = ruleSchema.parse({
      pattern: "/members/library",
      requirement: { kind: "any-role", roles: ["editor"] },
    });
    for (let round = 0; round < 3; round += 1) {
      expect(await reason(presented, "/members/library")).toBe("allowed");
      const made = await other.rules.create(operator, rule);
      if (!made.ok) throw new Error(made.message);
      expect(await reason(presented, "/members/library")).toBe("role-missing");
      expect(await other.rules.remove(operator, made.value.id)).toMatchObject({ ok: true });
    }
  });

  test("a page that was published", async () => {
    for (const heading of ["Closed for now", "Closed for longer", "Open soon"]) {
      const draft = await other.pageEditor.draft();
      if (!draft.ok) throw new Error(draft.message);
      const { version } = draft.value;
      const words = setCopy("en", { kind: "reason", reason: "no-credentials" }, "heading", heading);
      expect(await other.pageEditor.save(operator, version, [words])).toMatchObject({ ok: true });
      expect(await other.pageEditor.publish(operator, version + 1, "")).toMatchObject({ ok: true });
      expect((await visits.ask("/members", { headers: [] }, "text/html")).body).toContain(heading);
    }
  });
});
