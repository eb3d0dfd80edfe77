/** `gatehouse start`: build when needed, migrate, serve. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Limits } from "../http/server/server-limits.ts";
import { configurationFile } from "../integration/configuration-file.ts";
import { createRuntime } from "../server/runtime.ts";
import { claimProcess, setRuntime } from "../server/runtime-slot.ts";
import { settingsOfSite } from "../server/site-settings.ts";
import { readSourceNotes, sourcesChanged, sourcesFile, usualSources } from "./build-sources.ts";
import { builtSite, closeWhenTold, openSite, type LoadedAdapter } from "./open-site.ts";
import { buildOfSite, configurationOfSite, siteFolder } from "./site.ts";
import { UsageError } from "./usage.ts";

/** @param limits other than the usual ones; for tests that would wait too long */
export async function start(words: string[], limits: Partial<Limits> = {}): Promise<number> {
  if (words.length > 0) throw new UsageError("`gatehouse start` takes no words; it is set up by the environment.");
  const settings = settingsOfSite(siteFolder);
  if (await needsBuild()) {
    const built = await build();
    if (built !== 0) return built;
  }
  claimProcess(buildOfSite().server);
  const runtime = await createRuntime({ settings, configuration: await configurationOfSite() });
  setRuntime(runtime);
  const site = builtSite(await loadSite(), buildOfSite().server, runtime.configuration.place);
  await closeWhenTold(await openSite(runtime, site, limits));
  return 0;
}

/** The runtime is there already, so the entry of the build starts nothing. */
async function loadSite(): Promise<LoadedAdapter> {
  process.env["ASTRO_NODE_AUTOSTART"] = "disabled";
  const { server, entry } = buildOfSite();
  const { load } = (await import(pathToFileURL(join(server, entry)).href)) as { load: () => Promise<LoadedAdapter> };
  return load();
}

async function needsBuild(): Promise<boolean> {
  const { server } = buildOfSite();
  // Where only the build was copied there is nothing to build from.
  const canBuild = usualSources.some((name) => name.startsWith("astro.") && existsSync(join(siteFolder, name)));
  if (!existsSync(join(server, configurationFile))) return true;
  if (!canBuild) return false;
  const notes = await readFile(join(server, sourcesFile), "utf8").catch(() => null);
  return notes === null || sourcesChanged(siteFolder, readSourceNotes(notes));
}

function build(): Promise<number> {
  const astro = astroOfSite();
  process.stdout.write("Building the site, once. This takes a few seconds.\n");
  const child = spawn(process.execPath, [join(astro, "bin/astro.mjs"), "build", "--silent"], {
    cwd: siteFolder,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** @throws a sentence where this is no site, or nothing is installed yet */
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
