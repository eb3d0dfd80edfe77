/** Whether a SQLite file holds anything. */
import { statSync } from "node:fs";
import Client from "better-sqlite3";

/**
 * False where there is no file, and where its first migration did not come to an end, because the disk was full or the
 * process was killed. True where it cannot be read: opening it will say why.
 */
export function hasTables(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || (found.isFile() && found.size === 0)) return false;
  let client: Client.Database | undefined;
  try {
    client = new Client(path, { readonly: true, fileMustExist: true, timeout: 0 });
    return client.prepare("select 1 from sqlite_schema limit 1").get() !== undefined;
  } catch {
    return true;
  } finally {
    client?.close();
  }
}
