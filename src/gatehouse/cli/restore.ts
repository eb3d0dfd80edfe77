/** `gatehouse restore`: fills the database from a file of `gatehouse backup`. */
import { resolve } from "node:path";
import { restoreFrom } from "../../../db/backup/backup.ts";
import { settingsOfSite } from "../server/site-settings.ts";
import { parseWords, expectArguments } from "./command-words.ts";
import { newDatabaseNotice, removeNewDatabase } from "./database-file.ts";
import { printLine, printProblem } from "./print.ts";
import { siteFolder } from "./site.ts";

export async function restore(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, { replace: { type: "boolean" } });
  const [file] = expectArguments(positionals, 1);
  const { databaseUrl } = settingsOfSite(siteFolder);
  const notice = await newDatabaseNotice(databaseUrl, siteFolder);
  const restored = await restoreFrom(databaseUrl, resolve(file), { replace: values["replace"] === true }).catch(
    async (error: unknown) => {
      if (notice !== null) await removeNewDatabase(databaseUrl, siteFolder);
      throw error;
    },
  );
  if (restored === null) {
    return printProblem(
      "The database is not empty, so nothing was restored. To put the backup in the place of all that is there now, run it " +
        "again with --replace.",
    );
  }
  if (notice !== null) printLine(notice);
  printLine(
    `Restored ${restored.rows} rows, as they were at ${restored.at}. Restart every instance of the site that is running: ` +
      "it may still show a page from before. Sessions and tokens are as they were then, those that ended since included.",
  );
  return 0;
}
