/**
 * The sample site, built in the ways that change which paths Astro answers: as it is, by `npm run build`, and twice from a copy that
 * is kept until something it is made of changes.
 */
import { createHash } from "node:crypto";
import { cp, glob, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { runAstro } from "./astro-command.ts";
import { buildOnce } from "./build-once.ts";

const root = resolve(import.meta.dirname, "../..");
/** `node_modules` is found by walking up from here. */
const sites = join(root, "data/fixtures/built-sites");
const sources = ["src", "db", "public", "tsconfig.json", "astro.config.mjs"];

/** What each build adds to the sample site's `astro.config.mjs`. */
export const builds = {
  default: {},
  file: { build: { format: "file" } },
  "base-slash": { base: "/docs", trailingSlash: "always" },
} as const;

export type BuildName = keyof typeof builds;
export const buildNames: readonly BuildName[] = ["default", "file", "base-slash"];

/**
 * Builds one of them, unless it stands there already.
 *
 * @returns the folder, for `startSite({ folder })`
 * @throws with what the build printed
 */
export async function buildSite(name: BuildName): Promise<string> {
  return name === "default" ? root : buildVariant(name, builds[name]);
}

/** The same for any other setting of Astro; the name is the folder's. */
export async function buildVariant(name: string, settings: object): Promise<string> {
  const digest = await digestOfSources(sources, settings);
  const folder = join(sites, `${name}-${digest}`);
  return buildOnce(folder, async () => {
    for (const source of sources) await cp(join(root, source), join(folder, source), { recursive: true });
    // Named apart from the site's own, which it spreads, so that nothing in the copy is edited.
    const config = `import config from "./astro.config.mjs";\nexport default { ...config, ...${JSON.stringify(settings)} };\n`;
    await writeFile(join(folder, "variant.config.mjs"), config);
    const built = await runAstro(["build", "--config", "variant.config.mjs"], folder);
    if (!built.succeeded) throw new Error(`The sample site could not be built:\n${built.output}`);
  });
}

/** Changes with every file of these folders and files of the repository, and with the settings. */
export async function digestOfSources(from: readonly string[], settings: object): Promise<string> {
  const digest = createHash("sha256").update(JSON.stringify(settings));
  const files: string[] = ["package-lock.json"];
  for (const source of from) {
    for await (const file of glob(`${source}/**/*.*`, { cwd: root })) files.push(file);
    if (source.includes(".")) files.push(source);
  }
  for (const file of files.sort()) digest.update(`${file}\0`).update(await readFile(join(root, file)));
  return digest.digest("hex").slice(0, 12);
}
