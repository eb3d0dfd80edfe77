/** Rules as the console lists them. */
import { codeRequirementsBeside, type CodeRequirement } from "../../core/access/code-requirements.ts";
import {
  describePattern,
  describeRequirement,
  type DescribedPattern,
  type DescribedRequirement,
} from "../../core/access/described.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { Rule, RuleDefinition } from "../../core/access/rule.ts";
import { rememberedByObject } from "../../core/remember.ts";

export interface ListedRule {
  readonly rule: Rule;
  /** Who is allowed. */
  readonly who: DescribedRequirement;
  /** Additional requirements of the site's code. */
  readonly codeRequirements: readonly CodeRequirement[];
  /** What it covers. */
  readonly where: DescribedPattern;
  /** Comes from the code of the site, and can only be tightened here. */
  readonly locked: boolean;
  /** Name of the section it was declared for, as it reads inside a sentence. */
  readonly section?: string;
  /** Only of rules made in the console. */
  readonly version?: number;
}

export interface RuleQuery {
  /** Counted from 1. */
  readonly page: number;
  /** A part of the host, the path or the note; upper and lower case are the same. */
  readonly search: string;
}

export interface RulePage {
  /** Made in the console, newest first. */
  readonly own: readonly ListedRule[];
  /** How many of them fit the search, on all pages. */
  readonly total: number;
  /** Counted from 1; the last one where fewer are left than were asked for. */
  readonly page: number;
  readonly pageSize: number;
  /** Of the code. All that fit: there are as many as its author wrote. */
  readonly locked: readonly ListedRule[];
}

const pageSize = 50;

/** Describes only the rules of the page: what a description says in addition is looked for among all rules. */
export function pageOfRules(policy: Policy, { page: asked, search }: RuleQuery): RulePage {
  const sought = folded(search.trim());
  const fits = (rule: Rule) => sought === "" || textOf(rule).includes(sought);
  const fitting = policy.rules.filter(fits);
  const tried = policy.trials.map(({ rule }) => rule).filter(fits);
  // Those on trial come first: somebody has to decide about them.
  const own = [...fitting.filter((rule) => rule.source === "console"), ...tried].reverse();
  const page = Math.min(asked, Math.max(1, Math.ceil(own.length / pageSize)));
  return {
    own: own.slice((page - 1) * pageSize, page * pageSize).map((rule) => listed(policy, rule)),
    total: own.length,
    page,
    pageSize,
    locked: fitting.filter((rule) => rule.source === "code").map((rule) => listed(policy, rule)),
  };
}

const textOf = rememberedByObject((rule: Rule) => folded(`${hostAndPattern(rule)}\n${rule.note}`));

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/** @param version of a rule made in the console */
export function listed(policy: Policy, rule: Rule, version?: number): ListedRule {
  const section = rule.section === undefined ? undefined : policy.sections.get(rule.section);
  return {
    rule,
    who: describeRequirement(rule.requirement, policy),
    where: describePattern(rule.pattern, rule.host),
    codeRequirements: rule.source === "code" ? [] : codeRequirementsBeside(policy, rule),
    locked: rule.source === "code",
    ...(section !== undefined && { section: section.label }),
    ...(version !== undefined && { version }),
  };
}

/** "/press/**", "files.example.org/press/**". */
export function hostAndPattern({ host, pattern }: RuleDefinition): string {
  return `${host ?? ""}${pattern}`;
}
