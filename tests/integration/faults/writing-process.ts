/**
 * A process of its own that writes what a site writes, and prints each write once it is acknowledged: "page 3", "session 7".
 * It goes on until it is killed. Its word is the URL of the database.
 */
import { openDatabase } from "../../../db/client.ts";
import { newSession, refusal } from "../db/samples.ts";

const database = await openDatabase(process.argv[2] ?? "");
const { pages, sessions, refusals } = database.repositories;

for (let turn = 1; ; turn += 1) {
  const version = (await pages.draft())?.version ?? 0;
  if ((await pages.saveDraft({ words: `turn ${turn}` }, version, "ada", turn)) === "written") {
    const published = await pages.publish(version + 1, "ada", turn, `turn ${turn}`);
    if (typeof published === "object") process.stdout.write(`page ${published.number}\n`);
  }
  await sessions.create(newSession(`session ${turn}`));
  process.stdout.write(`session ${turn}\n`);
  await refusals.insertMany([refusal(`refusal ${turn}`), refusal(`and refusal ${turn}`)]);
  process.stdout.write(`refusal ${turn}\n`);
}
