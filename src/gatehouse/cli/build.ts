/** `gatehouse build`: builds the site for `gatehouse start`. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { configurationFile } from "../integration/configuration-file.ts";
import { readSourceNotes, sourcesChanged, sourcesFile, usualSources } from "./build-sources.ts";
import { whenToldToStop } from "./told-to-stop.ts";
import { buildOfSite, siteFolder } from "./site.ts";
import { UsageError } from "./command-words.ts";

export async function build(words: string[]): Promise<number> {
  if (words.length > 0)
    throw new UsageError("`gatehouse build` takes no options; the site's Astro configuration has them.");
  const code = await runBuild();
  if (code === 0) process.stdout.write("The site is built. Serve it with: npx gatehouse start\n");
  return code;
}

/**
 * How the build relates to the site's sources. `unknown`: only the build is here, or the sources cannot be compared.
 */
export type BuildState = "missing" | "current" | "outdated" | "unknown";

export async function buildState(): Promise<BuildState> {
  const { server } = buildOfSite();
  if (!existsSync(join(server, configurationFile))) return "missing";
  const hasSources = usualSources.some((name) => name.startsWith("astro.") && existsSync(join(siteFolder, name)));
  if (!hasSources) return "unknown";
  try {
    const notes = readSourceNotes(await readFile(join(server, sourcesFile), "utf8"));
    return (await sourcesChanged(siteFolder, notes)) ? "outdated" : "current";
  } catch {
    return "unknown";
  }
}

/**
 * Runs the site's own `astro build`. It ends when this process is told to stop.
 *
 * @returns its exit code
 * @throws a sentence where the folder holds no site, or its packages are not installed
 */
export function runBuild(): Promise<number> {
  const astro = astroOfSite();
  process.stdout.write("Building the site. This takes a few seconds.\n");
  const child = spawn(process.execPath, [join(astro, "bin/astro.mjs"), "build", "--silent"], {
    cwd: siteFolder,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  const forget = whenToldToStop(() => child.kill());
  return new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  }).finally(forget);
}

function astroOfSite(): string {
  try {
    return dirname(createRequire(join(siteFolder, "package.json")).resolve("astro/package.json"));
  } catch (error) {
    throw new Error(
      `There is no Astro in ${siteFolder}. Go to the site's folder, or install its packages first: npm install`,
      { cause: error },
    );
  }
}
