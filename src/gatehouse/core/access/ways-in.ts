/**
 * What would let a refused subject in: one thing after the other, as if each had been done, until the request is allowed.
 * Nothing is changed; an admin reads it and decides.
 */
import type { MemberSubject, Subject } from "../identity/subject.ts";
import { decide, type AccessRequest } from "./decide.ts";
import type { Denial } from "./denial.ts";
import type { Permission } from "./permission.ts";
import type { Policy } from "./policy.ts";
import { ownerRoleId } from "./role.ts";

export type WayIn =
  | { readonly kind: "sign-in" | "sign-in-again" | "reinstate" | "confirm-email" | "second-factor" }
  /** Until it opens. Milliseconds since 1970. */
  | { readonly kind: "wait"; readonly at: number; readonly zone: string }
  /** Another token: this one is over, not known, or not accepted here. */
  | { readonly kind: "new-token" | "no-token-here" }
  | { readonly kind: "scope"; readonly permissions: readonly Permission[] }
  /** Any one of these, which the rule names. */
  | { readonly kind: "role"; readonly roles: readonly string[] }
  /** Permissions, and the roles that give all of them. */
  | { readonly kind: "permission"; readonly permissions: readonly Permission[]; readonly roles: readonly string[] }
  | { readonly kind: "approve" | "lengthen"; readonly role: string }
  /** No one is let in as the rules and the path are. */
  | { readonly kind: "other-rule" | "other-path" };

/** A refusal has few things that can be missing: a sign-in, roles of two rules, email, freshness and a second factor. */
const mostSteps = 10;
const mostRoles = 5;

/** In the order in which they are missed; empty for a request that is allowed. */
export function waysIn(policy: Policy, subject: Subject, request: AccessRequest, at: number): WayIn[] {
  const steps: WayIn[] = [];
  let asking = subject;
  for (let count = 0; count < mostSteps; count += 1) {
    const decision = decide(policy, asking, request);
    if (decision.allowed) break;
    const next = stepFor(policy, asking, request, decision.denial, at);
    steps.push(next.way);
    if (next.asking === null) break;
    asking = next.asking;
  }
  return steps;
}

interface Step {
  readonly way: WayIn;
  /** As they would be after it; null where nothing about the subject helps. */
  readonly asking: Subject | null;
}

function stepFor(policy: Policy, subject: Subject, request: AccessRequest, denial: Denial, at: number): Step {
  if (policy.match(request.method, request.path, request.host) === null)
    return { way: { kind: "other-path" }, asking: null };
  if (subject.kind === "anonymous") return signedOut(denial, subject, at);
  const { missingRoles = [], missingPermissions = [], scopeNeeded, grant } = denial;
  switch (denial.reason) {
    case "account-suspended":
      return { way: { kind: "reinstate" }, asking: { ...subject, standing: "active" } };
    case "email-unverified":
      return { way: { kind: "confirm-email" }, asking: { ...subject, emailVerified: true } };
    case "outside-hours":
      return denial.opens === undefined
        ? noOne
        : { way: { kind: "wait", ...denial.opens }, asking: { ...subject, at: denial.opens.at } };
    case "sign-in-again":
      return { way: { kind: "sign-in-again" }, asking: { ...subject, at, authenticatedAt: at } };
    case "second-factor-needed":
      return { way: { kind: "second-factor" }, asking: { ...subject, authenticatedBy: ["mfa"] } };
    case "membership-pending":
    case "membership-ended":
      if (grant === undefined) return noOne;
      return {
        way: { kind: denial.reason === "membership-pending" ? "approve" : "lengthen", role: grant.role },
        asking: withRoles(subject, [grant.role]),
      };
    case "role-missing": {
      const known = missingRoles.filter((role) => policy.roles.has(role));
      const [first] = known;
      return first === undefined ? noOne : { way: { kind: "role", roles: known }, asking: withRoles(subject, [first]) };
    }
    case "permission-missing":
      return scopeNeeded === undefined
        ? withPermissions(policy, subject, missingPermissions)
        : { way: { kind: "scope", permissions: scopeNeeded }, asking: withoutToken(subject) };
    // Of those who are not signed in.
    case "no-credentials":
    case "invalid-credentials":
    case "session-expired":
    case "session-ended":
    case "token-expired":
    case "token-revoked":
      return noOne;
  }
}

const noOne: Step = { way: { kind: "other-rule" }, asking: null };

function signedOut({ reason }: Denial, { because }: Extract<Subject, { kind: "anonymous" }>, at: number): Step {
  if (reason === "token-expired" || reason === "token-revoked") return { way: { kind: "new-token" }, asking: null };
  if (because.reason === "invalid-credentials" && because.presented !== undefined) {
    return { way: { kind: because.presented === "not-taken-here" ? "no-token-here" : "new-token" }, asking: null };
  }
  return { way: { kind: "sign-in" }, asking: somebody(at) };
}

/** Somebody with an account and nothing else, who has signed in at this moment. */
function somebody(at: number): MemberSubject {
  return {
    kind: "member",
    id: "",
    email: "",
    name: "",
    roles: [],
    standing: "active",
    at,
    authenticatedAt: at,
    authenticatedBy: ["pwd"],
  };
}

function withRoles(subject: MemberSubject, roles: readonly string[]): MemberSubject {
  return { ...subject, roles: [...new Set([...subject.roles, ...roles])] };
}

function withoutToken(subject: MemberSubject): MemberSubject {
  const { token: _token, ...rest } = subject;
  return rest;
}

/** The roles that give the least come first: no one needs to be made an admin for one permission. */
function withPermissions(policy: Policy, subject: MemberSubject, permissions: readonly Permission[]): Step {
  const giving = [...policy.roles.keys()]
    .filter((role) => role !== ownerRoleId && !policy.isOwner([role]))
    .filter((role) => permissions.every((permission) => policy.holdsPermission([role], permission)))
    .sort((one, other) => policy.effectivePermissions([one]).size - policy.effectivePermissions([other]).size);
  const way = { kind: "permission" as const, permissions, roles: giving.slice(0, mostRoles) };
  const [first] = giving;
  return { way, asking: first === undefined ? null : withRoles(subject, [first]) };
}
