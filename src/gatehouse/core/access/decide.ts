/**
 * The answer to "may this person come in?". Pure: the same policy, subject and request always give the same decision.
 */
import type { Subject } from "../identity/subject.ts";
import { statusOf } from "../refusal/reason.ts";
import type { Decision, Denial } from "./denial.ts";
import type { Policy } from "./policy.ts";
import type { Requirement } from "./requirement.ts";
import type { Rule } from "./rule.ts";
import { lackedByScope } from "./scope.ts";
import { type TraceSource, traceOf } from "./trace.ts";

export interface AccessRequest {
  readonly method: string;
  /** Pathname of the URL, percent-encoded as it came. */
  readonly path: string;
  /** Left out for the site itself; at any other host nobody may come in unless a rule names it. */
  readonly host?: string | undefined;
}

/** A denial without the parts that only tell where it came from. */
export type Shortfall = Pick<Denial, "reason" | "cause" | "missingRoles" | "missingPermissions" | "scopeNeeded">;

/** Decides whether the subject may make the request. The trace is only worked out when it is read. */
export function decide(policy: Policy, subject: Subject, request: AccessRequest): Decision {
  const match = policy.match(request.method, request.path, request.host);
  if (match === null) {
    const shortfall = shortfallOf(policy, subject, { kind: "closed" }) ?? { reason: "role-missing" };
    return denied(shortfall, { policy, subject, origin: { kind: "unreadable-path" }, shortfall });
  }
  const section = match.section?.id;
  for (const rule of match.rules) {
    const shortfall = shortfallOf(policy, subject, rule.requirement);
    if (shortfall === null) continue;
    const origin = { kind: "rules", rules: match.rules, failed: rule } as const;
    return denied(shortfall, { policy, subject, origin, shortfall, section });
  }
  return allowed({ policy, subject, origin: { kind: "rules", rules: match.rules }, section });
}

/** Decides on what a page's own code asks, where no rule is involved. */
export function requireOf(policy: Policy, subject: Subject, requirement: Requirement, section?: string): Decision {
  const origin = { kind: "page", requirement } as const;
  const shortfall = shortfallOf(policy, subject, requirement);
  if (shortfall === null) return allowed({ policy, subject, origin, section });
  return denied(shortfall, { policy, subject, origin, shortfall, section });
}

/** What the subject lacks to meet the requirement; null when it is met. */
export function shortfallOf(policy: Policy, subject: Subject, requirement: Requirement): Shortfall | null {
  return missingOf(policy, subject, requirement) ?? beyondScope(subject, requirement);
}

/** A token is let in where its member is and its scope reaches. */
function beyondScope(subject: Subject, requirement: Requirement): Shortfall | null {
  if (subject.kind !== "member" || subject.token === undefined) return null;
  const scopeNeeded = lackedByScope(subject.token, requirement);
  return scopeNeeded.length === 0
    ? null
    : { reason: "permission-missing", missingPermissions: scopeNeeded, scopeNeeded };
}

function missingOf(policy: Policy, subject: Subject, requirement: Requirement): Shortfall | null {
  if (requirement.kind === "public") return null;
  if (subject.kind === "anonymous") {
    const { because } = subject;
    return because.reason === "session-ended"
      ? { reason: because.reason, cause: because.cause }
      : { reason: because.reason };
  }
  if (subject.standing === "suspended") return { reason: "account-suspended" };
  switch (requirement.kind) {
    case "signed-in":
      return null;
    case "closed":
      return { reason: "role-missing" };
    case "any-role": {
      if (policy.isOwner(subject.roles)) return null;
      const met = requirement.roles.some((role) => policy.holdsRole(subject.roles, role));
      return met ? null : { reason: "role-missing", missingRoles: requirement.roles };
    }
    case "all-permissions": {
      // An owner is let in even where a rule asks for a permission that the site no longer knows.
      if (policy.isOwner(subject.roles)) return null;
      const missing = requirement.permissions.filter((name) => !policy.holdsPermission(subject.roles, name));
      return missing.length === 0 ? null : { reason: "permission-missing", missingPermissions: missing };
    }
  }
}

function denied(shortfall: Shortfall, source: TraceSource): Decision {
  const { origin } = source;
  return {
    allowed: false,
    denial: {
      ...shortfall,
      status: statusOf[shortfall.reason],
      ...(origin.kind === "rules" && origin.failed !== undefined && { rule: origin.failed }),
      ...(source.section !== undefined && { section: source.section }),
      get trace() {
        return traceOf(source);
      },
    },
  };
}

function allowed(source: TraceSource): Decision {
  const rule = source.origin.kind === "rules" ? strictest(source.origin.rules) : undefined;
  return {
    allowed: true,
    ...(rule !== undefined && { rule }),
    ...(source.section !== undefined && { section: source.section }),
    get trace() {
      return traceOf(source);
    },
  };
}

/** How much a requirement asks, to compare two of them: more is stricter. */
export const strictnessOf = {
  public: 0,
  "signed-in": 1,
  "any-role": 2,
  "all-permissions": 2,
  closed: 3,
} as const satisfies Record<Requirement["kind"], number>;

/** The rule named as the one that decided, where several had to be met. */
function strictest(rules: readonly Rule[]): Rule | undefined {
  let found: Rule | undefined;
  for (const rule of rules) {
    if (found === undefined || strictnessOf[rule.requirement.kind] > strictnessOf[found.requirement.kind]) found = rule;
  }
  return found;
}
