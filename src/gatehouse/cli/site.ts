/** Finds the site a command is about: its options as the last build, or the last `astro dev` or `astro sync`, left them. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { loadEnvFile } from "node:process";
import { configurationFile } from "../integration/configuration-file.ts";
import { readConfiguration, type SiteConfiguration } from "../server/configuration.ts";
import { createRuntime, type Runtime } from "../server/runtime.ts";
import { readSettings, type Settings } from "../server/settings.ts";

export const siteFolder = process.cwd();
export const buildFolder = resolve(siteFolder, "dist");

/** The environment, with what `.env` adds to it. Throws a sentence for each setting that cannot be used. */
export function settingsOfSite(): Settings {
  const file = join(siteFolder, ".env");
  if (existsSync(file)) loadEnvFile(file);
  const result = readSettings(process.env);
  if (result.ok) return result.settings;
  throw new Error(`The settings cannot be used:\n  ${result.problems.join("\n  ")}`);
}

export async function configurationOfSite(): Promise<SiteConfiguration> {
  const places = [
    join(buildFolder, "server", configurationFile),
    join(siteFolder, ".astro/integrations/gatehouse", configurationFile),
  ];
  const place = places.find((file) => existsSync(file));
  if (place === undefined) {
    throw new Error("This site has not been built yet. Run `npm run build` (or start it once) and try again.");
  }
  return readConfiguration(JSON.parse(await readFile(place, "utf8")));
}

/** Runs work on the site's own data and closes it again. */
export async function withRuntime<T>(work: (runtime: Runtime) => Promise<T>): Promise<T> {
  const runtime = await createRuntime({ settings: settingsOfSite(), configuration: await configurationOfSite() });
  try {
    return await work(runtime);
  } finally {
    await runtime.close();
  }
}
