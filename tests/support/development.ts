/** `astro dev` in a fixture, as a developer starts it. */
import { astroCommand, withoutTestRunner } from "./astro-command.ts";
import { startProgram } from "./running.ts";
import { owner } from "./site.ts";

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
  const settings = { OWNER_EMAIL: owner.email, OWNER_PASSWORD: owner.password };
  const program = startProgram(process.execPath, [astroCommand, "dev", "--host", "127.0.0.1", ...words], {
    cwd: folder,
    env: { ...withoutTestRunner(process.env), ...settings, ...environment, NODE_ENV: "development" },
  });
  await program.untilPrinted("watching for file changes");
  const [, port = ""] = /https?:\/\/[\w.]+:(\d+)/.exec(program.output()) ?? [];
  const origin = `http://localhost:${port}`;
  // Vite reads and turns the module's code into what runs at the first request, which takes its time on a busy machine.
  await fetch(`http://127.0.0.1:${port}/login`, { signal: AbortSignal.timeout(120_000) });
  return { origin, output: program.output, stop: program.stop };
}
