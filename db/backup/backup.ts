/** Copies a whole database into a file and back, while the site runs. See `format.ts` for the file. */
import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { openDatabase } from "../client.ts";
import { explainFailure } from "../failures.ts";
import { parseDatabaseUrl } from "../url.ts";
import { checkLines, readRows, writeLines, type BackupSummary, type SnapshotRow } from "./format.ts";

/** What a backup needs of an engine. It has a connection of its own, so that the running site is not held up. */
export interface BackupStore {
  /** How many migrations the database has seen; 0 where it has no tables. */
  schemaVersion(): Promise<number>;
  /** Every row of every table, as they all were at one moment. */
  snapshot(): AsyncIterable<SnapshotRow>;
  /**
   * Puts the rows into the database in one transaction. The counters, by which running instances tell that the rules have
   * changed, become higher than they were before.
   *
   * @param replace whether rows that are there are removed first; without it the database has to be empty
   * @returns false where it is not empty, and `replace` is not set; then nothing was changed
   */
  restore(rows: AsyncIterable<SnapshotRow>, replace: boolean): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Writes the database into a new file, which only its owner may read: it holds hashes of passwords. The file has its name
 * once it is whole and on the disk; a process that is killed before leaves one that ends with `.part`.
 *
 * @throws a sentence where the database is of another version, or the file cannot be written
 */
export async function backUp(databaseUrl: string, file: string, now: number): Promise<{ readonly rows: number }> {
  const part = `${file}.${randomUUID().slice(0, 8)}.part`;
  let store: BackupStore | undefined;
  try {
    const opened = (store = await openStore(databaseUrl));
    const version = await opened.schemaVersion();
    if (version !== schemaVersion) {
      throw new Error(
        "The tables of this database are not those of this version of Gatehouse. Back it up with the version that the site " +
          "runs with, or bring it up to date first: gatehouse migrate",
      );
    }
    let rows = 0;
    const counted = async function* () {
      for await (const row of opened.snapshot()) {
        rows += 1;
        yield row;
      }
    };
    await writeWhole(part, writeLines(version, counted(), now));
    await rename(part, file);
    await syncFolder(dirname(file));
    return { rows };
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw explainFile(error, file) ?? explainFailure(error, "No backup was made.");
  } finally {
    await store?.close();
  }
}

/** Null where it was not the file of the backup that could not be written. */
function explainFile(error: unknown, file: string): Error | null {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const folder = dirname(file);
  const sentence =
    code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG"
      ? `there is no room left in ${folder}. Make room, or choose another disk.`
      : code === "ENOENT" || code === "ENOTDIR"
        ? `there is no folder ${folder}. Make it first.`
        : code === "EACCES" || code === "EPERM" || code === "EROFS"
          ? `this user may not write into ${folder}.`
          : code === "EISDIR"
            ? `${file} is a folder. Name a file.`
            : null;
  return sentence === null ? null : new Error(`No backup was made: ${sentence}`, { cause: error });
}

/**
 * Reads the file to its end and checks it, makes the tables where there are none, and puts the rows into them in one
 * transaction.
 *
 * @returns null where the database is not empty and `replace` is not set
 * @throws a sentence where the file is no whole backup of this version
 */
export async function restoreFrom(
  databaseUrl: string,
  file: string,
  { replace }: { readonly replace: boolean },
): Promise<BackupSummary | null> {
  const summary = await checkLines(linesOf(file), schemaVersion);
  const database = await openDatabase(databaseUrl);
  try {
    await database.migrate();
  } finally {
    await database.close();
  }
  let store: BackupStore | undefined;
  try {
    store = await openStore(databaseUrl);
    return (await store.restore(readRows(linesOf(file)), replace)) ? summary : null;
  } catch (error) {
    throw explainFailure(error, "Nothing was restored, and what was in the database is still there.");
  } finally {
    await store?.close();
  }
}

/** Both engines have as many migrations. */
const schemaVersion = readMigrationFiles({
  migrationsFolder: join(dirname(fileURLToPath(import.meta.url)), "../migrations/sqlite"),
}).length;

async function openStore(url: string): Promise<BackupStore> {
  const location = parseDatabaseUrl(url);
  if (!location.ok) throw new Error(location.message);
  if (location.value.engine === "sqlite") {
    const { openSqliteStore } = await import("./sqlite.ts");
    return openSqliteStore(location.value.path);
  }
  const { openPostgresStore } = await import("./postgres.ts");
  return openPostgresStore(location.value.url);
}

function whyUnreadable(error: Error): string {
  const code = "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "there is no such file";
  if (code === "EISDIR") return "it is a folder";
  if (code === "EACCES" || code === "EPERM") return "this user may not read it";
  return error.message;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = createReadStream(file, "utf8");
  // A file that cannot be read would otherwise end the process: the lines do not pass the error on.
  const failed = new Promise<never>((_, reject) =>
    input.once("error", (error) =>
      reject(new Error(`The backup ${file} cannot be read: ${whyUnreadable(error)}.`, { cause: error })),
    ),
  );
  failed.catch(() => undefined);
  const lines = createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await Promise.race([lines.next(), failed]);
    if (done === true) break;
    yield value;
  }
}

async function writeWhole(file: string, lines: AsyncIterable<string>): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    let block = "";
    for await (const line of lines) {
      block += line;
      if (block.length < 256_000) continue;
      await handle.write(block);
      block = "";
    }
    await handle.write(block);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** So that the new name is on the disk as well. Windows does not open folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
