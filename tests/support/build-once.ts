/** One build for all who ask for the same: the first makes it, the others wait for it, and it is kept for the next run. */
import { existsSync } from "node:fs";
import { glob, mkdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Sqlite from "better-sqlite3";

/** Milliseconds between two looks at whether another process has finished. */
const pause = 100;
/** In a folder whose build came to its end. */
const mark = "finished";

/**
 * The build is made where it stays: Astro writes absolute paths into it.
 *
 * @param folder where it lies; the name ends in `-` and a digest of everything it is made from
 * @param make builds there. What it throws is thrown here
 * @returns the folder
 */
export async function buildOnce(folder: string, make: () => Promise<void>): Promise<string> {
  if (existsSync(join(folder, mark))) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const [digest = ""] = /[^-]*$/.exec(folder) ?? [];
  const name = basename(folder).slice(0, -digest.length);
  const release = await take(join(dirname(folder), `.${name}lock`));
  try {
    if (existsSync(join(folder, mark))) return folder;
    // Builds of the same name from other sources, and what is left of one that did not come to its end.
    for await (const older of glob(`${name}${"?".repeat(digest.length)}`, { cwd: dirname(folder) })) {
      await rm(join(dirname(folder), older), { recursive: true, force: true });
    }
    await mkdir(folder);
    await make();
    await writeFile(join(folder, mark), "");
  } finally {
    release();
  }
  return folder;
}

/**
 * Waits until no other process holds the lock. SQLite's own is taken for it, which the system releases when a process
 * ends, however it ends.
 */
async function take(file: string): Promise<() => void> {
  const lock = new Sqlite(file, { timeout: 0 });
  for (;;) {
    try {
      lock.exec("begin exclusive");
      return () => lock.close();
    } catch (error) {
      if ((error as { code?: string }).code !== "SQLITE_BUSY") throw error;
      await wait(pause);
    }
  }
}
