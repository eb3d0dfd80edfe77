/** Times as people of one time zone read them from their clock. Zones are names of the IANA database: `Europe/Berlin`. */
import { rememberedByText } from "../remember.ts";

/** More zones than a site uses. */
const mostFormats = 50;

const formatIn = rememberedByText(makeFormat, mostFormats);

function makeFormat(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    weekday: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
}

export function isZone(name: string): boolean {
  try {
    return name.length <= 80 && formatIn(name) !== undefined;
  } catch {
    return false;
  }
}

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

export interface ZonedTime {
  /** `2026-11-26` */
  readonly date: string;
  readonly weekday: Weekday;
  /** Since midnight, by the clock. */
  readonly minutes: number;
}

/** @param at milliseconds since 1970 */
export function timeIn(zone: string, at: number): ZonedTime {
  const parts = Object.fromEntries(
    formatIn(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const { year, month, day, weekday = "", hour, minute } = parts;
  return {
    date: `${year}-${month}-${day}`,
    weekday: weekday.toLowerCase() as Weekday,
    minutes: Number(hour) * 60 + Number(minute),
  };
}

/** How far the clocks of the zone are ahead of UTC, in milliseconds. */
function offsetAt(zone: string, at: number): number {
  const { date, minutes } = timeIn(zone, at);
  const wall = Date.parse(`${date}T00:00Z`) + minutes * 60_000;
  return wall - Math.floor(at / 60_000) * 60_000;
}

/**
 * The moment at which clocks of the zone show a time. For a time that they skip, the moment at which they would have shown it; for
 * one that they show twice, one of the two. Null where the text is not a time.
 *
 * @param local `2026-11-26T09:00`
 */
export function momentIn(zone: string, local: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return null;
  const wall = Date.parse(`${local}Z`);
  if (Number.isNaN(wall)) return null;
  const first = wall - offsetAt(zone, wall);
  const second = wall - offsetAt(zone, first);
  // Clocks that were put forward skip an hour: of the two ways to count it, the later moment lies behind the change.
  return wall - offsetAt(zone, second) === second ? second : Math.max(first, second);
}
