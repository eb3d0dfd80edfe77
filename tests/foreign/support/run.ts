/** Runs a program in a site's folder and waits for its end. */
import { spawn } from "node:child_process";

export interface Outcome {
  readonly code: number | null;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

/** What the test runner sets of these is about itself, and a site's build would take it for its own. */
const ofTestRunner = ["BASE_URL", "MODE", "DEV", "PROD", "SSR", "VITEST", "NODE_ENV"];

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** What is piped in. */
  readonly input?: string;
}

/** Milliseconds after which a program is killed. */
const limit = 240_000;

export function run(
  words: readonly string[],
  folder: string,
  { environment = {}, input = "" }: RunOptions = {},
): Promise<Outcome> {
  const [program = "", ...rest] = words;
  const inherited = Object.entries(process.env).filter(
    // npm's own settings would make a command inside the site believe it was run by this repository's npm.
    ([name]) => !ofTestRunner.includes(name) && !/^npm_(config|package|lifecycle)_/i.test(name),
  );
  const child = spawn(program, rest, {
    cwd: folder,
    timeout: limit,
    env: {
      ...Object.fromEntries(inherited),
      ASTRO_TELEMETRY_DISABLED: "1",
      NO_COLOR: "1",
      FORCE_COLOR: "0",
      ...environment,
    },
  });
  child.stdin.end(input);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (output += data.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}

/** @throws with what it printed, where it does not succeed */
export async function runWell(words: readonly string[], folder: string, options: RunOptions = {}): Promise<string> {
  const { code, output } = await run(words, folder, options);
  if (code !== 0) throw new Error(`${words.join(" ")} ended with ${code}:\n${output}`);
  return output;
}
