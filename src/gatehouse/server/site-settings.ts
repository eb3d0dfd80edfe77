/** The settings of the site in a folder: the environment, and what its `.env` adds. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { cwd, loadEnvFile } from "node:process";
import { readSettings, type Settings } from "./settings.ts";

/** Where a server listens that other code started, as `astro dev` does. */
export interface ServedAt {
  readonly port: number;
  /** Whether it speaks https. */
  readonly secure: boolean;
}

/**
 * The environment takes precedence over the file. A relative path of a database file starts from the site's folder, not from
 * the folder of the process.
 *
 * @param servedAt wins over PORT; the origin follows it unless ORIGIN is set
 * @throws a sentence for each setting that cannot be used
 */
export function settingsOfSite(folder: string, servedAt?: ServedAt): Settings {
  const file = join(folder, ".env");
  if (existsSync(file)) loadEnvFile(file);
  const result = readSettings(servedAt === undefined ? process.env : environmentAt(servedAt));
  if (!result.ok) throw new Error(`The settings cannot be used:\n  ${result.problems.join("\n  ")}`);
  const { settings } = result;
  return { ...settings, databaseUrl: databaseFrom(folder, settings.databaseUrl) };
}

function databaseFrom(folder: string, url: string): string {
  const path = /^file:(?!\/\/)(.+)$/.exec(url)?.[1];
  if (path === undefined || path === ":memory:" || resolve(folder) === cwd()) return url;
  return `file:${resolve(folder, path)}`;
}

function environmentAt({ port, secure }: ServedAt): NodeJS.ProcessEnv {
  const { ORIGIN } = process.env;
  const origin = secure && !ORIGIN ? `https://localhost:${port}` : ORIGIN;
  return { ...process.env, PORT: String(port), ORIGIN: origin };
}
