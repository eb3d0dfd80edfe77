/** Hours in which a rule lets in those who meet it. Decided by a clock that is given. */
import { z } from "zod";
import { complaint } from "../languages/problem.ts";
import { isZone, momentIn, timeIn, weekdays } from "./zoned-time.ts";

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, complaint("time-unreadable"));

export const hoursSchema = z.strictObject({
  /** Days on which it opens. */
  days: z.array(z.enum(weekdays)).min(1, complaint("days-empty")).max(weekdays.length),
  /** `09:00`, by the clocks of the zone. */
  from: clockTime,
  /** The first minute at which it is closed again. No later than `from`: on the next day; the same: a whole day. */
  until: clockTime,
  /** A name of the IANA database: `Europe/Berlin`. */
  zone: z.string().refine(isZone, complaint("zone-unknown")),
});

export type Hours = z.infer<typeof hoursSchema>;

const day = 24 * 60 * 60_000;

/** @param at milliseconds since 1970; at a time that is not known it is closed */
export function isWithin({ days, from, until, zone }: Hours, at: number | undefined): boolean {
  if (at === undefined) return false;
  const { weekday, minutes } = timeIn(zone, at);
  const [begins, ends] = [minutesOf(from), minutesOf(until)];
  const isDay = days.includes(weekday);
  if (begins < ends) return isDay && minutes >= begins && minutes < ends;
  const before = weekdays[(weekdays.indexOf(weekday) + weekdays.length - 1) % weekdays.length];
  return (isDay && minutes >= begins) || (before !== undefined && days.includes(before) && minutes < ends);
}

/** When it opens next, after a moment at which it is closed. */
export function opensNext({ days, from, zone }: Hours, at: number): number | undefined {
  const { date: today, weekday: first } = timeIn(zone, at);
  for (let ahead = 0; ahead <= weekdays.length; ahead += 1) {
    const weekday = weekdays[(weekdays.indexOf(first) + ahead) % weekdays.length];
    if (weekday === undefined || !days.includes(weekday)) continue;
    // By the calendar: a day on which the clocks change has no 24 hours.
    const date = new Date(Date.parse(today) + ahead * day).toISOString().slice(0, 10);
    const moment = momentIn(zone, `${date}T${from}`);
    if (moment !== null && moment > at) return moment;
  }
  return undefined;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
