/** A process of its own that restores a backup and is killed in the middle of it. Its words: URL of the database, file, rows. */
import { readFile } from "node:fs/promises";
import { readRows } from "../../../db/backup/format.ts";
import { openPostgresStore } from "../../../db/backup/postgres.ts";
import { openSqliteStore } from "../../../db/backup/sqlite.ts";
import { parseDatabaseUrl } from "../../../db/url.ts";

const [url = "", file = "", killedAfter = "0"] = process.argv.slice(2);
const location = parseDatabaseUrl(url);
if (!location.ok) throw new Error("There is no such database.");
const store =
  location.value.engine === "sqlite"
    ? openSqliteStore(location.value.path)
    : await openPostgresStore(location.value.url);

async function* lines() {
  yield* (await readFile(file, "utf8")).trimEnd().split("\n");
}
async function* rowsUntilKilled() {
  let count = 0;
  for await (const row of readRows(lines())) {
    if (count++ === Number(killedAfter)) process.kill(process.pid, "SIGKILL");
    yield row;
  }
}
await store.restore(rowsUntilKilled(), true);
process.stdout.write("restored\n");
