/** The `astro` command in the folder of a site, as its owner runs it. */
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";

export const astroCommand = join(createRequire(import.meta.url).resolve("astro/package.json"), "../bin/astro.mjs");

export interface Outcome {
  readonly succeeded: boolean;
  /** What it printed, the reason of a failure included. */
  readonly output: string;
}

/** The environment of this process without what the test runner sets about itself, which Astro would take for the site's. */
export function withoutTestRunner(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { BASE_URL: _base, MODE: _mode, DEV: _dev, PROD: _prod, SSR: _ssr, VITEST: _vitest, ...rest } = environment;
  return { ...rest, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1", FORCE_COLOR: "0" };
}

/** @param words of the command, such as `build` */
export async function runAstro(
  words: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const env = { ...withoutTestRunner(process.env), NODE_ENV: "production", ...environment };
  try {
    const ran = await promisify(execFile)(process.execPath, [astroCommand, ...words], { cwd: folder, env });
    return { succeeded: true, output: ran.stdout + ran.stderr };
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return { succeeded: false, output: stdout + stderr };
  }
}
