/** `gatehouse migrate`: brings the database up to date without starting the site. */
import { openDatabase } from "../../../db/client.ts";
import { siteFolder } from "./site.ts";
import { settingsOfSite } from "../server/site-settings.ts";
import { UsageError } from "./usage.ts";

export async function migrate(words: string[]): Promise<number> {
  if (words.length > 0) throw new UsageError("`gatehouse migrate` takes no words.");
  const database = await openDatabase(settingsOfSite(siteFolder).databaseUrl);
  try {
    await database.migrate();
    process.stdout.write("The database is up to date.\n");
    return 0;
  } finally {
    await database.close();
  }
}
