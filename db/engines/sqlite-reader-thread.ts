/** Reads for `sqlite-reader.ts`, in a thread of its own, over a connection that cannot write. */
import { parentPort, workerData } from "node:worker_threads";
import Client from "better-sqlite3";
import type { Read, ReadAnswer } from "./sqlite-reader.ts";

const { path } = workerData as { readonly path: string };
const client = new Client(path, { readonly: true, fileMustExist: true });

parentPort?.on("message", ({ statement, parameters }: Read) => parentPort?.postMessage(answer(statement, parameters)));

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
