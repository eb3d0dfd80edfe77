/**
 * How a reason is drawn in a chart: one of three tones that differ in lightness, and one of six patterns. The same reason looks
 * the same in every chart, and no two look alike, with or without colour. Reasons that often stand beside each other differ in
 * both.
 */
import type { RecordedReason } from "../../core/refusal/reason.ts";

export const patterns = ["solid", "slanted", "dotted", "upright", "crossed", "checked"] as const;
export type Pattern = (typeof patterns)[number];
export type Tone = 1 | 2 | 3;

export interface ReasonLook {
  readonly tone: Tone;
  readonly pattern: Pattern;
}

export const reasonLooks: Readonly<Record<RecordedReason, ReasonLook>> = {
  "no-credentials": { tone: 1, pattern: "solid" },
  "invalid-credentials": { tone: 3, pattern: "slanted" },
  "session-expired": { tone: 2, pattern: "solid" },
  "session-ended": { tone: 1, pattern: "dotted" },
  "token-expired": { tone: 2, pattern: "upright" },
  "token-revoked": { tone: 3, pattern: "crossed" },
  "sign-in-again": { tone: 2, pattern: "slanted" },
  "second-factor-needed": { tone: 1, pattern: "upright" },
  "role-missing": { tone: 3, pattern: "solid" },
  "permission-missing": { tone: 1, pattern: "slanted" },
  "membership-ended": { tone: 2, pattern: "dotted" },
  "membership-pending": { tone: 3, pattern: "upright" },
  "email-unverified": { tone: 1, pattern: "crossed" },
  "outside-hours": { tone: 2, pattern: "checked" },
  "account-suspended": { tone: 3, pattern: "dotted" },
  "cross-site": { tone: 2, pattern: "crossed" },
};

/** Id of the pattern in the page. */
export function patternId(reason: RecordedReason): string {
  return `look-${reason}`;
}

/** Around each part: its tone alone may be too near to the ground. */
export const outlines: Readonly<Record<Tone, string>> = {
  1: "stroke-chart-1",
  2: "stroke-chart-2",
  3: "stroke-chart-3",
};
