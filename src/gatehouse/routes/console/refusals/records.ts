/** What the two pages of records share. */
import type { ConsoleWords } from "../../../core/languages/index.ts";
import { recordLimits } from "../../../server/record-limits.ts";

/** Rows that a page shows. */
export const listLength = 100;

const days = recordLimits.age / (24 * 60 * 60_000);

/** How far back a record goes. */
export function howManyAreKept({ records }: Pick<ConsoleWords, "records">): string {
  return records.howManyAreKept(recordLimits.kept, days);
}
