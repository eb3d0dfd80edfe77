/**
 * The answer to "why?", in words for an admin: which rule decided, who the subject was, what was required, and whether
 * it was met.
 */
import { lastDayOf, type RoleGrant } from "../identity/role-grant.ts";
import type { SessionEndCause } from "../identity/session.ts";
import type { MemberSubject, Subject, CredentialProblem } from "../identity/subject.ts";
import type { TraceStep } from "./denial.ts";
import type { Shortfall } from "./decide.ts";
import type { Policy } from "./policy.ts";
import type { Requirement } from "./requirement.ts";
import { listInWords, minutesInWords } from "./words.ts";
import { explainRequirement } from "./explain-requirement.ts";
import { access } from "../languages/en/access.ts";
import { formats } from "../languages/formats.ts";
import { nameRule } from "./name-rule.ts";
import type { Rule } from "./rule.ts";
import { permissionLabel } from "./scope.ts";

/** What was decided on. */
export type DecisionOrigin =
  /** The rules that had to be met, and the first that was not. */
  | { readonly kind: "rules"; readonly rules: readonly Rule[]; readonly failed?: Rule }
  /** A requirement written in the page itself. */
  | { readonly kind: "page"; readonly requirement: Requirement }
  /** A path that can be read in more than one way. */
  | { readonly kind: "unreadable-path" };

export interface TraceSource {
  readonly policy: Policy;
  readonly subject: Subject;
  readonly origin: DecisionOrigin;
  readonly section?: string | undefined;
  /** A refused visitor gets the site's ordinary 404. */
  readonly concealed?: boolean | undefined;
  /** A refused visitor is not told what was asked for. */
  readonly explain?: "little" | undefined;
  /** The version of the page that a rule chose. */
  readonly page?: string | undefined;
  /** Absent when the subject was allowed. */
  readonly shortfall?: Shortfall;
}

export function traceOf(source: TraceSource): TraceStep[] {
  const { policy, subject, origin, shortfall } = source;
  const requirements = requirementsOf(origin);
  const asked = decisiveOf(requirements);
  return [
    { question: "Which rule decides?", answer: ruleAnswer(policy, origin), outcome: "noted" },
    { question: "Who is asking?", answer: whoIsAsking(subject), outcome: "noted" },
    ...(asked === null
      ? []
      : [
          {
            question: "What does the rule ask?",
            answer: [...new Set(requirements.map((one) => explainRequirement(one, policy)))].join("; and "),
            outcome: "noted" as const,
          },
        ]),
    {
      question: "Is it met?",
      answer: shortfall === undefined ? metAnswer(asked, policy, subject) : unmetAnswer(source, asked, shortfall),
      outcome: shortfall === undefined ? "passed" : "failed",
    },
    ...(shortfall === undefined ? [] : toldSteps(source)),
  ];
}

function toldSteps({ concealed, explain }: TraceSource): TraceStep[] {
  if (concealed === true) return [concealedStep];
  return explain === undefined ? [] : [littleStep];
}

const littleStep: TraceStep = {
  question: "What are they told?",
  answer: "The reason alone, and not what is asked: the rule explains little",
  outcome: "noted",
};

const concealedStep: TraceStep = {
  question: "What are they told?",
  answer: "404, as for a page that does not exist: the rule conceals it",
  outcome: "noted",
};

/** All requirements; for a refusal the one that was not met. */
function requirementsOf(origin: DecisionOrigin): readonly Requirement[] {
  if (origin.kind === "page") return [origin.requirement];
  if (origin.kind === "unreadable-path") return [];
  return (origin.failed === undefined ? origin.rules : [origin.failed]).map(({ requirement }) => requirement);
}

/**
 * The requirement that says most about why a visitor was admitted: a role or permission before any sign-in, any sign-in
 * before none.
 */
function decisiveOf(requirements: readonly Requirement[]): Requirement | null {
  const kinds: readonly Requirement["kind"][] = ["any-role", "all-permissions", "signed-in"];
  const ranked = kinds.flatMap((kind) => requirements.filter((one) => one.kind === kind));
  return ranked[0] ?? requirements.at(-1) ?? null;
}

function ruleAnswer(policy: Policy, origin: DecisionOrigin): string {
  if (origin.kind === "page") return "The page itself asks, in its code";
  if (origin.kind === "unreadable-path") {
    return "None: the path can be read in more than one way, so no rule matches it for certain";
  }
  if (origin.rules.length === 0) return "None covers this path";
  const name = (rule: Rule) => nameAmong(origin.rules, rule, policy);
  const named = origin.rules.map(name).join("; and ");
  if (origin.rules.length === 1) return named;
  const failed = origin.failed === undefined ? "" : `. The one not met is ${name(origin.failed)}`;
  return `${named}. All of them must be met${failed}`;
}

/** With the id, by which `gatehouse rule list` and the console tell them apart, where two rules have one name. */
function nameAmong(rules: readonly Rule[], rule: Rule, policy: Policy): string {
  const name = nameRule(rule, policy, access);
  const alike = rules.filter((other) => nameRule(other, policy, access) === name);
  return alike.length > 1 ? `${name} (id ${rule.id})` : name;
}

