/** The `gatehouse` command as an operator runs it on the sample site. */
import { spawn } from "node:child_process";
import { syncBuiltinESMExports } from "node:module";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { bundledIn } from "./make-bundle.mjs";

const root = resolve(import.meta.dirname, "../..");
/** What Node needs, and what makes its start quick in a test run; no setting of a site. */
export const ofTestRun: Readonly<Record<string, string>> = Object.fromEntries(
  ["PATH", "NODE_OPTIONS", "NODE_COMPILE_CACHE", bundledIn].map((name) => [name, process.env[name] ?? ""]),
);

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * @param input what is piped in
 * @param folder in which it is run
 */
export function gatehouse(
  words: string[],
  environment: Record<string, string>,
  input = "",
  folder = root,
): Promise<Outcome> {
  const child = spawn(process.execPath, [resolve(root, "src/gatehouse/cli/gatehouse.mjs"), ...words], {
    cwd: folder,
    env: { ...ofTestRun, ...environment },
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (data: Buffer) => (out += data.toString()));
  child.stderr.on("data", (data: Buffer) => (err += data.toString()));
  child.stdin.end(input);
  return new Promise((resume) => child.once("close", (code) => resume({ code, out, err })));
}

/**
 * The same inside this process, which saves a start.
 *
 * @param input what is piped in
 */
export async function gatehouseHere(
  words: string[],
  environment: Record<string, string>,
  input = "",
): Promise<Outcome> {
  const { main } = await import("../../src/gatehouse/cli/main.ts");
  const written = { stdout: "", stderr: "" };
  const before = { ...process.env };
  const real = { stdout: process.stdout.write, stderr: process.stderr.write };
  Object.assign(process.env, environment);
  const giveBackInput = pipeIn(input);
  for (const name of ["stdout", "stderr"] as const) {
    process[name].write = (text: string | Uint8Array) => {
      written[name] += String(text);
      return true;
    };
  }
  try {
    const code = await main(words);
    return { code, out: written.stdout, err: written.stderr };
  } finally {
    giveBackInput();
    Object.assign(process.stdout, { write: real.stdout });
    Object.assign(process.stderr, { write: real.stderr });
    for (const name of Object.keys(environment)) {
      if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[name];
    }
  }
}

/** @returns what puts the standard input back */
function pipeIn(input: string): () => void {
  const real = Object.getOwnPropertyDescriptor(process, "stdin");
  const set = (property: PropertyDescriptor) => {
    Object.defineProperty(process, "stdin", property);
    // For those who imported it by its name.
    syncBuiltinESMExports();
  };
  set({ value: Readable.from(input === "" ? [] : [Buffer.from(input)], { objectMode: false }), configurable: true });
  return () => {
    if (real !== undefined) set(real);
  };
}
