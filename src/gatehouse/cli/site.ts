/** Finds the site a command is about: its options as the last build, or the last `astro dev` or `astro sync`, left them. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { configurationFile, configurationFrom } from "../integration/configuration-file.ts";
import type { SiteConfiguration } from "../server/configuration.ts";
import { createRuntime, type Runtime } from "../server/runtime.ts";
import { settingsOfSite } from "../server/site-settings.ts";

export const siteFolder = process.cwd();
export const buildFolder = resolve(siteFolder, "dist");

export async function configurationOfSite(): Promise<SiteConfiguration> {
  const places = [
    join(buildFolder, "server", configurationFile),
    join(siteFolder, ".astro/integrations/gatehouse", configurationFile),
  ];
  const place = places.find((file) => existsSync(file));
  if (place === undefined) {
    throw new Error("This site has not been built yet. Run `npm run build` (or start it once) and try again.");
  }
  return configurationFrom(await readFile(place, "utf8"));
}

/** Runs work on the site's own data and closes it again. */
export async function withRuntime<T>(work: (runtime: Runtime) => Promise<T>): Promise<T> {
  const runtime = await createRuntime({
    settings: settingsOfSite(siteFolder),
    configuration: await configurationOfSite(),
  });
  try {
    return await work(runtime);
  } finally {
    await runtime.close();
  }
}
