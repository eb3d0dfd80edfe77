/**
 * The answer to "is this subject allowed?". Pure: the same policy, subject and request always give the same decision.
 */
import { isOver, wasHeld, type RoleGrant } from "../identity/role-grant.ts";
import type { SessionEndCause } from "../identity/session.ts";
import type { MemberSubject, Subject } from "../identity/subject.ts";
import { statusOf } from "../refusal/reason.ts";
import type { Decision, Denial } from "./denial.ts";
import { isWithin, opensNext, type Hours } from "./hours.ts";
import type { Permission } from "./permission.ts";
import type { Match, Policy } from "./policy.ts";
import { conditionsOf, type Requirement } from "./requirement.ts";
import type { Rule } from "./rule.ts";
import { missingFromScope } from "./scope.ts";
import { type TraceSource, traceOf } from "./trace.ts";

export interface AccessRequest {
  readonly method: string;
  /** Pathname of the URL, percent-encoded as it came. */
  readonly path: string;
  /** Left out for the site itself. At any other host access is denied unless a rule names the host. */
  readonly host?: string | undefined;
}

/** A denial without its origin: rule, section and trace. */
export type Shortfall = Pick<
  Denial,
  "reason" | "cause" | "missingRoles" | "missingPermissions" | "scopeNeeded" | "grant" | "freshWithin" | "opens"
>;

/** Decides whether the subject may make the request. The trace is computed only when it is read. */
export function decide(policy: Policy, subject: Subject, request: AccessRequest): Decision {
  const match = policy.match(request.method, request.path, request.host);
  if (match === null) {
    const shortfall = shortfallOf(policy, subject, { kind: "closed" }) ?? { reason: "role-missing" };
    return denied(shortfall, { policy, subject, origin: { kind: "unreadable-path" }, shortfall });
  }
  const section = match.section?.id;
  const concealed = isConcealed(match);
  const explain = explainsLittle(match) ? "little" : undefined;
  for (const rule of match.rules) {
    const shortfall = shortfallOf(policy, subject, rule.requirement);
    if (shortfall === null) continue;
    const origin = { kind: "rules", rules: match.rules, failed: rule } as const;
    return denied(shortfall, {
      policy,
      subject,
      origin,
      shortfall,
      section,
      concealed,
      explain,
      page: pageOf(match, rule),
    });
  }
  const origin = { kind: "rules", rules: match.rules } as const;
  return allowed({ policy, subject, origin, section, concealed, explain, page: pageOf(match) });
}

/** Whether refusals are the site's ordinary 404. */
export function isConcealed({ section, rules }: Match): boolean {
  return section?.conceal === true || rules.some(({ conceal }) => conceal === true);
}

/** The least of what the rules that have to be met, and the section, let a visitor know. */
export function explainsLittle({ section, rules }: Match): boolean {
  return section?.explain === "little" || rules.some(({ explain }) => explain === "little");
}

/** The version of the page that the rule chose, else another one that has to be met too, else the section. */
export function pageOf({ section, rules }: Match, failed?: Rule): string | undefined {
  return failed?.page ?? rules.find(({ page }) => page !== undefined)?.page ?? section?.page;
}

/** Decides on a requirement in a page's own code, where no rule is involved. */
export function decideRequirement(
  policy: Policy,
  subject: Subject,
  requirement: Requirement,
  section?: string,
): Decision {
  const origin = { kind: "page", requirement } as const;
  const shortfall = shortfallOf(policy, subject, requirement);
  if (shortfall === null) return allowed({ policy, subject, origin, section });
  return denied(shortfall, { policy, subject, origin, shortfall, section });
}

/** What the subject lacks to meet the requirement; null when it is met. */
export function shortfallOf(policy: Policy, subject: Subject, requirement: Requirement): Shortfall | null {
  return unmet(policy, subject, requirement) ?? beyondScope(subject, requirement);
}

/** A token is allowed where its member is allowed and its scope covers the requirement. */
function beyondScope(subject: Subject, requirement: Requirement): Shortfall | null {
  if (subject.kind !== "member" || subject.token === undefined) return null;
  const scopeNeeded = missingFromScope(subject.token, requirement);
  return scopeNeeded.length === 0
    ? null
    : { reason: "permission-missing", missingPermissions: scopeNeeded, scopeNeeded };
}

function unmet(policy: Policy, subject: Subject, requirement: Requirement): Shortfall | null {
  if (requirement.kind === "public") return null;
  if (subject.kind === "anonymous") {
    const { because } = subject;
    return because.reason === "session-ended"
      ? { reason: because.reason, cause: because.cause }
      : { reason: because.reason };
  }
  if (subject.standing === "suspended") return { reason: "account-suspended" };
  return holdingShortfall(policy, subject, requirement) ?? besidesShortfall(subject, requirement);
}

/** The missing role or permission, or the grant of it that has ended or is not approved yet. */
function holdingShortfall(policy: Policy, subject: MemberSubject, requirement: Requirement): Shortfall | null {
  const missing = missingOf(policy, subject.roles, requirement);
  if (missing === null || subject.grants === undefined || requirement.kind === "closed") return missing;
  const enough = subject.grants.filter(
    ({ role }) => !subject.roles.includes(role) && missingOf(policy, [...subject.roles, role], requirement) === null,
  );
  // A pending grant is named before one that has ended.
  const pending = enough.find((grant) => grant.pending);
  if (pending !== undefined) return { ...missing, reason: "membership-pending", grant: pending };
  const ended = enough
    .filter((grant) => isOver(grant, subject.at ?? Infinity) && wasHeld(grant))
    .toSorted((one, other) => (other.endsAt ?? 0) - (one.endsAt ?? 0))[0];
  return ended === undefined ? missing : { ...missing, reason: "membership-ended", grant: ended };
}

