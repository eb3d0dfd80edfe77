/** Which rule, if any, guards a path or a whole pattern of paths. */
import { compareSpecificity, covers, overlap, parsePattern, type Pattern } from "../../core/access/pattern.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { Rule } from "../../core/access/rule.ts";

/** The rule that keeps anonymous visitors out of a path that is asked for with GET, or null. */
export function guardOf(policy: Policy, path: string): Rule | null {
  const match = policy.match("GET", path);
  if (match !== null) return match.rules.find(isGuarding) ?? null;
  // No rule can read this path. A file server still might, so the rule of its folder applies.
  const folder = path.slice(0, path.lastIndexOf("/"));
  return folder === "" ? null : guardOf(policy, folder);
}

/**
 * The rule that guards some path of a route or pattern, or null. A rule that lets everyone in and covers the whole
 * route more closely than the guarding one takes it out again.
 */
export function guardOfRoute(policy: Policy, route: string): Rule | null {
  const segments = splitRoute(route);
  if (segments === null) return null;
  const holding = policy.rules
    .map((rule) => ({ rule, pattern: parsePattern(rule.pattern) }))
    .filter((held): held is { rule: Rule; pattern: Pattern } => held.pattern !== null && holdsForGet(held.rule));
  const opening = holding.filter(({ rule, pattern }) => !isGuarding(rule) && covers(pattern, segments));
  const guarding = holding.find(
    ({ rule, pattern }) =>
      isGuarding(rule) &&
      overlap(pattern, segments) &&
      !opening.some((open) => compareSpecificity(open.pattern, pattern) < 0),
  );
  return guarding?.rule ?? null;
}

/** Whether the path varies: `/members/[slug]`. */
export function varies(route: string): boolean {
  return route.includes("[") || route.includes("*");
}

/** Astro's `[slug]` is one part, `[...rest]` any number of them; a part that varies only partly counts as one that varies. */
function splitRoute(route: string): Pattern | null {
  const parts = route.split("/").filter((part) => part !== "");
  const rest = parts.findIndex((part) => part.includes("[...") || part === "**");
  const segments = (rest < 0 ? parts : parts.slice(0, rest)).map((part) => (/[[*]/.test(part) ? "*" : part));
  return { segments, rest: rest >= 0 };
}

function isGuarding(rule: Rule): boolean {
  return rule.requirement.kind !== "public";
}

function holdsForGet({ methods }: Rule): boolean {
  return methods.length === 0 || methods.includes("GET") || methods.includes("HEAD");
}
