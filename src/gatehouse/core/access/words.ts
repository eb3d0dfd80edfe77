/** Lists and lengths of time as they read inside an English sentence. */

const lists = {
  and: new Intl.ListFormat("en-GB", { type: "conjunction" }),
  or: new Intl.ListFormat("en-GB", { type: "disjunction" }),
} as const;

/** "Press", "Press or Editor", "Press, Editor or Admin". */
export function listInWords(items: readonly string[], conjunction: "and" | "or"): string {
  return lists[conjunction].format(items);
}

const units = {
  hour: new Intl.NumberFormat("en-GB", { style: "unit", unit: "hour", unitDisplay: "long" }),
  minute: new Intl.NumberFormat("en-GB", { style: "unit", unit: "minute", unitDisplay: "long" }),
} as const;

/** "1 minute", "15 minutes", "1 hour", "2 hours". Whole hours are written in hours. */
export function minutesInWords(minutes: number): string {
  return minutes > 0 && minutes % 60 === 0 ? units.hour.format(minutes / 60) : units.minute.format(minutes);
}
