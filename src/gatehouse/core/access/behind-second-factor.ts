/** The parts of a site that a member opens only with a second factor, as they read them before they turn theirs off. */
import type { MemberSubject } from "../identity/subject.ts";
import type { Reason } from "../refusal/reason.ts";
import { decide } from "./decide.ts";
import type { Policy } from "./policy.ts";
import { conditionsOf } from "./requirement.ts";
import { sectionPattern, type Rule, type Section } from "./rule.ts";

/** A whole section, or a path with `…` for what its rule leaves open. */
export type PartBehindSecondFactor = { readonly section: Section } | { readonly path: string };

/** At most this many are named. The page says "among them", so the list need not be complete. */
const mostNamed = 8;

/** Reasons for which a page is closed now, and open to the same member at another moment. */
const temporaryReasons: ReadonlySet<Reason> = new Set<Reason>(["sign-in-again", "outside-hours", "email-unverified"]);

/**
 * Those of the site itself that are open to this member with a second factor. What is concealed, or says little about what it asks
 * for, is left out; so is what only a page's own code asks for, which no rule tells.
 */
export function partsBehindSecondFactor(policy: Policy, member: MemberSubject): PartBehindSecondFactor[] {
  const withFactor = { ...member, authenticatedBy: [...(member.authenticatedBy ?? []), "mfa"] };
  const parts = new Map<string, PartBehindSecondFactor>();
  for (const rule of policy.rules) {
    if (!asksForSecondFactor(rule)) continue;
    const path = rule.pattern.replace(/\/\*\*$/, "") || "/";
    const request = { method: "GET", path: encodeURI(path.replaceAll("*", "x")) };
    const decision = decide(policy, withFactor, request);
    const { concealed, explain } = decision.allowed ? decision : decision.denial;
    if (concealed === true || explain === "little") continue;
    if (!decision.allowed && !temporaryReasons.has(decision.denial.reason)) continue;
    const section = [...policy.sections.values()].find(
      (one) => one.host === undefined && sectionPattern(one) === rule.pattern,
    );
    parts.set(rule.pattern, section === undefined ? { path: path.replaceAll("*", "…") } : { section });
  }
  return [...parts.values()].slice(0, mostNamed);
}

function asksForSecondFactor({ host, methods, requirement, conceal, explain, broken }: Rule): boolean {
  if (host !== undefined || broken !== undefined || conceal === true || explain === "little") return false;
  return (methods.length === 0 || methods.includes("GET")) && conditionsOf(requirement).secondFactor === true;
}
