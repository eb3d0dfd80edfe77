/** The `gatehouse` command as an operator runs it on the sample site. */
import { spawn } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** @param input what is piped in */
export function gatehouse(words: string[], environment: Record<string, string>, input = ""): Promise<Outcome> {
  const child = spawn(process.execPath, ["src/gatehouse/cli/gatehouse.mjs", ...words], {
    cwd: root,
    env: { PATH: process.env["PATH"] ?? "", ...environment },
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (data: Buffer) => (out += data.toString()));
  child.stderr.on("data", (data: Buffer) => (err += data.toString()));
  child.stdin.end(input);
  return new Promise((resume) => child.once("close", (code) => resume({ code, out, err })));
}
