/** "Why is this person allowed or refused?": the same decision as for a request, with all that it came from. */
import type { SessionRow } from "../../../../db/repositories/contract.ts";
import { consideredRules, type ConsideredRule } from "../../core/access/considered-rules.ts";
import { decide, type AccessRequest } from "../../core/access/decide.ts";
import type { Decision } from "../../core/access/denial.ts";
import { hostSchema } from "../../core/access/host.ts";
import { methods } from "../../core/access/rule.ts";
import { waysIn, type WayIn } from "../../core/access/ways-in.ts";
import { trialOutcomes, type TrialOutcome } from "../../core/access/trial.ts";
import type { Subject } from "../../core/identity/subject.ts";
import { problem } from "../../core/languages/problem.ts";
import { problemOfError } from "../../core/languages/say-problem.ts";
import {
  createAskedSubjects,
  inSession,
  type AskedAccount,
  type AskedSubject,
  type AskedSubjectDependencies,
} from "./asked-subject.ts";
import { notPermitted, type Author } from "./author.ts";
import type { PolicyStore } from "./policy-store.ts";
import { failure, success, type Failure, type Result } from "./result.ts";

export interface ExplainedDecision {
  readonly who: AskedSubject;
  readonly subject: Subject;
  readonly method: string;
  /** Without query and fragment, which no rule looks at. */
  readonly path: string;
  /** Left out for the site itself. */
  readonly host?: string | undefined;
  /** The moment that is asked about: milliseconds since 1970. The rules are those of today. */
  readonly at: number;
  readonly decision: Decision;
  /** The answer in one sentence, in English. */
  readonly sentence: string;
  readonly rules: readonly ConsideredRule[];
  /** What rules on trial would say, of those that would decide. */
  readonly trials: readonly TrialOutcome[];
  /** What would let them in, one after the other; empty where they are let in. */
  readonly ways: readonly WayIn[];
  readonly account: AskedAccount | null;
  /** The same request in each of the person's open sessions; empty for another moment than now. */
  readonly inSessions: readonly { readonly session: SessionRow; readonly decision: Decision }[];
}

export interface ExplainInput {
  readonly who: AskedSubject;
  readonly method: string;
  readonly path: string;
  /** A host beside the site's own; left out for the site itself. */
  readonly host?: string | undefined;
  /** Milliseconds since 1970; left out: now. */
  readonly at?: number | undefined;
}

/**
 * Decides as if the person had signed in at that moment. Asking about a person or their tokens takes `people:view` as well,
 * since the answer tells of their roles and sessions.
 */
export type Explain = (author: Author, input: ExplainInput) => Promise<Result<ExplainedDecision>>;

export interface ExplainDependencies extends AskedSubjectDependencies {
  readonly policies: PolicyStore;
  readonly ownHosts: readonly string[];
  readonly now: () => number;
}

export function createExplain(dependencies: ExplainDependencies): Explain {
  const { policies, ownHosts, now } = dependencies;
  const subjects = createAskedSubjects(dependencies);

  function read({ method: typed, path: given, host: givenHost }: ExplainInput): Result<AccessRequest> | Failure {
    const path = given.trim().split(/[?#]/, 1)[0] ?? "";
    if (!path.startsWith("/")) return failure("not-valid", problem("path-expected"), "path");
    const method = typed.trim().toUpperCase();
    if (!methods.some((known) => known === method)) return failure("not-valid", problem("method-unknown"), "method");
    const named = hostSchema.optional().safeParse(givenHost);
    if (!named.success) return failure("not-valid", problemOfError(named.error), "host");
    const host = named.data !== undefined && ownHosts.includes(named.data) ? undefined : named.data;
    return success({ method, path: path.length > 1 ? path.replace(/\/+$/, "") || "/" : path, host });
  }

  return async function explain(author, input) {
    const policy = await policies.current();
    const isAboutPerson = input.who.kind === "person" || input.who.kind === "token";
    const forbidden =
      notPermitted(policy, author, "refusals:view") ??
      (isAboutPerson ? notPermitted(policy, author, "people:view") : null);
    if (forbidden) return forbidden;
    const asked = read(input);
    if (!asked.ok) return asked;
    const request = asked.value;
    const at = input.at ?? now();
    const found = await subjects.find(policy, input.who, request, at);
    if (!found.ok) return found;
    const { subject, account } = found.value;
    const decision = decide(policy, subject, request);
    const ofSessions = input.who.kind === "person" && input.at === undefined ? (account?.sessions ?? []) : [];
    return success({
      who: input.who,
      ...request,
      at,
      subject,
      decision,
      sentence: sentenceOf(subject, decision, `${request.host ?? ""}${request.path}`),
      rules: consideredRules(policy, subject, request),
      trials: trialOutcomes(policy, subject, request),
      ways: waysIn(policy, subject, request, at),
      account,
      inSessions: ofSessions.flatMap((session) =>
        account === null ? [] : [{ session, decision: decide(policy, inSession(account, session, at), request) }],
      ),
    });
  };
}

function sentenceOf(subject: Subject, decision: Decision, path: string): string {
  const who = subject.kind === "member" ? nameOf(subject) : "An anonymous visitor";
  if (decision.allowed) return `${who} may open ${path}.`;
  const { status, reason, concealed, explain } = decision.denial;
  if (concealed === true) return `${who} may not open ${path}, and is told that there is nothing there (${reason}).`;
  const told = explain === "little" ? ", and does not say what is asked" : "";
  return `${who} may not open ${path}: the answer is ${status} (${reason})${told}.`;
}

function nameOf({ id, name, token }: Extract<Subject, { kind: "member" }>): string {
  if (id === "") return `Somebody with the role ${name}`;
  return token === undefined ? name : `A program with the token “${token.name}” of ${name}`;
}
