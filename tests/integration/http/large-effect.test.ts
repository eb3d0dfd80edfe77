/** The built site computes the effect of a change to many rules in a process of its own. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fill } from "../../bench/fill.ts";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { owner, startSite, type Site } from "../../support/site.ts";

let database: FreshDatabase;
let site: Site;
let cookie: string;
beforeAll(async () => {
  database = await createDatabase("sqlite");
  await fill(database.url, { people: 50, sessions: 1, refusals: 400, signIns: 1, rules: 400 });
  site = await startSite({ databaseUrl: database.url });
  cookie = await site.signIn(owner.email, owner.password);
});
afterAll(async () => {
  await site.stop();
  await database.remove();
});

const children = () =>
  readFileSync(`/proc/${site.processId}/task/${site.processId}/children`, "utf8").split(" ").filter(Boolean);

test.skipIf(process.platform !== "linux")("shows it, and the process ends with the site", async () => {
  expect(children()).toEqual([]);
  const body = new URLSearchParams({ pattern: "/area-1/**", kind: "signed-in", note: "", do: "check" });
  const headers = { cookie, origin: site.origin };
  const response = await fetch(`${site.origin}/admin/rules/new`, { method: "POST", body, headers });
  expect([response.status, (await response.text()).includes('id="effect"')]).toEqual([200, true]);
  const [child = ""] = children();
  expect(readFileSync(`/proc/${child}/cmdline`, "utf8")).toContain("effect-process");
  // It knows no settings of the site.
  expect(readFileSync(`/proc/${child}/environ`, "utf8")).not.toContain("DATABASE_URL");
  await site.stop();
  await expect.poll(() => isRunning(Number(child))).toBe(false);
});

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}
