/** `gatehouse migrate`: brings the database up to date without starting the site. */
import { openDatabase } from "../../../db/client.ts";
import { newDatabaseNotice } from "./database-file.ts";
import { siteFolder } from "./site.ts";
import { settingsOfSite } from "../server/site-settings.ts";
import { UsageError } from "./command-words.ts";

export async function migrate(words: string[]): Promise<number> {
  if (words.length > 0) throw new UsageError("`gatehouse migrate` takes neither arguments nor options.");
  const { databaseUrl } = settingsOfSite(siteFolder);
  const notice = await newDatabaseNotice(databaseUrl, siteFolder);
  const database = await openDatabase(databaseUrl);
  try {
    await database.migrate();
    if (notice !== null) process.stderr.write(`${notice}\n`);
    process.stdout.write("The database is up to date.\n");
    return 0;
  } finally {
    await database.close();
  }
}
