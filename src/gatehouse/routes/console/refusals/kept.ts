import { recordLimits } from "../../../server/record-limits.ts";

const days = recordLimits.age / (24 * 60 * 60_000);

/** What an admin can expect to find in a record. */
export const howManyAreKept = `The newest ${recordLimits.kept.toLocaleString("en-GB")} of the last ${days} days are kept.`;
