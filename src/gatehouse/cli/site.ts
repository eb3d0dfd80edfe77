/** Finds the site a command is about: its options as the last build, or the last `astro dev` or `astro sync`, left them. */
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  buildLocationFile,
  configurationFile,
  configurationFrom,
  usualBuildLocation,
  type BuildLocation,
} from "../integration/configuration-file.ts";
import type { SiteConfiguration } from "../server/configuration.ts";
import { createRuntime, type Runtime } from "../server/runtime.ts";
import { settingsOfSite } from "../server/site-settings.ts";
import { requireDatabase } from "./database-file.ts";
import { endStart } from "./quick-start.mjs";

export const siteFolder = process.cwd();
/** What Astro's commands left for ours. It is not there where only a build was copied. */
const codegenFolder = join(siteFolder, ".astro/integrations");

/** The server folder of the site's build, and the file in it that starts the site. */
export function buildOfSite(): { readonly server: string; readonly entry: string } {
  const file = join(codegenFolder, "gatehouse-build", buildLocationFile);
  const location = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as BuildLocation) : usualBuildLocation;
  return { server: resolve(siteFolder, location.server), entry: location.entry };
}

export async function configurationOfSite(): Promise<SiteConfiguration> {
  const candidates = [
    join(buildOfSite().server, configurationFile),
    join(codegenFolder, "gatehouse", configurationFile),
  ];
  const file = candidates.find((one) => existsSync(one));
  if (file === undefined) {
    throw new Error("This site has not been built yet. Run `npm run build` (or start it once) and try again.");
  }
  return configurationFrom(await readFile(file, "utf8"));
}

/**
 * Runs work on the site's own data and closes it again.
 *
 * @throws where there is no database yet: a command that made an empty one would report a site without people
 */
export async function withRuntime<T>(work: (runtime: Runtime) => Promise<T>): Promise<T> {
  const settings = settingsOfSite(siteFolder);
  const configuration = await configurationOfSite();
  await requireDatabase(settings.databaseUrl, siteFolder);
  const runtime = await createRuntime({ settings, configuration, runsJobs: false });
  // What follows may hold many rows: memory grows for it.
  endStart();
  try {
    return await work(runtime);
  } finally {
    await runtime.close();
  }
}
