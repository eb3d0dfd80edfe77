/** "Why is this person allowed or refused?": the same decision as for a request, with its reasons in plain words. */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import { decide } from "../../core/access/decide.ts";
import type { Decision } from "../../core/access/denial.ts";
import { hostSchema } from "../../core/access/host.ts";
import { normaliseEmail } from "../../core/identity/member.ts";
import { anonymous, memberSubject, type Subject } from "../../core/identity/subject.ts";
import { notPermitted, type Author } from "./author.ts";
import type { PolicyStore } from "./policy-store.ts";
import { failure, success, type Result } from "./result.ts";
import { problem } from "../../core/languages/problem.ts";
import { problemOfError } from "../../core/languages/say-problem.ts";

export interface ExplainedDecision {
  readonly subject: Subject;
  readonly method: string;
  /** Without query and fragment, which no rule looks at. */
  readonly path: string;
  /** Left out for the site itself. */
  readonly host?: string | undefined;
  readonly decision: Decision;
  /** The answer in one sentence. */
  readonly sentence: string;
}

export interface ExplainInput {
  /** A member's email, or null for an anonymous visitor. */
  readonly email: string | null;
  readonly method: string;
  readonly path: string;
  /** A host beside the site's own; left out for the site itself. */
  readonly host?: string | undefined;
}

/** Decides as if the person had signed in at this moment. */
export type Explain = (author: Author, input: ExplainInput) => Promise<Result<ExplainedDecision>>;

export interface ExplainDependencies {
  readonly members: Pick<MemberRepository, "findByEmail">;
  readonly policies: PolicyStore;
  readonly ownHosts: readonly string[];
  readonly now: () => number;
}

export function createExplain({ members, policies, ownHosts, now }: ExplainDependencies): Explain {
  async function subjectOf(email: string | null): Promise<Subject | null> {
    if (email === null) return anonymous;
    const member = await members.findByEmail(normaliseEmail(email));
    const at = now();
    return member && memberSubject(member, { at, authenticatedAt: at });
  }

  return async function explain(author, { email, method, path: given, host: givenHost }) {
    const policy = await policies.current();
    const forbidden = notPermitted(policy, author, "refusals:view");
    if (forbidden) return forbidden;
    const path = given.trim().split(/[?#]/, 1)[0] ?? "";
    if (!path.startsWith("/")) {
      return failure("not-valid", problem("path-expected"), "path");
    }
    const subject = await subjectOf(email);
    if (subject === null) return failure("not-found", problem("no-such-email", { email: email ?? "" }), "email");
    const named = hostSchema.optional().safeParse(givenHost);
    if (!named.success) return failure("not-valid", problemOfError(named.error), "host");
    const host = named.data !== undefined && ownHosts.includes(named.data) ? undefined : named.data;
    const request = { method: method.toUpperCase(), path, host };
    const decision = decide(policy, subject, request);
    return success({ ...request, subject, decision, sentence: sentenceOf(subject, decision, `${host ?? ""}${path}`) });
  };
}

function sentenceOf(subject: Subject, decision: Decision, path: string): string {
  const who = subject.kind === "member" ? subject.name : "An anonymous visitor";
  if (decision.allowed) return `${who} may open ${path}.`;
  const { status, reason, concealed } = decision.denial;
  if (concealed === true) return `${who} may not open ${path}, and is told that there is nothing there (${reason}).`;
  return `${who} may not open ${path}: the answer is ${status} (${reason}).`;
}
