/** Whether a rule of the console asks less than the site's code does for the same paths. */
import type { ChangeProblem } from "./change.ts";
import { strictnessOf } from "./decide.ts";
import { type Pattern, compareSpecificity, covers, overlap, parsePattern, patternOfRule } from "./pattern.ts";
import type { Policy } from "./policy.ts";
import { conditionsOf, type Requirement } from "./requirement.ts";
import { type Rule, type RuleDefinition, methods } from "./rule.ts";
import { namesMethod } from "./trie.ts";
import { rememberedByObject } from "../remember.ts";
import { problem, type Problem } from "../languages/problem.ts";
import { told } from "../languages/say-problem.ts";
import { describeRequirement } from "./described.ts";

interface Floor {
  readonly rule: Rule;
  readonly pattern: Pattern;
}

/**
 * The problem of a console rule that asks less than the rules of the code it meets, naming the first of them.
 *
 * Such a rule would open nothing, since the code's rule must be met too, but its author would believe that it did. A
 * rule for a larger part of the site than the code's rule may ask less, unless it is public, because it makes no
 * statement about the smaller part. A closed rule of the code accepts any rule, because it waits for the console to
 * open it.
 */
export function weakensCodeRule(policy: Policy, newRule: RuleDefinition): ChangeProblem | null {
  const pattern = parsePattern(newRule.pattern);
  if (pattern === null) return null;
  const floors = floorsMeeting(policy, pattern, newRule.host);
  for (const method of newRule.methods.length === 0 ? methods : newRule.methods) {
    const meeting = floors.filter(({ rule }) => namesMethod(rule.methods, method));
    const weakened = inForce(meeting, pattern).find(
      (floor) =>
        floor.rule.requirement.kind !== "closed" &&
        asksLess(newRule.requirement, floor.rule.requirement) &&
        (newRule.requirement.kind === "public" || !covers(pattern, floor.pattern) || covers(floor.pattern, pattern)),
    );
    if (weakened !== undefined) return { code: "weakens-code-rule", ...told(problemOf(policy, weakened.rule)) };
  }
  return null;
}

export interface RuleBeside {
  readonly rule: Rule;
  /** Whether it applies to all pages of the other rule; else to some of them. */
  readonly everywhere: boolean;
}

/**
 * The rules of the code that apply together with a rule of the console and require more than it does. Both must be met,
 * so both are shown.
 */
export function codeRulesBeside(policy: Policy, consoleRule: RuleDefinition): readonly RuleBeside[] {
  const pattern = parsePattern(consoleRule.pattern);
  if (pattern === null) return [];
  const floors = floorsMeeting(policy, pattern, consoleRule.host);
  const named = consoleRule.methods.length === 0 ? methods : consoleRule.methods;
  const holding = new Set(
    named.flatMap((method) =>
      inForce(
        floors.filter(({ rule }) => namesMethod(rule.methods, method)),
        pattern,
      ),
    ),
  );
  return [...holding]
    .filter(({ rule }) => addsTo(consoleRule.requirement, rule.requirement))
    .map((floor) => ({ rule: floor.rule, everywhere: covers(floor.pattern, pattern) }));
}

/** A closed rule of the code waits for the console, and everything but "public" asks for a member who is signed in. */
function addsTo(asked: Requirement, floor: Requirement): boolean {
  if (floor.kind === "public" || floor.kind === "closed" || asked.kind === "closed") return false;
  const asksNoMore = Object.values(conditionsOf(floor)).every((condition) => condition === undefined);
  if (floor.kind === "signed-in" && asksNoMore) return false;
  return JSON.stringify(asked) !== JSON.stringify(floor);
}

function asksLess(asked: Requirement, floor: Requirement): boolean {
  if (strictnessOf[asked.kind] < strictnessOf[floor.kind]) return true;
  if (asked.kind === "closed") return false;
  const [here, there] = [conditionsOf(asked), conditionsOf(floor)];
  const lessFresh = there.freshWithin !== undefined && (here.freshWithin ?? Infinity) > there.freshWithin;
  return (
    lessFresh ||
    (there.verifiedEmail === true && here.verifiedEmail !== true) ||
    (there.secondFactor === true && here.secondFactor !== true) ||
    (there.hours !== undefined && JSON.stringify(here.hours) !== JSON.stringify(there.hours))
  );
}

function floorsMeeting(policy: Policy, pattern: Pattern, host: string | undefined): Floor[] {
  return floorsOf(policy).filter((floor) => floor.rule.host === host && overlap(floor.pattern, pattern));
}

/** There are as many as the author of the code wrote, among ten thousand others. */
const floorsOf = rememberedByObject(({ rules }: Policy): readonly Floor[] =>
  rules.flatMap((rule) => {
    const pattern = rule.source === "code" ? patternOfRule(rule) : null;
    return pattern === null ? [] : [{ rule, pattern }];
  }),
);

/** Leaves out the rules that never decide inside the pattern, because a more specific one covers all of it. */
function inForce(floors: readonly Floor[], pattern: Pattern): Floor[] {
  let best: Floor | undefined;
  for (const floor of floors) {
    if (covers(floor.pattern, pattern) && (best === undefined || precedence(floor, best) < 0)) best = floor;
  }
  const covering = best;
  return covering === undefined ? [...floors] : floors.filter((floor) => precedence(floor, covering) <= 0);
}

/** Negative when `one` decides before `other`: the more specific pattern, then the one that names methods. */
function precedence(one: Floor, other: Floor): number {
  const named = (floor: Floor) => (floor.rule.methods.length > 0 ? 0 : 1);
  return compareSpecificity(one.pattern, other.pattern) || named(one) - named(other);
}

function problemOf(policy: Policy, rule: Rule): Problem {
  const section = rule.section === undefined ? undefined : policy.sections.get(rule.section);
  return problem("weakens-code", {
    path: `${rule.host ?? ""}${rule.pattern}`,
    ...(section !== undefined && { section: section.label }),
    asked: describeRequirement(rule.requirement, policy),
  });
}
