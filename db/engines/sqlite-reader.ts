/**
 * Reads that take long, in a thread of their own: SQLite answers in the thread that asks, where visitors' requests would
 * wait meanwhile.
 *
 * Reads run one after the other. Equal ones that wait share an answer, so that a page which is reloaded faster than it can
 * be made costs no more than one that is not.
 *
 * A read sees everything that was committed before it was asked for. In WAL mode a reader sees what was committed when its
 * transaction begins (https://sqlite.org/wal.html#concurrency), and each read is a transaction that begins later.
 */
import { Worker } from "node:worker_threads";
import Client from "better-sqlite3";
import { DatabaseError, tooSlowCode } from "../errors.ts";

/** One statement, sent to the thread. */
export interface Read {
  readonly statement: string;
  readonly parameters: readonly unknown[];
}

/** What the thread sends back: rows as lists of columns, or SQLite's error. */
export type ReadAnswer = { readonly rows: readonly unknown[][] } | { readonly problem: string; readonly code: string };

export interface SqliteReader {
  /**
   * Rows, each a list of its columns. Throws SqliteError, or DatabaseError with `tooSlowCode` when the answer takes too
   * long, too many reads wait already, the thread has ended, or the database is closed.
   */
  read(statement: string, parameters: readonly unknown[]): Promise<Rows>;
  /** Ends the thread; reads that wait fail. */
  close(): Promise<void>;
}

export interface ReaderLimits {
  /** Milliseconds that a read may wait for its turn, and then for its answer. */
  readonly answer: number;
  /** Different reads that may wait behind the one under way. */
  readonly waiting: number;
  /** Milliseconds without a read after which the thread ends, to give back its memory. */
  readonly idle: number;
}

const usualLimits: ReaderLimits = { answer: 10_000, waiting: 32, idle: 60_000 };

/** Megabytes. The thread keeps no rows once it has answered, so that it needs little. */
const memory = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 256 };

/** As this file: TypeScript in the repository, JavaScript in the package. */
const threadFile = new URL(
  import.meta.url.endsWith(".js") ? "./sqlite-reader-thread.js" : "./sqlite-reader-thread.ts",
  import.meta.url,
);

type Rows = readonly unknown[][];

interface Waiting extends Read {
  readonly key: string;
  readonly answer: PromiseWithResolvers<Rows>;
  giveUp?: NodeJS.Timeout;
}

/**
 * Starts no thread before the first read.
 *
 * @param beforeStart throws when the file at `path` must not be opened
 */
export function openReader(
  path: string,
  beforeStart: () => void,
  { answer: answerLimit, waiting: mostWaiting, idle }: ReaderLimits = usualLimits,
): SqliteReader {
  const queue: Waiting[] = [];
  let running: Waiting | undefined;
  let worker: Worker | undefined;
  /** Set while a thread that was ended finishes its last statement. */
  let ending: Promise<unknown> | undefined;
  let isClosed = false;
  let untilIdle: NodeJS.Timeout | undefined;

  function start(): Worker {
    beforeStart();
    const started = new Worker(threadFile, { workerData: { path }, resourceLimits: memory, execArgv: [] });
    started.on("message", (message: ReadAnswer) => {
      const read = running;
      running = undefined;
      if (read !== undefined) settle(read, message);
      next();
    });
    const ended = (cause?: unknown) => {
      if (worker !== started) return;
      worker = undefined;
      const read = running;
      running = undefined;
      if (read !== undefined)
        fail(read, `The thread for long reads has ended${cause instanceof Error ? `: ${cause.message}` : ""}`);
      next();
    };
    started.on("error", ended);
    started.on("exit", () => ended());
    return started;
  }

  function settle(read: Waiting, message: ReadAnswer): void {
    clearTimeout(read.giveUp);
    if ("rows" in message) read.answer.resolve(message.rows);
    else read.answer.reject(new Client.SqliteError(message.problem, message.code));
  }

  function fail(read: Waiting, why: string): void {
    clearTimeout(read.giveUp);
    read.answer.reject(new DatabaseError(why, tooSlowCode));
  }

  /** Ends the thread. Its current statement cannot be interrupted: only after it does another thread begin. */
  function end(): void {
    const old = worker;
    if (old === undefined) return;
    worker = undefined;
    running = undefined;
    ending = old.terminate().finally(() => {
      ending = undefined;
      next();
    });
  }

  function next(): void {
    clearTimeout(untilIdle);
    if (isClosed || running !== undefined || ending !== undefined) return;
    running = queue.shift();
    if (running === undefined) {
      if (worker === undefined) return;
      // A process lives on for a read, and not for a thread that waits for one.
      worker.unref();
      untilIdle = setTimeout(end, idle).unref();
      return;
    }
    const { statement, parameters, giveUp } = running;
    clearTimeout(giveUp);
    running.giveUp = timeLimit(running);
    try {
      worker ??= start();
      worker.ref();
      worker.postMessage({ statement, parameters } satisfies Read);
    } catch (error) {
      const read = running;
      running = undefined;
      clearTimeout(read.giveUp);
      read.answer.reject(error);
      next();
    }
  }

  function timeLimit(read: Waiting): NodeJS.Timeout {
    return setTimeout(() => {
      if (read === running) {
        fail(read, `A long read was not answered within ${answerLimit} ms`);
        return end();
      }
      queue.splice(queue.indexOf(read), 1);
      fail(read, `A long read waited ${answerLimit} ms for others`);
    }, answerLimit).unref();
  }

  return {
    async read(statement, parameters) {
      if (isClosed) throw new DatabaseError("The database is closed", tooSlowCode);
      const key = JSON.stringify([statement, parameters]);
      const equal = queue.find((read) => read.key === key);
      if (equal !== undefined) return equal.answer.promise;
      if (queue.length >= mostWaiting) {
        throw new DatabaseError(`${queue.length} long reads wait already`, tooSlowCode);
      }
      const answer = Promise.withResolvers<Rows>();
      const read: Waiting = { statement, parameters, key, answer };
      read.giveUp = timeLimit(read);
      queue.push(read);
      next();
      return answer.promise;
    },
    async close() {
      isClosed = true;
      clearTimeout(untilIdle);
      for (const read of [running, ...queue.splice(0)]) if (read !== undefined) fail(read, "The database was closed");
      end();
      await ending;
    },
  };
}
