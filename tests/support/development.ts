/** `astro dev` in a fixture, as a developer starts it. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { startProgram } from "./running.ts";
import { owner } from "./site.ts";

const astro = join(createRequire(import.meta.url).resolve("astro/package.json"), "../bin/astro.mjs");

export interface Development {
  /** Where it says it listens, without a slash at the end. */
  readonly origin: string;
  output(): string;
  stop(): Promise<void>;
}

/** @param words after `astro dev` */
export async function startDevelopment(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Development> {
  // What the test runner sets of these is about itself, and Vite would take it for the site's.
  const { BASE_URL: _base, MODE: _mode, DEV: _dev, PROD: _prod, SSR: _ssr, VITEST: _vitest, ...rest } = process.env;
  const settings = { OWNER_EMAIL: owner.email, OWNER_PASSWORD: owner.password, ASTRO_TELEMETRY_DISABLED: "1" };
  const program = startProgram(process.execPath, [astro, "dev", "--host", "127.0.0.1", ...words], {
    cwd: folder,
    env: { ...rest, ...settings, ...environment, NODE_ENV: "development", NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  await program.untilPrinted("watching for file changes");
  const [, port = ""] = /https?:\/\/[\w.]+:(\d+)/.exec(program.output()) ?? [];
  const origin = `http://localhost:${port}`;
  // Vite reads and turns the module's code into what runs at the first request, which takes its time on a busy machine.
  await fetch(`http://127.0.0.1:${port}/login`, { signal: AbortSignal.timeout(120_000) });
  return { origin, output: program.output, stop: program.stop };
}
