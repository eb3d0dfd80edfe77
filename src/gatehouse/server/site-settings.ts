/** The settings of the site in a folder: the environment, and what its `.env` adds. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadEnvFile } from "node:process";
import { readSettings, type Settings } from "./settings.ts";

/**
 * What the environment already says wins over the file.
 *
 * @throws a sentence for each setting that cannot be used
 */
export function settingsOfSite(folder: string): Settings {
  const file = join(folder, ".env");
  if (existsSync(file)) loadEnvFile(file);
  const result = readSettings(process.env);
  if (result.ok) return result.settings;
  throw new Error(`The settings cannot be used:\n  ${result.problems.join("\n  ")}`);
}
