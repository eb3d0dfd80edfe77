/** What the two pages of records share. */
import { recordLimits } from "../../../server/record-limits.ts";

/** Rows that a page shows. */
export const listLength = 100;

const days = recordLimits.age / (24 * 60 * 60_000);

/** How far back a record goes. */
export const howManyAreKept = `The newest ${recordLimits.kept.toLocaleString("en-GB")} of the last ${days} days are kept.`;
