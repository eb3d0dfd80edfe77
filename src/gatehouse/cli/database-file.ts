/** The SQLite file that DATABASE_URL names, before it is opened: opening one that is not there makes an empty database. */
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { databaseFileOf, isDatabaseFile } from "../../../db/client.ts";

/**
 * For what works on a database that is there.
 *
 * @throws a sentence where there is none: an empty one would answer as if there were no accounts
 */
export async function requireDatabase(databaseUrl: string, siteFolder: string): Promise<void> {
  const file = await missingFile(databaseUrl, siteFolder);
  if (file === null) return;
  throw new Error(
    `There is no database at ${databaseUrl}. Set DATABASE_URL as it is for the running site, or start the site once, which makes it.`,
  );
}

/**
 * For what may make a new database.
 *
 * @returns what to tell the operator once it was made; null where there is one already
 * @throws a sentence where its folder does not exist either, and is not the usual one: DATABASE_URL is mistyped
 */
export async function newDatabaseNotice(databaseUrl: string, siteFolder: string): Promise<string | null> {
  const file = await missingFile(databaseUrl, siteFolder);
  if (file === null) return null;
  const folder = dirname(file);
  if (folder !== join(resolve(siteFolder), "data") && !existsSync(folder)) {
    throw new Error(
      `There is no folder ${folder} for the database that DATABASE_URL names. Correct DATABASE_URL, or make the folder first.`,
    );
  }
  return `A new, empty database was made at ${file}. If this site had one before, check DATABASE_URL.`;
}

/**
 * For a database that this process has just made and could not fill. Left there, it would be taken for the site's own at the next
 * start, which says nothing of it.
 */
export async function removeNewDatabase(databaseUrl: string, siteFolder: string): Promise<void> {
  const file = fileOf(databaseUrl, siteFolder);
  if (file === null) return;
  for (const end of ["", "-wal", "-shm"]) await rm(file + end, { force: true });
}

/** Null where there is a database in the file, or the database is not in a file. */
async function missingFile(databaseUrl: string, siteFolder: string): Promise<string | null> {
  const file = fileOf(databaseUrl, siteFolder);
  return file === null || (await isDatabaseFile(file)) ? null : file;
}

/**
 * Null where the database is not in a file.
 *
 * @throws a sentence where DATABASE_URL cannot be read
 */
function fileOf(databaseUrl: string, siteFolder: string): string | null {
  const file = databaseFileOf(databaseUrl);
  return file === null ? null : resolve(siteFolder, file);
}