/**
 * Conditions that apply to every member. The confirmed email comes first, since signing in again would not change it. The second
 * factor comes last, since a member who has one is asked for it whenever they sign in.
 */
function besidesShortfall(subject: MemberSubject, requirement: Requirement): Shortfall | null {
  const { verifiedEmail, freshWithin, secondFactor, hours } = conditionsOf(requirement);
  // Nothing that a member could do helps at this time, so nothing else is asked of them.
  if (hours !== undefined && !isWithin(hours, subject.at)) return closedNow(hours, subject.at);
  if (verifiedEmail === true && subject.emailVerified !== true) return { reason: "email-unverified" };
  if (freshWithin !== undefined && !isFresh(subject, freshWithin)) return { reason: "sign-in-again", freshWithin };
  if (secondFactor === true && !provedSeveralFactors(subject)) return { reason: "second-factor-needed" };
  return null;
}

function closedNow(hours: Hours, at: number | undefined): Shortfall {
  const next = at === undefined ? undefined : opensNext(hours, at);
  return { reason: "outside-hours", ...(next !== undefined && { opens: { at: next, zone: hours.zone } }) };
}

/** A sign-in whose time is not known is not fresh. */
function isFresh({ authenticatedAt, at }: MemberSubject, minutes: number): boolean {
  return authenticatedAt !== undefined && at !== undefined && at - authenticatedAt <= minutes * 60_000;
}

/** RFC 8176: `mfa`. */
export function provedSeveralFactors({ authenticatedBy = [] }: Pick<MemberSubject, "authenticatedBy">): boolean {
  return authenticatedBy.includes("mfa");
}

/** The required roles or permissions that these roles lack; null when they lack nothing. */
function missingOf(policy: Policy, roles: readonly string[], requirement: Requirement): Shortfall | null {
  switch (requirement.kind) {
    case "public":
    case "signed-in":
      return null;
    case "closed":
      return { reason: "role-missing" };
    case "any-role": {
      if (policy.isOwner(roles)) return null;
      const met = requirement.roles.some((role) => policy.holdsRole(roles, role));
      return met ? null : { reason: "role-missing", missingRoles: requirement.roles };
    }
    case "all-permissions": {
      // An owner is allowed even where a rule asks for a permission that the site no longer has.
      if (policy.isOwner(roles)) return null;
      const missing = requirement.permissions.filter((name) => !policy.holdsPermission(roles, name));
      return missing.length === 0 ? null : { reason: "permission-missing", missingPermissions: missing };
    }
  }
}

/** Made for every refusal, so it always has the same properties, and the trace is computed only when it is read. */
class DecidedDenial implements Denial {
  readonly reason: Denial["reason"];
  readonly status: Denial["status"];
  declare readonly rule?: Rule;
  declare readonly section?: string;
  declare readonly missingRoles?: readonly string[];
  declare readonly missingPermissions?: readonly Permission[];
  declare readonly scopeNeeded?: readonly Permission[];
  declare readonly cause?: SessionEndCause;
  declare readonly grant?: RoleGrant;
  declare readonly freshWithin?: number;
  declare readonly opens?: NonNullable<Denial["opens"]>;
  declare readonly concealed?: true;
  declare readonly explain?: "little";
  declare readonly page?: string;
  readonly #source: TraceSource;

  constructor(shortfall: Shortfall, source: TraceSource) {
    const { reason, missingRoles, missingPermissions, scopeNeeded, cause, grant, freshWithin, opens } = shortfall;
    const { origin, section, concealed, explain, page } = source;
    this.reason = reason;
    this.status = statusOf[reason];
    if (origin.kind === "rules" && origin.failed !== undefined) this.rule = origin.failed;
    if (section !== undefined) this.section = section;
    if (missingRoles !== undefined) this.missingRoles = missingRoles;
    if (missingPermissions !== undefined) this.missingPermissions = missingPermissions;
    if (scopeNeeded !== undefined) this.scopeNeeded = scopeNeeded;
    if (cause !== undefined) this.cause = cause;
    if (grant !== undefined) this.grant = grant;
    if (freshWithin !== undefined) this.freshWithin = freshWithin;
    if (opens !== undefined) this.opens = opens;
    if (concealed === true) this.concealed = true;
    if (explain !== undefined) this.explain = explain;
    if (page !== undefined) this.page = page;
    this.#source = source;
  }

  get trace() {
    return traceOf(this.#source);
  }

  toJSON() {
    return Object.assign({}, this, { trace: this.trace });
  }
}

class AllowedDecision {
  readonly allowed = true;
  declare readonly rule?: Rule;
  declare readonly section?: string;
  declare readonly concealed?: true;
  declare readonly explain?: "little";
  declare readonly page?: string;
  readonly #source: TraceSource;

  constructor(source: TraceSource) {
    const { origin, section, concealed, explain, page } = source;
    const rule = origin.kind === "rules" ? strictest(origin.rules) : undefined;
    if (rule !== undefined) this.rule = rule;
    if (section !== undefined) this.section = section;
    if (concealed === true) this.concealed = true;
    if (explain !== undefined) this.explain = explain;
    if (page !== undefined) this.page = page;
    this.#source = source;
  }

  get trace() {
    return traceOf(this.#source);
  }

  toJSON() {
    return Object.assign({}, this, { trace: this.trace });
  }
}

function denied(shortfall: Shortfall, source: TraceSource): Decision {
  return { allowed: false, denial: new DecidedDenial(shortfall, source) };
}

function allowed(source: TraceSource): Decision {
  return new AllowedDecision(source);
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
