/** A program that a test starts: what it prints, when it is ready, and how it ends. */
import { spawn } from "node:child_process";

/** Milliseconds for a start, and for an end until it is forced: far more than either takes on a busy machine. */
const limits = { start: 120_000, end: 30_000 };

export interface Running {
  readonly processId: number;
  /** What it has printed so far, errors included. */
  output(): string;
  /** The same, of its standard output only. */
  printed(): string;
  /** Its exit code, once it has ended; null when a signal ended it. */
  readonly exited: Promise<number | null>;
  /** Whether it has not ended yet. */
  isRunning(): boolean;
  /**
   * Waits until it has printed this.
   *
   * @throws with what it printed, when it ends before that or takes two minutes
   */
  untilPrinted(text: string): Promise<void>;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
}

export interface RunningOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Runs a program beside the test. It ends with this process at the latest. */
export function startProgram(program: string, words: readonly string[], options: RunningOptions): Running {
  const child = spawn(program, words, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const endWithUs = () => child.kill("SIGKILL");
  process.once("exit", endWithUs);
  let output = "";
  let printed = "";
  child.stdout.on("data", (data: Buffer) => (printed += data.toString()));
  let look: () => void = () => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data: Buffer) => {
      output += data.toString();
      look();
    });
  }
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const exited = new Promise<number | null>((resume) => {
    // After "exit" a last part of the output may still be on its way.
    child.once("close", (code) => {
      process.off("exit", endWithUs);
      resume(code);
    });
  });
  // A program that cannot be run is told by what is missing in its output.
  child.once("error", (error) => (output += String(error)));

  return {
    processId: child.pid ?? 0,
    output: () => output,
    printed: () => printed,
    exited,
    isRunning,
    async untilPrinted(text) {
      const printed = new Promise<boolean>((resume) => {
        look = () => output.includes(text) && resume(true);
        look();
      });
      const late = Promise.withResolvers<false>();
      const timer = setTimeout(() => late.resolve(false), limits.start);
      const isThere = await Promise.race([printed, exited.then(() => output.includes(text)), late.promise]);
      clearTimeout(timer);
      if (isThere) return;
      child.kill("SIGKILL");
      throw new Error(`${[program, ...words].join(" ")} did not print "${text}":\n${output}`);
    },
    async stop() {
      const timer = setTimeout(() => child.kill("SIGKILL"), limits.end);
      child.kill("SIGTERM");
      await exited;
      clearTimeout(timer);
    },
  };
}
