/**
 * Versions of the set of rules, computed from the history. Each change of a rule holds the rule as it was before, so the rules of
 * any moment are today's rules with all later changes undone. No version is stored.
 */
import { z } from "zod";
import { hostSchema } from "./host.ts";
import { ruleSchema, type Rule } from "./rule.ts";

/** A change of one rule, as the history has it. */
export interface RuleChange {
  readonly entityId: string;
  readonly before: unknown;
  readonly after: unknown;
}

const storedSchema = ruleSchema.extend({
  id: z.string().optional(),
  host: hostSchema.optional(),
  trialSince: z.int().optional(),
});

/** Whether it made, changed or removed the rule. */
export function changesRule({ before, after }: Pick<RuleChange, "before" | "after">): boolean {
  return (before ?? null) !== null || (after ?? null) !== null;
}

/** A rule of the history; null where there was none, "unreadable" where this release cannot read it. */
export function ruleOfHistory(id: string, stored: unknown): Rule | null | "unreadable" {
  if (stored === null || stored === undefined) return null;
  const read = storedSchema.safeParse(stored);
  if (!read.success) return "unreadable";
  const { id: _, trialSince, ...rule } = read.data;
  return { ...rule, id, source: "console", ...(trialSince !== undefined && { trialSince }) };
}

export interface RuleDifference {
  readonly id: string;
  /** Null where there was no such rule. */
  readonly before: Rule | null;
  readonly after: Rule | null;
}

/**
 * What tells the rules of today from those of an earlier moment.
 *
 * @param since every change of a rule after that moment, oldest first
 * @param now the rules of today
 * @returns the id of a rule that cannot be read as it was then
 */
export function differencesSince(since: readonly RuleChange[], now: readonly Rule[]): RuleDifference[] | string {
  const today = new Map(now.map((rule) => [rule.id, rule]));
  const then = new Map<string, Rule | null>();
  for (const { entityId, before, after } of since) {
    // What was planned of a rule stands in its history too, and changes nothing by itself.
    if (then.has(entityId) || !changesRule({ before, after })) continue;
    const rule = ruleOfHistory(entityId, before);
    if (rule === "unreadable") return entityId;
    then.set(entityId, rule);
  }
  return [...then]
    .map(([id, before]) => ({ id, before, after: today.get(id) ?? null }))
    .filter(({ before, after }) => !isSameRule(before, after));
}

/** What tells two earlier moments apart, by what each differs from today. */
export function differencesBetween(
  older: readonly RuleDifference[],
  newer: readonly RuleDifference[],
): RuleDifference[] {
  const ids = [...new Set([...older, ...newer].map(({ id }) => id))];
  const at = (all: readonly RuleDifference[], id: string, other: readonly RuleDifference[]) => {
    const found = all.find((one) => one.id === id);
    // One that does not differ from today is as it is today, which the other one knows.
    return found === undefined ? (other.find((one) => one.id === id)?.after ?? null) : found.before;
  };
  return ids
    .map((id) => ({ id, before: at(older, id, newer), after: at(newer, id, older) }))
    .filter(({ before, after }) => !isSameRule(before, after));
}

/** Whether they say the same. Since when one is tried out makes no difference. */
export function isSameRule(one: Rule | null, other: Rule | null): boolean {
  return one === null || other === null ? one === other : textOf(one) === textOf(other);
}

/** What is different about a rule, for its history; none where only who may come in is, which the history says of each change. */
export function changedParts(before: Rule, after: Rule): ChangedRulePart[] {
  const [one, other] = [partsOf(before), partsOf(after)];
  const parts = ruleParts.filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]));
  return parts.every((part) => part === "who") ? [] : parts;
}

const ruleParts = ["where", "who", "seen", "methods", "note"] as const;
/** What of a rule was changed; `seen`: what everybody else sees. */
export type ChangedRulePart = (typeof ruleParts)[number];

function partsOf(rule: Rule): Readonly<Record<ChangedRulePart, unknown>> {
  const {
    host = null,
    pattern,
    methods,
    requirement,
    conceal = false,
    explain = "everything",
    page = null,
    note,
  } = rule;
  const who = Object.entries(requirement)
    .filter(([, value]) => value !== undefined)
    .toSorted(([first], [second]) => (first < second ? -1 : 1));
  return { where: [host, pattern], who, seen: [conceal, explain, page], methods, note };
}

function textOf(rule: Rule): string {
  return JSON.stringify([partsOf(rule), rule.trialSince !== undefined]);
}