const endedBecause: Readonly<Record<SessionEndCause, string>> = {
  "signed-out": "they signed out",
  "ended-by-admin": "an admin ended it",
  "password-changed": "the password was changed",
  suspended: "the account was suspended",
  replaced: "there was a new sign-in in the same browser",
  "too-many": "there were too many sessions of this person, and this one had not been used for the longest time",
};

const presenting: Readonly<Record<CredentialProblem, string>> = {
  "unknown-token": "A program whose token is not known here",
  "not-taken-here": "A visitor with credentials that this path does not accept",
  "malformed-token": "A program whose token cannot be read",
  "malformed-header": "A program whose Authorization header cannot be read",
  "wrong-password": "A program whose email and password do not match an account",
};

function whoIsAsking(subject: Subject): string {
  if (subject.kind === "member") {
    const program = subject.token === undefined ? "" : `A program with the token “${subject.token.name}” of `;
    const how = subject.standing === "suspended" ? "suspended" : "signed in";
    return `${program}${subject.name} (${subject.email})${program !== "" && how === "signed in" ? "" : `, ${how}`}`;
  }
  const { because } = subject;
  switch (because.reason) {
    case "no-credentials":
      return "An anonymous visitor";
    case "invalid-credentials":
      return because.presented === undefined ? "A visitor with an unknown session" : presenting[because.presented];
    case "session-expired":
      return because.limit === "idle"
        ? "A visitor whose session expired because it was not used for a while"
        : "A visitor whose session reached its maximum age";
    case "session-ended":
      return `A visitor whose session ended because ${endedBecause[because.cause]}`;
    case "token-expired":
      return "A program whose token has expired";
    case "token-revoked":
      return "A program whose token was revoked";
  }
}

function metAnswer(asked: Requirement | null, policy: Policy, subject: Subject): string {
  if (asked === null || asked.kind === "public" || subject.kind === "anonymous") return "Yes: anyone may come in";
  if (asked.kind === "signed-in") return "Yes: they are signed in";
  return `Yes: ${holdings(policy, subject, asked)}`;
}

function unmetAnswer(
  { policy, subject, origin }: TraceSource,
  asked: Requirement | null,
  { reason, scopeNeeded, grant }: Shortfall,
): string {
  if (subject.kind === "anonymous") return "No: the visitor is not signed in";
  if (reason === "email-unverified") return `No: the email ${subject.email} is not confirmed yet`;
  if (reason === "outside-hours") return "No: it is closed at this time";
  if (reason === "sign-in-again") return `No: ${howLongAgo(subject)}`;
  if (reason === "second-factor-needed") return "No: no second factor was given in this session";
  if (reason === "membership-pending") return `No: the role ${labelOf(policy, grant)} waits for approval`;
  if (reason === "membership-ended" && grant?.endsAt) {
    return `No: the role ${labelOf(policy, grant)} ended on ${lastDayOf(grant.endsAt)}`;
  }
  if (reason === "account-suspended") return "No: an admin has suspended this account";
  if (origin.kind === "unreadable-path") return "No: such a path is refused to everyone";
  if (asked?.kind === "closed") return "No: closed until a rule of the console opens it";
  if (scopeNeeded !== undefined) {
    const labels = scopeNeeded.map((permission) => permissionLabel(policy, permission));
    return `No: ${subject.name} may come in, but the token’s scope lacks ${listInWords(labels, "and")}`;
  }
  return `No: ${asked === null ? "something is missing" : holdings(policy, subject, asked)}`;
}

function howLongAgo({ authenticatedAt, at }: MemberSubject): string {
  if (authenticatedAt === undefined || at === undefined) return "it is not known when they signed in";
  return `they signed in ${minutesInWords(Math.max(1, Math.floor((at - authenticatedAt) / 60_000)))} ago`;
}

function labelOf(policy: Policy, grant: RoleGrant | undefined): string {
  return grant === undefined ? "" : (policy.roles.get(grant.role)?.label ?? grant.role);
}

/** The roles or permissions the member holds, by the kind required. */
function holdings(policy: Policy, subject: MemberSubject, asked: Requirement): string {
  if (policy.isOwner(subject.roles)) return `${subject.name} is an owner`;
  if (asked.kind === "all-permissions") {
    const missing = asked.permissions.filter((name) => !policy.holdsPermission(subject.roles, name));
    const labels = (missing.length === 0 ? asked.permissions : missing).map((name) => policy.permissions[name] ?? name);
    return `${subject.name} ${missing.length === 0 ? "holds" : "lacks"} ${listInWords(labels, "and")}`;
  }
  const labels = [...policy.effectiveRoles(subject.roles)].map((id) => policy.roles.get(id)?.label ?? id);
  return labels.length === 0
    ? `${subject.name} holds no role`
    : `${subject.name} holds ${formats.en.plural(labels.length, { one: "the role", other: "the roles" })} ${listInWords(labels, "and")}`;
}
