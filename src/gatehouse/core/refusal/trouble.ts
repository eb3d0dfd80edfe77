/** What is wrong, by the counts alone: what an admin would want to be told without looking for it. */
import { noRule, readLink, type RefusalCount } from "./counted.ts";

export interface RuleTrouble {
  /** Id of the rule. */
  readonly rule: string;
  /** Refusals of members today and yesterday, and a day before that on average. */
  readonly now: number;
  readonly usually: number;
}

/** Days that count as now, and days before them that it is compared with. */
const recentDays = 2;
const earlierDays = 7;
/** Fewer may be one person who tries again. */
const fewest = 5;
/** So many times what it usually was. */
const rise = 4;

/**
 * Rules that began to refuse members: hardly ever before, and often now. Empty while nothing was counted before, because then
 * every rule would be new.
 *
 * @param counts refusals of members by rule, day by day
 * @param isCountedSince the first day of which there is any count; null where there is none
 */
export function rulesThatBegan(
  counts: readonly RefusalCount[],
  today: number,
  isCountedSince: number | null,
): readonly RuleTrouble[] {
  const firstRecent = today - recentDays + 1;
  if (isCountedSince === null || isCountedSince >= firstRecent) return [];
  const firstEarlier = Math.max(firstRecent - earlierDays, isCountedSince);
  const rules = [...new Set(counts.map(({ value }) => value))].filter((rule) => rule !== "" && rule !== noRule);
  return rules
    .map((rule) => {
      const of = (from: number, before: number) =>
        counts
          .filter(({ value, day }) => value === rule && day >= from && day < before)
          .reduce((sum, { count }) => sum + count, 0);
      return {
        rule,
        now: of(firstRecent, today + 1),
        usually: of(firstEarlier, firstRecent) / (firstRecent - firstEarlier),
      };
    })
    .filter(({ now, usually }) => now >= fewest && now / recentDays >= rise * usually)
    .sort((one, other) => other.now - one.now);
}

export interface LinkTrouble {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Links of the site's own pages that lead to refusals, the most followed first. */
export function linksToRefusals(counts: readonly { readonly value: string; readonly count: number }[]): LinkTrouble[] {
  return counts.flatMap(({ value, count }) => {
    const link = readLink(value);
    return link === null ? [] : [{ ...link, count }];
  });
}
