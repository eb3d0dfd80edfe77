/**
 * The way onward of people who were refused: how many signed in, arrived at the page, asked for access, or left, and how
 * long each step usually takes. Times are counted in spans, so that a median costs a few numbers a day.
 */

/** Lower ends of the spans, in seconds. A step that takes longer than `longestStep` is not counted as one. */
const spans = [0, 3, 6, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600, 1200, 1800, 3600, 7200, 21_600, 43_200];

/** Milliseconds between a refusal and a step that is taken to follow from it. */
export const longestStep = { "signed-in": 30 * 60_000, arrived: 30 * 60_000, asked: 24 * 60 * 60_000 } as const;

export const onwardSteps = ["refused", "signed-in", "arrived", "asked"] as const;
export type OnwardStep = (typeof onwardSteps)[number];
export type TimedStep = Exclude<OnwardStep, "refused">;

/** @param took milliseconds */
export function timeValue(step: TimedStep, took: number): string {
  const seconds = Math.max(0, took) / 1000;
  return `${step}:${spans.findLast((lower) => lower <= seconds) ?? 0}`;
}

export interface Onward {
  readonly refused: number;
  readonly signedIn: number;
  readonly arrived: number;
  readonly asked: number;
  /** Those of whom nothing more is known. */
  readonly left: number;
  /** Milliseconds, as the middle of a span; null while a step was never taken. */
  readonly median: Readonly<Record<TimedStep, number | null>>;
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

export function readOnward(steps: readonly Counted[], times: readonly Counted[]): Onward {
  const of = (step: OnwardStep) => total(steps.filter(({ value }) => value === step));
  const [refused, signedIn, arrived, asked] = onwardSteps.map(of) as [number, number, number, number];
  const median = (step: TimedStep) => medianOf(step, times);
  return {
    // Days are counted one by one, and somebody may be refused on one and sign in on the next.
    refused: Math.max(refused, arrived + asked),
    signedIn,
    arrived,
    asked,
    left: Math.max(0, refused - arrived - asked),
    median: { "signed-in": median("signed-in"), arrived: median("arrived"), asked: median("asked") },
  };
}

function medianOf(step: TimedStep, times: readonly Counted[]): number | null {
  const counted = spans.map((lower) => total(times.filter(({ value }) => value === `${step}:${lower}`)));
  const half = counted.reduce((sum, count) => sum + count, 0) / 2;
  if (half === 0) return null;
  let sum = 0;
  for (const [index, count] of counted.entries()) {
    if (sum + count >= half) {
      const lower = spans[index] ?? 0;
      const upper = spans[index + 1] ?? lower * 2;
      return (lower + (upper - lower) * ((half - sum) / count)) * 1000;
    }
    sum += count;
  }
  return null;
}

function total(counted: readonly Counted[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}
