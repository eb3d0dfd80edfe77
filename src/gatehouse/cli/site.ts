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

/**
 * Runs work on the site's own data and closes it again.
 *
 * @throws where there is no database yet: a command that makes an empty one would answer as if nobody were here
 */
export async function withRuntime<T>(work: (runtime: Runtime) => Promise<T>): Promise<T> {
  const settings = settingsOfSite(siteFolder);
  const configuration = await configurationOfSite();
  const { databaseUrl } = settings;
  const file = databaseUrl.startsWith("file:") ? databaseUrl.slice("file:".length) : ":memory:";
  if (file !== ":memory:" && !existsSync(resolve(siteFolder, file))) {
    throw new Error(
      `There is no database at ${databaseUrl}. Set DATABASE_URL as it is for the running site, or start the site once, which makes it.`,
    );
  }
  const runtime = await createRuntime({ settings, configuration });
  try {
    return await work(runtime);
  } finally {
    await runtime.close();
  }
}
