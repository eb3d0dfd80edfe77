/**
 * Has pictures made in a process of its own, one at a time. A file that makes the library crash, hang or take too much
 * memory ends that process and nothing else.
 */
import type { MarkInk } from "../../core/theme/mark-ink.ts";
import { createHelperProcess, fileBeside } from "../helper-process.ts";
import { pictureLimits } from "./picture-limits.ts";
import type { PictureType } from "./picture-type.ts";

export interface PictureTask {
  readonly file: Uint8Array;
  readonly type: PictureType;
}

/** A file of a mark that was made here. */
export interface MeasuringTask {
  readonly file: Uint8Array;
  readonly isMark: true;
}

/** A file of a picture, in WebP. */
export interface MadeFile {
  readonly width: number;
  readonly height: number;
  readonly content: Uint8Array;
}

/** Why no files were made: the upload cannot be read, or it took too long. */
export type NotMade = "unreadable" | "late";

export type PictureAnswer =
  { readonly files: readonly MadeFile[] } | { readonly ink: MarkInk | null } | { readonly problem: NotMade };

export interface PictureMaker {
  /**
   * @returns the files, the smallest first; `unreadable` for a file that is damaged or too large to be decoded, `late` for one
   *   that took too long, which may be the machine's fault, `busy` when too many wait already
   */
  make(task: PictureTask): Promise<readonly MadeFile[] | NotMade | "busy">;
  /** How a mark looks; null where it could not be measured, for any of these reasons. */
  measure(file: Uint8Array): Promise<MarkInk | null>;
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

export function createPictureMaker(changed: Partial<MakerLimits> = {}): PictureMaker {
  const limits = { ...usualLimits, ...changed };
  const helper = createHelperProcess({
    file: fileBeside(import.meta.url, "picture-process"),
    // Pixels are outside of it.
    heap: 128,
    idle: limits.idle,
    // Two threads are enough for one picture.
    env: { UV_THREADPOOL_SIZE: "2" },
  });
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let isClosed = false;

  async function run(task: PictureTask | MeasuringTask): Promise<PictureAnswer> {
    if (isClosed) return { problem: "late" };
    const worker = helper.use();
    const answer = await new Promise<PictureAnswer>((resolve) => {
      // A file can make the process crash.
      const ended = () => settle({ problem: isClosed ? "late" : "unreadable" });
      const timer = setTimeout(() => {
        helper.end();
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
    helper.rest();
    return answer;
  }

  async function inTurn(task: PictureTask | MeasuringTask): Promise<PictureAnswer | "busy"> {
    if (waiting > limits.waiting) return "busy";
    waiting += 1;
    const turn = last.then(() => run(task));
    last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      waiting -= 1;
    }
  }

  return {
    async make(task) {
      const answer = await inTurn(task);
      if (answer === "busy") return answer;
      if ("files" in answer) return answer.files;
      return "problem" in answer ? answer.problem : "unreadable";
    },
    async measure(file) {
      const answer = await inTurn({ file, isMark: true });
      return answer !== "busy" && "ink" in answer ? answer.ink : null;
    },
    close() {
      isClosed = true;
      helper.end();
    },
  };
}
