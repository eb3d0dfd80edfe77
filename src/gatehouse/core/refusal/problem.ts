/** A refusal for programs: a problem document, `application/problem+json` (RFC 9457). */
import { factMembers, type FactMembers, type KnownFacts } from "./known-facts.ts";
import { type Reason, type RefusalStatus, statusOf } from "./reason.ts";

export interface ProblemInput {
  readonly reason: Reason;
  /** The refusal in a few words; the same for every refusal with this reason. */
  readonly title: string;
  /** What it means for this request, in one or two sentences. */
  readonly detail: string;
  /** The requested path. */
  readonly instance: string;
  readonly refusalId: string;
  /** Where a person can sign in. Left out of a 403, where signing in again changes nothing. */
  readonly loginUrl?: string;
  /** Where the person finds what was sent and is kept. */
  readonly kept?: string | undefined;
  /** What is known of this visitor alone. */
  readonly known?: KnownFacts;
}

export interface ProblemDocument extends FactMembers {
  readonly type: string;
  readonly title: string;
  readonly status: RefusalStatus;
  readonly detail: string;
  readonly instance: string;
  readonly reason: Reason;
  readonly refusalId: string;
  readonly loginUrl?: string;
  readonly kept?: string;
}

/** An identifier, not a URL: RFC 9457 3.1.1 suggests a tag (RFC 4151) where there is nothing to fetch. */
function problemType(reason: Reason): string {
  return `tag:gatehouse,2026:refusal/${reason}`;
}

export function problemDocument({
  reason,
  title,
  detail,
  instance,
  refusalId,
  loginUrl,
  kept,
  known = {},
}: ProblemInput): ProblemDocument {
  const status = statusOf[reason];
  return {
    type: problemType(reason),
    title,
    status,
    detail,
    instance,
    reason,
    refusalId,
    ...(status === 401 && loginUrl !== undefined && { loginUrl }),
    ...(kept !== undefined && { kept }),
    ...factMembers(known),
  };
}
