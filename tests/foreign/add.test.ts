/** `npx astro add gatehouse`, with a registry on this machine, in a site that knows nothing of Gatehouse yet. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { foreignSite } from "./support/foreign-site.ts";
import { startRegistry, type Registry } from "./support/registry.ts";
import { run, runWell, type RunOptions } from "./support/run.ts";

const installed = inject("installed");

let folder: string;
let registry: Registry;
let options: RunOptions;

beforeAll(async () => {
  registry = await startRegistry(installed.tarball);
  options = { environment: { npm_config_registry: registry.url, npm_config_prefer_offline: "true" } };
  folder = await mkdtemp(join(tmpdir(), "gatehouse-added-"));
  // Astro itself is there, as after `create astro`; neither Gatehouse nor the adapter is.
  // Linked, because copying takes longer than installing.
  await runWell(["cp", "-al", join(installed.folder, "node_modules"), folder], folder);
  for (const name of ["gatehouse", "@astrojs/node", ".package-lock.json", ".bin/gatehouse"]) {
    await rm(join(folder, "node_modules", name), { recursive: true, force: true });
  }
  const astro = JSON.parse(await readFile(join(folder, "node_modules/astro/package.json"), "utf8")) as {
    version: string;
  };
  const manifest = { name: "dusty-doppler", type: "module", dependencies: { astro: astro.version } };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  // By this Astro knows that the site uses npm.
  const lock = JSON.parse(await readFile(join(installed.folder, "package-lock.json"), "utf8")) as {
    packages: Record<string, object>;
  };
  const { "node_modules/gatehouse": _package, "node_modules/@astrojs/node": _adapter, ...packages } = lock.packages;
  const siteLock = { ...lock, name: manifest.name, packages: { ...packages, "": manifest } };
  await writeFile(join(folder, "package-lock.json"), JSON.stringify(siteLock));
  await writeFile(
    join(folder, "astro.config.mjs"),
    "// @ts-check\nimport { defineConfig } from 'astro/config';\n\nexport default defineConfig({});\n",
  );
  await cp(join(import.meta.dirname, "fixtures/bare/src"), join(folder, "src"), { recursive: true });
});
afterAll(async () => {
  registry?.close();
  await rm(folder, { recursive: true, force: true });
});

test("one command installs the package and its peer, and puts the integration into the configuration", async () => {
  const { code, output } = await run(
    [join(folder, "node_modules/.bin/astro"), "add", "gatehouse", "--yes"],
    folder,
    options,
  );
  expect(output).toContain("Added the following integration");
  expect(code).toBe(0);
  const config = await readFile(join(folder, "astro.config.mjs"), "utf8");
  expect(config).toMatch(/import gatehouse from ['"]gatehouse['"]/);
  expect(config).toContain("integrations: [gatehouse()]");

  const { dependencies } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { dependencies: object };
  expect(Object.keys(dependencies).sort()).toEqual(["@astrojs/node", "astro", "gatehouse"]);
});

test.each([
  { description: "RBAC for something else.", says: "The registry has no gatehouse", code: 1 },
  { description: undefined, says: "Not installed yet. Run: npm install gatehouse@^", code: 0 },
])("`gatehouse init` installs no other package of the same name: $description", async ({ description, says, code }) => {
  const other = await startRegistry(installed.tarball, description === undefined ? {} : { description });
  const bare = await foreignSite(installed, { "package.json": '{ "dependencies": { "astro": "7" } }' });
  try {
    const environment = { npm_config_registry: other.url };
    const outcome = await bare.gatehouse(["init", "--no-install"], "", environment);
    expect(outcome.output).toContain(says);
    expect(outcome.code).toBe(code);
  } finally {
    other.close();
    await bare.remove();
  }
});
