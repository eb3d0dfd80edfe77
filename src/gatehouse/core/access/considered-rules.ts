/** The rules that speak of a request, one by one: which are asked, what each says, and which give way to narrower ones. */
import type { Subject } from "../identity/subject.ts";
import { shortfallOf, type AccessRequest, type Shortfall } from "./decide.ts";
import { compareSpecificity, covers, patternOfRule, type Pattern } from "./pattern.ts";
import { segmentsOf } from "./path.ts";
import type { Policy } from "./policy.ts";
import type { Rule } from "./rule.ts";
import { withoutBase } from "./site-location.ts";
import { namesMethod } from "./trie.ts";

export type RuleOutcome = "met" | "missed" | "not-reached" | "gives-way";

export interface ConsideredRule {
  readonly rule: Rule;
  /**
   * `met` and `missed`: asked, and what came of it. `not-reached`: asked only after one that was missed. `gives-way`: a rule
   * for a smaller part, or for this method, stands in its place.
   */
  readonly outcome: RuleOutcome;
  /** What is missing, of one that was missed. */
  readonly shortfall?: Shortfall;
}

/** A page lists no more of those that give way. */
const mostGivingWay = 20;

/** Those that are asked come first, in the order in which they are asked. Empty where no rule speaks of the request. */
export function consideredRules(policy: Policy, subject: Subject, request: AccessRequest): ConsideredRule[] {
  const match = policy.match(request.method, request.path, request.host);
  if (match === null) return [];
  let isMissed = false;
  const asked = match.rules.map((rule): ConsideredRule => {
    if (isMissed) return { rule, outcome: "not-reached" };
    const shortfall = shortfallOf(policy, subject, rule.requirement);
    if (shortfall === null) return { rule, outcome: "met" };
    isMissed = true;
    return { rule, outcome: "missed", shortfall };
  });
  return [...asked, ...givingWay(policy, request, match.rules)];
}

function givingWay(policy: Policy, { method, path, host }: AccessRequest, asked: readonly Rule[]): ConsideredRule[] {
  const segments = segmentsOf(host === undefined ? withoutBase(path, policy.base) : path);
  if (segments === null) return [];
  const here: Pattern = { segments, rest: false };
  const found: { readonly rule: Rule; readonly pattern: Pattern }[] = [];
  for (const rule of policy.rules) {
    if (rule.host !== host || asked.includes(rule) || !namesMethod(rule.methods, method.toUpperCase())) continue;
    const pattern = patternOfRule(rule);
    if (pattern !== null && covers(pattern, here)) found.push({ rule, pattern });
  }
  return found
    .sort((one, other) => compareSpecificity(one.pattern, other.pattern))
    .slice(0, mostGivingWay)
    .map(({ rule }) => ({ rule, outcome: "gives-way" as const }));
}
