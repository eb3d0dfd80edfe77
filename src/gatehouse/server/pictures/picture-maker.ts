/**
 * Has pictures made in a process of its own, one at a time. A file that makes the library crash, hang or take too much
 * memory ends that process and nothing else; it is given no settings of the site, such as the URL of the database; and its
 * memory goes back to the system a little after the last picture.
 */
import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { pictureLimits } from "./picture-limits.ts";
import type { PictureType } from "./picture-type.ts";

export interface PictureTask {
  readonly file: Uint8Array;
  readonly type: PictureType;
}

/** A file of a picture, in WebP. */
export interface MadeFile {
  readonly width: number;
  readonly height: number;
  readonly content: Uint8Array;
}

/** Why there are none: the file, or that there was no time for it. */
export type NotMade = "unreadable" | "late";

export type PictureAnswer = { readonly files: readonly MadeFile[] } | { readonly problem: NotMade };

export interface PictureMaker {
  /**
   * @returns the files, the smallest first; `unreadable` for a file that is damaged or too large to be decoded, `late` for one
   *   that took too long, which may be the machine's fault, `busy` when too many wait already
   */
  make(task: PictureTask): Promise<readonly MadeFile[] | NotMade | "busy">;
  /** Ends the process; what waits becomes `late`. */
  close(): void;
}

interface MakerLimits {
  /** Milliseconds for one picture. */
  readonly making: number;
  readonly waiting: number;
  /** Milliseconds without a picture after which the process ends. */
  readonly idle: number;
}

const usualLimits: MakerLimits = { making: pictureLimits.making, waiting: pictureLimits.waiting, idle: 10_000 };

/** As this file: TypeScript in the repository, JavaScript in the package. */
const processFile = fileURLToPath(
  new URL(import.meta.url.endsWith(".js") ? "./picture-process.js" : "./picture-process.ts", import.meta.url),
);

export function createPictureMaker(changed: Partial<MakerLimits> = {}): PictureMaker {
  const limits = { ...usualLimits, ...changed };
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let isClosed = false;

  function end(): void {
    clearTimeout(idle);
    child?.kill("SIGKILL");
    child = undefined;
  }

  function start(): ChildProcess {
    const started = fork(processFile, [], {
      serialization: "advanced",
      // Two threads are enough for one picture. Megabytes of V8's heap; pixels are outside of it.
      execArgv: ["--max-old-space-size=128"],
      env: { UV_THREADPOOL_SIZE: "2" },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    // It waits for work, and must not keep a process alive that has nothing else to do.
    started.unref();
    started.channel?.unref();
    started.once("exit", () => {
      if (child === started) child = undefined;
    });
    started.on("error", () => started.kill("SIGKILL"));
    return started;
  }

  async function run(task: PictureTask): Promise<PictureAnswer> {
    if (isClosed) return { problem: "late" };
    clearTimeout(idle);
    const worker = (child ??= start());
    const answer = await new Promise<PictureAnswer>((resolve) => {
      // A file can make the process crash.
      const ended = () => settle({ problem: isClosed ? "late" : "unreadable" });
      const timer = setTimeout(() => {
        end();
        settle({ problem: "late" });
      }, limits.making);
      const settle = (value: PictureAnswer) => {
        clearTimeout(timer);
        worker.off("exit", ended);
        worker.off("message", settle);
        resolve(value);
      };
      worker.once("exit", ended);
      worker.once("message", settle as (message: unknown) => void);
      worker.send(task, (error) => {
        if (error !== null) ended();
      });
    });
    idle = setTimeout(end, limits.idle).unref();
    return answer;
  }

  return {
    async make(task) {
      if (waiting > limits.waiting) return "busy";
      waiting += 1;
      const turn = last.then(() => run(task));
      last = turn.catch(() => undefined);
      try {
        const answer = await turn;
        return "files" in answer ? answer.files : answer.problem;
      } finally {
        waiting -= 1;
      }
    },
    close() {
      isClosed = true;
      end();
    },
  };
}
