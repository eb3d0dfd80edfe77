/** `gatehouse backup`: the whole database in one file, while the site runs. */
import { resolve } from "node:path";
import { backUp } from "../../../db/backup/backup.ts";
import { settingsOfSite } from "../server/site-settings.ts";
import { parseWords, expectArguments } from "./command-words.ts";
import { requireDatabase } from "./database-file.ts";
import { printLine } from "./print.ts";
import { siteFolder } from "./site.ts";

export async function backup(words: string[]): Promise<number> {
  const [file] = expectArguments(parseWords(words, {}).positionals, 1);
  const { databaseUrl } = settingsOfSite(siteFolder);
  await requireDatabase(databaseUrl, siteFolder);
  const { rows } = await backUp(databaseUrl, resolve(file), Date.now());
  printLine(
    `Backed up ${rows} rows in ${resolve(file)}. It holds hashes of passwords and sessions: keep it in private.`,
  );
  return 0;
}
