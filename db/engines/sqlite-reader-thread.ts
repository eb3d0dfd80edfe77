/** Reads for `sqlite-reader.ts`, in a thread of its own, over a connection that cannot write. */
import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";
import { basename } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import Client from "better-sqlite3";
import type { Read, ReadAnswer } from "./sqlite-reader.ts";

giveWay();
const { path } = workerData as { readonly path: string };
const client = new Client(path, { readonly: true, fileMustExist: true });

parentPort?.on("message", ({ statement, parameters }: Read) => parentPort?.postMessage(answer(statement, parameters)));

/** Where processors are few, visitors come first. On Linux each thread has a priority, elsewhere only the process. */
function giveWay(): void {
  try {
    if (process.platform === "linux") setPriority(Number(basename(readlinkSync("/proc/thread-self"))), 10);
  } catch {
    // Not allowed here: it reads all the same.
  }
}

function answer(statement: string, parameters: readonly unknown[]): ReadAnswer {
  try {
    const rows = client
      .prepare<unknown[], unknown[]>(statement)
      .raw()
      .all(...parameters);
    return { rows };
  } catch (error) {
    // An error loses its class on the way to the other thread.
    const code = error instanceof Client.SqliteError ? error.code : "SQLITE_ERROR";
    return { problem: error instanceof Error ? error.message : String(error), code };
  }
}
