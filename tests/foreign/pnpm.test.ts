/** The packed package under pnpm, which lets a package find its own dependencies only, and a site none of them. */
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { run, runWell } from "./support/run.ts";
import { startSite } from "../support/site.ts";

const installed = inject("installed");
const pnpm = ["npx", "--yes", "pnpm@12.21.0"];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gatehouse-pnpm-"));
  const { dependencies } = installed;
  const manifest = {
    name: "dusty-doppler",
    type: "module",
    dependencies,
  };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  // Astro brings esbuild along, whose install script pnpm asks about in every site.
  await writeFile(join(folder, "pnpm-workspace.yaml"), "allowBuilds:\n  esbuild: false\n");
  await writeFile(
    join(folder, "astro.config.mjs"),
    `import gatehouse from "gatehouse";
export default { integrations: [gatehouse()] };
`,
  );
  await cp(join(import.meta.dirname, "fixtures/bare/src"), join(folder, "src"), { recursive: true });
  await runWell([...pnpm, "install", "--prefer-offline"], folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("the site builds, starts, and every page of the console answers as the rules say", async () => {
  const databaseUrl = `file:${join(folder, "data/gatehouse.db")}`;
  const command = join(folder, "node_modules/gatehouse/src/gatehouse/cli/gatehouse.mjs");
  const site = await startSite({ folder, command, databaseUrl });
  try {
    const environment = { DATABASE_URL: databaseUrl };
    const { code, output } = await run([process.execPath, command, "check", "--origin", site.origin], folder, {
      environment,
    });
    expect(output).toContain("Every response is what the rules say.");
    expect(code).toBe(0);
  } finally {
    await site.stop();
  }
});
