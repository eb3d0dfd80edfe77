/**
 * What is counted of refusals, day by day: a few hundred numbers a day, however many refusals there are. Charts, the way
 * onward and what is named as trouble come from these counts alone.
 */

/**
 * Who was refused. Checks are those of `gatehouse check`, and prefetches those that a browser makes by itself: no
 * person meets either, and neither is in the record.
 */
export type CountedSubject = "member" | "anonymous" | "scanner" | "check" | "prefetch";

/** Those in whose place a person may be. */
export const peopleCounted: readonly CountedSubject[] = ["member", "anonymous"];

const countedKinds = [
  "reason",
  "path",
  "rule",
  /** A page of the site that led to a refusal, and where it led: see `linkValue`. */
  "link",
  /** A session that ended while its member was working: how it ended. */
  "interrupted",
  /** A step of the way onward, see `onward.ts`. */
  "onward",
  /** How long a step took, as the lower end of a span of seconds. */
  "onward-time",
] as const;
export type CountedKind = (typeof countedKinds)[number];

export interface RefusalCount {
  /** Days since 1970, UTC. */
  readonly day: number;
  readonly subject: CountedSubject;
  readonly kind: CountedKind;
  readonly value: string;
  readonly count: number;
}

/** In place of a rule’s id, where the page itself refused. */
export const noRule = "-";

const dayLength = 24 * 60 * 60_000;

/** @param at milliseconds since 1970 */
export function dayOf(at: number): number {
  return Math.floor(at / dayLength);
}

/** @param from path of a page of the site, which has no space in it */
export function linkValue(from: string, to: string): string {
  return `${from} ${to}`;
}

export function readLink(value: string): { readonly from: string; readonly to: string } | null {
  const space = value.indexOf(" ");
  return space === -1 ? null : { from: value.slice(0, space), to: value.slice(space + 1) };
}
