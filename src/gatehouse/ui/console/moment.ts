/** Times as people read them. All are in UTC, and say so, because a server does not know where its reader is. */
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const exact = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** "21 Nov 2026, 14:05 UTC" */
export function exactMoment(at: number): string {
  return `${exact.format(at)} UTC`;
}

/** "12 minutes ago" within the last week, the exact time before. Times in milliseconds since 1970. */
export function relativeMoment(at: number, now: number): string {
  const age = now - at;
  if (age < 0 || age >= 7 * day) return exactMoment(at);
  if (age < minute) return "just now";
  if (age < hour) return ago(Math.floor(age / minute), "minute");
  if (age < day) return ago(Math.floor(age / hour), "hour");
  return ago(Math.floor(age / day), "day");
}

function ago(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"} ago`;
}

const wholeDay = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** The last day before a moment that is a midnight, as roles end: "21 November 2026". */
export function dayInWords(endsAt: number): string {
  return wholeDay.format(endsAt - 1);
}
