/**
 * When a process has to stop: on SIGINT and SIGTERM, and when the package manager that started it has ended.
 *
 * `npm start` runs the command through a shell, `sh -c "gatehouse start"`. npm passes SIGTERM on to that shell alone, which
 * ends without its child; killed outright, npm passes on nothing. The server would go on without npm and keep its port, so
 * it watches whether the processes above it are still the same.
 */
import { readFileSync } from "node:fs";

const signals = ["SIGINT", "SIGTERM"] as const;

/** Milliseconds between two looks at the parents. A look takes some 30 microseconds. */
const parentsCheckedEvery = 200;

/** Asked when the module is loaded, before anything can have happened to them. */
const parentsAtStart = startedByPackageManager() ? parents() : null;

/**
 * Calls `stop` once, at the first of these events.
 *
 * @returns stops watching
 */
export function whenToldToStop(stop: () => void): () => void {
  const told = () => {
    forget();
    stop();
  };
  const watch =
    parentsAtStart === null
      ? undefined
      : setInterval(() => {
          if (parents() !== parentsAtStart) told();
        }, parentsCheckedEvery).unref();
  function forget(): void {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, told);
  }
  for (const signal of signals) process.once(signal, told);
  return forget;
}

/** npm, pnpm and yarn set this variable for the scripts of package.json. */
function startedByPackageManager(): boolean {
  return process.env["npm_lifecycle_event"] !== undefined;
}

/**
 * The process ids of the parent and, where that is the package manager's shell, of the shell's parent. Which process a
 * shell's parent is can be read on Linux only.
 */
function parents(): string {
  const { ppid } = process;
  try {
    const [, option] = readFileSync(`/proc/${ppid}/cmdline`, "utf8").split("\0");
    return option === "-c" ? `${ppid} ${parentOf(ppid)}` : `${ppid}`;
  } catch {
    return `${ppid}`;
  }
}

/** The fourth value of the file (proc_pid_stat(5)); the second, a name in parentheses, may hold spaces. */
function parentOf(processId: number): string {
  const stat = readFileSync(`/proc/${processId}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] ?? "";
}
