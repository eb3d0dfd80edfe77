/** The packed package under pnpm, which lets a package find its own dependencies only, and a site none of them. */
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { consolePages } from "../../src/gatehouse/core/access/console-pages.ts";
import { owner, startSite } from "../support/site.ts";
import { runWell } from "./support/run.ts";

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

test("the site builds, starts, and every page of the console opens for its owner and for no one else", async () => {
  const databaseUrl = `file:${join(folder, "data/gatehouse.db")}`;
  const command = join(folder, "node_modules/gatehouse/src/gatehouse/cli/gatehouse.mjs");
  const site = await startSite({ folder, command, databaseUrl });
  try {
    const cookie = await site.signIn(owner.email, owner.password);
    const statusOf = async (path: string, headers: Readonly<Record<string, string>>) => {
      const answer = await fetch(site.origin + path, {
        headers: { accept: "text/html", ...headers },
        redirect: "manual",
      });
      await answer.arrayBuffer();
      return answer.status;
    };
    const paths = consolePages.filter(({ pattern, file }) => file.endsWith(".astro") && !pattern.includes("["));
    const opened: number[] = [];
    for (const path of paths.map(({ pattern }) => `/admin${pattern}`)) {
      expect([path, await statusOf(path, {})]).toEqual([path, 401]);
      const status = await statusOf(path, { cookie });
      // 404 and 422: the URL does not name what such a page is about.
      expect([200, 404, 422], path).toContain(status);
      opened.push(status);
    }
    expect(opened.filter((status) => status === 200).length).toBeGreaterThan(30);
  } finally {
    await site.stop();
  }
});
