/** Starting and stopping a site the way an operator does: through `npm start`, in a deployment that must not change. */
import { appendFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { copyBuiltFixture, type BuiltCopy } from "../../support/fixture-site.ts";
import { freePort } from "../../support/free-port.ts";
import { startProgram } from "../../support/running.ts";
import { startSite } from "../../support/site.ts";

/** The sample site: `npm test` builds it first. */
const root = resolve(import.meta.dirname, "../../..");

let copy: BuiltCopy;
let fresh: FreshDatabase;
beforeAll(async () => {
  copy = await copyBuiltFixture("bodies");
});
afterAll(() => copy.remove());
beforeEach(async () => {
  fresh = await createDatabase("sqlite", { migrated: false });
});
afterEach(() => fresh.remove());

const whenBuilt = async () => (await stat(join(copy.folder, "dist/server/gatehouse.json"))).mtimeMs;
const changeSource = () => appendFile(join(copy.folder, "astro.config.mjs"), "\n// Changed.\n");

test.each(["SIGTERM", "SIGKILL"] as const)("%s to `npm start` leaves no server behind", async (signal) => {
  const port = await freePort();
  const { PATH = "", HOME = "" } = process.env;
  const npm = startProgram("npm", ["start"], {
    cwd: root,
    env: { PATH, HOME, PORT: String(port), DATABASE_URL: fresh.url },
  });
  await npm.untilPrinted("is open at");
  const answers = () =>
    fetch(`http://localhost:${port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  expect(await answers()).toBe(true);
  process.kill(npm.processId, signal);
  await expect.poll(answers).toBe(false);
});

test("a start names changed sources and does not build them; with --build it builds them", async () => {
  const before = await whenBuilt();
  await changeSource();
  const site = await startSite({ folder: copy.folder, databaseUrl: fresh.url });
  await site.stop();
  expect(site.output()).toContain(
    "The site has changed since it was built. Run npx gatehouse build, or start with --build",
  );
  expect(await whenBuilt()).toBe(before);

  const rebuilt = await startSite({ folder: copy.folder, databaseUrl: fresh.url, words: ["--build"] });
  await rebuilt.stop();
  expect(site.output()).toContain("A new, empty database was made at");
  expect(rebuilt.output()).not.toContain("A new, empty database");
  expect(await whenBuilt()).toBeGreaterThan(before);
  expect(rebuilt.output()).not.toContain("has changed since");
});
