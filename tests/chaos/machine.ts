/**
 * How late the machine itself is, so that a page is not blamed for it: time in which the site was ready to run and another
 * program had the processor, and time in which this process did not get to read what had arrived.
 */
import { fork } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { timed, type Answer } from "./timed.ts";

export interface Machine {
  /** What `ask` answers, and the milliseconds that the machine was late meanwhile. */
  beside(processId: number, ask: Promise<Answer>): Promise<{ answer: Answer; late: number }>;
  stop(): void;
}

/** Milliseconds between two looks at this process's own delay, and of delay that every timer has. */
const pause = 5;
const usualDelay = 5;

export async function watchMachine(): Promise<Machine> {
  const control = fork(join(import.meta.dirname, "control-server.ts"), { stdio: ["ignore", "pipe", "inherit", "ipc"] });
  const port = await new Promise<number>((resume) => {
    control.stdout?.once("data", (data: Buffer) => resume(Number(data.toString())));
  });
  let ownDelay = 0;
  let lookedAt = performance.now();
  const timer = setInterval(() => {
    ownDelay += delayNow();
    lookedAt = performance.now();
  }, pause);
  function delayNow(): number {
    const delay = performance.now() - lookedAt - pause;
    return delay > usualDelay ? delay : 0;
  }

  return {
    async beside(processId, ask) {
      const before = { site: waitedForProcessor(processId), own: ownDelay + delayNow() };
      const [answer, control] = await Promise.all([ask, timed(`http://127.0.0.1:${port}/`, {})]);
      const own = ownDelay + delayNow() - before.own;
      return { answer, late: Math.max(own, control.took) + waitedForProcessor(processId) - before.site };
    },
    stop() {
      clearInterval(timer);
      control.disconnect();
    },
  };
}

/**
 * Milliseconds that the threads of a process were ready to run and got no processor: those of the main thread, and of the
 * other one that waited longest, which may have read a file for it. 0 where the system does not tell.
 */
function waitedForProcessor(processId: number): number {
  try {
    const waited = new Map(
      readdirSync(`/proc/${processId}/task`).map((thread) => [thread, waitedOf(processId, thread)]),
    );
    const main = waited.get(String(processId)) ?? 0;
    waited.delete(String(processId));
    return main + Math.max(0, ...waited.values());
  } catch {
    return 0;
  }
}

function waitedOf(processId: number, thread: string): number {
  const [, waited] = readFileSync(`/proc/${processId}/task/${thread}/schedstat`, "utf8").split(" ");
  return Number(waited) / 1_000_000;
}
