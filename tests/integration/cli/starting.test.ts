/** Starting and stopping a site the way an operator does: through `npm start`, in a deployment that must not change. */
import { spawn, type ChildProcess } from "node:child_process";
import { appendFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { copyBuiltFixture, type BuiltCopy } from "../../support/fixture-site.ts";
import { freePort, startSite } from "../../support/site.ts";

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
  const npm = spawn("npm", ["start"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH, HOME, PORT: String(port), DATABASE_URL: fresh.url },
  });
  await untilOpen(npm);
  const answers = () =>
    fetch(`http://localhost:${port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  expect(await answers()).toBe(true);
  npm.kill(signal);
  await expect.poll(answers, { timeout: 10_000 }).toBe(false);
});

test(
  "a start names changed sources and does not build them; with --build it builds them",
  { timeout: 90_000 },
  async () => {
    const before = await whenBuilt();
    await changeSource();
    const site = await startSite({ folder: copy.folder, databaseUrl: fresh.url });
    await site.stop();
    expect(site.output()).toContain(
      "The site has changed since it was built. Run gatehouse build, or start with --build",
    );
    expect(await whenBuilt()).toBe(before);

    const rebuilt = await startSite({ folder: copy.folder, databaseUrl: fresh.url, words: ["--build"] });
    await rebuilt.stop();
    expect(site.output()).toContain("A new, empty database was made at");
    expect(rebuilt.output()).not.toContain("A new, empty database");
    expect(await whenBuilt()).toBeGreaterThan(before);
    expect(rebuilt.output()).not.toContain("has changed since");
  },
);

async function untilOpen(child: ChildProcess): Promise<void> {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data: Buffer) => (output += data.toString()));
  const deadline = Date.now() + 60_000;
  while (!output.includes("is open at")) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The site did not start:\n${output}`);
    await wait(50);
  }
}
