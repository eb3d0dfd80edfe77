/**
 * What `decide` is meant to answer, in the plainest way: every rule is looked at, every set is collected, nothing is kept.
 * For paths of the letters a, b and c with at most four segments; patterns hold a and b.
 */
import type { Permission } from "../../../src/gatehouse/core/access/permission.ts";
import { sectionRule, type PolicySource } from "../../../src/gatehouse/core/access/policy.ts";
import type { Requirement } from "../../../src/gatehouse/core/access/requirement.ts";
import type { Rule } from "../../../src/gatehouse/core/access/rule.ts";
import type { MemberSubject, Subject } from "../../../src/gatehouse/core/identity/subject.ts";
import type { Reason } from "../../../src/gatehouse/core/refusal/reason.ts";

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly host?: string | undefined;
}

export interface ModelAnswer {
  /** Reasons of the rules that are not met, in order; empty: let in. */
  readonly reasons: readonly Reason[];
  readonly section: string | undefined;
  readonly concealed: boolean;
}

const split = (path: string) => path.split("/").filter((part) => part !== "");

/** `*` is one segment, `**` any number of them. */
export function matches(pattern: string, path: string): boolean {
  const parts = split(pattern).map((part) => (part === "**" ? "(/[^/]+)*" : part === "*" ? "/[^/]+" : `/${part}`));
  return new RegExp(`^${parts.join("")}$`).test(
    split(path)
      .map((part) => `/${part}`)
      .join(""),
  );
}

const below = (paths: readonly string[]) => paths.flatMap((path) => [`${path}/a`, `${path}/b`, `${path}/c`]);
const first = below([""]);
const second = below(first);
const third = below(second);
export const allPaths = ["/", ...first, ...second, ...third, ...below(third)];

const covers = (outer: string, inner: string) =>
  allPaths.every((path) => !matches(inner, path) || matches(outer, path));

/** Sorts the more specific pattern first: text before `*`, `*` before `**`, the end before `**`. */
const rank = (pattern: string) =>
  split(pattern)
    .map((part) => (part === "**" ? "2" : part === "*" ? "1" : "0"))
    .join("");

/** Of the rules at the most specific pattern with any for the method: those that name it, else those for every method. */
function mostSpecific(rules: readonly Rule[], { method, path }: Asked): readonly Rule[] {
  const matching = rules.filter((rule) => matches(rule.pattern, path));
  for (const best of [...new Set(matching.map(({ pattern }) => rank(pattern)))].sort()) {
    const together = matching.filter(({ pattern }) => rank(pattern) === best);
    const known = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].find(
      (name) => name === method.toUpperCase(),
    );
    if (known === undefined) return together;
    const naming = together.filter(({ methods }) =>
      methods.some((name) => name === known || (name === "GET" && known === "HEAD")),
    );
    const chosen = naming.length > 0 ? naming : together.filter(({ methods }) => methods.length === 0);
    if (chosen.length > 0) return chosen;
  }
  return [];
}

/** Rules of the console are asked besides those of the code, and in place of a closed one that holds all of their paths. */
function decidingRules(
  { rules, sections }: PolicySource,
  asked: Asked,
): readonly Pick<Rule, "requirement" | "conceal">[] {
  const here = [...sections.map(sectionRule), ...rules].filter(({ host }) => host === asked.host);
  const console = mostSpecific(
    here.filter(({ source }) => source === "console"),
    asked,
  );
  const code = mostSpecific(
    here.filter(({ source }) => source === "code"),
    asked,
  ).filter(
    ({ requirement, pattern }) =>
      requirement.kind !== "closed" || console.length === 0 || !console.every((rule) => covers(pattern, rule.pattern)),
  );
  const sealed = here.filter((rule) => rule.sealed === true && matches(rule.pattern, asked.path));
  const all = [...new Set([...code, ...console, ...sealed])];
  return all.length > 0 || asked.host === undefined ? all : [{ requirement: { kind: "closed" } }];
}

/** The roles given that exist, those that they include, and so on until nothing is added. */
function rolesHeld(source: PolicySource, given: readonly string[]): string[] {
  const known = source.roles.filter(({ id }) => given.includes(id));
  const missing = known.flatMap(({ includes }) => includes).filter((id) => !given.includes(id));
  return missing.length === 0 ? known.map(({ id }) => id) : rolesHeld(source, [...given, ...missing]);
}

function holds(source: PolicySource, given: readonly string[], requirement: Requirement): Reason | null {
  const held = rolesHeld(source, given);
  if (requirement.kind === "closed") return "role-missing";
  if (held.includes("owner")) return null;
  if (requirement.kind === "any-role")
    return requirement.roles.some((role) => held.includes(role)) ? null : "role-missing";
  if (requirement.kind !== "all-permissions") return null;
  const may: Permission[] = source.roles
    .filter(({ id }) => held.includes(id))
    .flatMap(({ permissions }) => permissions);
  return requirement.permissions.every((permission) => may.includes(permission)) ? null : "permission-missing";
}

/** A role that was given and does not hold, where it would have been enough. */
function whyNotHeld(
  source: PolicySource,
  { roles, grants = [], at = Infinity }: MemberSubject,
  requirement: Requirement,
) {
  const enough = grants.filter(
    ({ role }) => !roles.includes(role) && holds(source, [...roles, role], requirement) === null,
  );
  if (enough.some(({ pending }) => pending)) return "membership-pending";
  return enough.some(({ endsAt }) => endsAt !== null && endsAt <= at) ? "membership-ended" : null;
}

function reasonAgainst(source: PolicySource, subject: Subject, requirement: Requirement): Reason | null {
  if (requirement.kind === "public") return null;
  if (subject.kind === "anonymous") return subject.because.reason;
  if (subject.standing === "suspended") return "account-suspended";
  const lacks = holds(source, subject.roles, requirement);
  if (lacks !== null) return whyNotHeld(source, subject, requirement) ?? lacks;
  if (requirement.kind === "closed") return null;
  if (requirement.verifiedEmail === true && subject.emailVerified !== true) return "email-unverified";
  const { authenticatedAt = -Infinity, at = Infinity, token } = subject;
  if (requirement.freshWithin !== undefined && at - authenticatedAt > requirement.freshWithin * 60_000)
    return "sign-in-again";
  if (requirement.secondFactor === true && subject.authenticatedBy?.includes("mfa") !== true) {
    return "second-factor-needed";
  }
  if (token === undefined) return null;
  const needed = requirement.kind === "all-permissions" ? requirement.permissions : [token.entry];
  return needed.every((permission) => token.scope.includes(permission)) ? null : "permission-missing";
}

export function modelAnswer(source: PolicySource, subject: Subject, asked: Asked): ModelAnswer {
  const rules = decidingRules(source, asked);
  const around = source.sections
    .filter(({ host, path }) => host === asked.host && matches(`${path}/**`, asked.path))
    .sort((left, right) => right.path.length - left.path.length);
  return {
    reasons: rules.flatMap(({ requirement }) => reasonAgainst(source, subject, requirement) ?? []),
    section: around[0]?.id,
    concealed: [...around, ...rules].some(({ conceal }) => conceal === true),
  };
}
