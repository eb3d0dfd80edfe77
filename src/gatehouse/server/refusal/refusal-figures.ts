/** Charts of refusals, the way onward and what is wrong: from what is counted day by day, never from the record itself. */
import type { Repositories } from "../../../../db/repositories/contract.ts";
import { dayOf, peopleCounted, type CountedSubject, type RefusalCount } from "../../core/refusal/counted.ts";
import { readOnward, type Onward } from "../../core/refusal/onward.ts";
import { recordedReasons, type RecordedReason } from "../../core/refusal/reason.ts";
import type { RefusedPath } from "../../core/access/site-map.ts";
import { linksToRefusals, rulesThatBegan, type LinkTrouble, type RuleTrouble } from "../../core/refusal/trouble.ts";
import { notPermitted, type Author } from "../access/author.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { success, type Result } from "../access/result.ts";
import type { RefusalCounter } from "./refusal-counter.ts";
import type { RefusedDay } from "./refusal-records.ts";

const dayLength = 24 * 60 * 60_000;
const mostListed = 12;
const mostLinks = 6;
const mostPaths = 2_000;
/** Days that a rule is compared with, and today. */
const troubleDays = 9;

export const figureDays = [7, 30] as const;
export type FigureDays = (typeof figureDays)[number];

export interface CountedThing {
  /** A path, or the id of a rule; empty for all those for which there was no room. */
  readonly value: string;
  readonly count: number;
}

export interface RefusalFigures {
  read(author: Author, days: FigureDays): Promise<Result<Figures>>;
  /** Where people were refused in the last seven days, today among them; of very many paths the most frequent. */
  pathsOfWeek(): Promise<readonly RefusedPath[]>;
}

export interface Figures {
  /** Refusals of people. */
  readonly total: number;
  /** Oldest first, today last; days without a refusal included. */
  readonly days: readonly RefusedDay[];
  /** The most frequent first. */
  readonly reasons: readonly { readonly reason: RecordedReason; readonly total: number }[];
  readonly paths: readonly CountedThing[];
  readonly rules: readonly CountedThing[];
  readonly onward: Onward;
  /** What is no person's, and counted apart. */
  readonly apart: Readonly<Record<"scanner" | "check" | "prefetch", number>>;
  readonly trouble: {
    readonly rules: readonly RuleTrouble[];
    readonly links: readonly LinkTrouble[];
    /** Sessions that ended while their members were working, by how they ended. */
    readonly interrupted: readonly CountedThing[];
  };
}

interface Dependencies extends Pick<Repositories, "refusalCounts"> {
  readonly counter: Pick<RefusalCounter, "flush">;
  readonly policies: Pick<PolicyStore, "current">;
  readonly now: () => number;
}

export function createRefusalFigures({ refusalCounts, counter, policies, now }: Dependencies): RefusalFigures {
  return {
    async pathsOfWeek() {
      await counter.flush();
      const paths = await refusalCounts.top(dayOf(now()) - 6, "path", peopleCounted, mostPaths);
      return paths.map(({ value, count }) => ({ path: value, times: count }));
    },

    async read(author, length) {
      const forbidden = notPermitted(await policies.current(), author, "refusals:view");
      if (forbidden) return forbidden;
      await counter.flush();
      const today = dayOf(now());
      const from = today - length + 1;
      const top = (kind: "path" | "rule" | "link" | "interrupted" | "onward" | "onward-time", most: number) =>
        refusalCounts.top(from, kind, peopleCounted, most);
      const [byReason, paths, rules, steps, times, links, interrupted, byRule, everyReason] = await Promise.all([
        refusalCounts.daily(from, "reason"),
        top("path", mostListed),
        top("rule", mostListed),
        top("onward", 10),
        top("onward-time", 100),
        top("link", mostLinks),
        top("interrupted", 20),
        refusalCounts.daily(today - troubleDays + 1, "rule", ["member"]),
        refusalCounts.daily(today - troubleDays + 1, "reason", peopleCounted),
      ]);
      const people = byReason.filter(({ subject }) => peopleCounted.includes(subject));
      const of = (subject: CountedSubject) => sum(byReason.filter((row) => row.subject === subject));
      return success({
        total: sum(people),
        days: daysOf(people, from, length),
        reasons: reasonsOf(people),
        paths,
        rules,
        onward: readOnward(steps, times),
        apart: { scanner: of("scanner"), check: of("check"), prefetch: of("prefetch") },
        trouble: {
          rules: rulesThatBegan(byRule, today, everyReason[0]?.day ?? null),
          links: linksToRefusals(links),
          interrupted,
        },
      });
    },
  };
}

function daysOf(counts: readonly RefusalCount[], from: number, length: number): RefusedDay[] {
  return Array.from({ length }, (_, index) => {
    const ofDay = counts.filter(({ day }) => day === from + index);
    const byReason: Partial<Record<RecordedReason, number>> = {};
    for (const { value, count } of ofDay) {
      if (isRecordedReason(value)) byReason[value] = (byReason[value] ?? 0) + count;
    }
    return { day: new Date((from + index) * dayLength).toISOString().slice(0, 10), total: sum(ofDay), byReason };
  });
}

function reasonsOf(counts: readonly RefusalCount[]): Figures["reasons"] {
  return [...new Set(counts.map(({ value }) => value))]
    .filter(isRecordedReason)
    .map((reason) => ({ reason, total: sum(counts.filter((row) => row.value === reason)) }))
    .sort((one, other) => other.total - one.total);
}

/** Earlier versions counted some without their reason, and a later one may have others. */
function isRecordedReason(value: string): value is RecordedReason {
  return recordedReasons.some((reason) => reason === value);
}

function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
