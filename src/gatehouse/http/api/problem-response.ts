/** Problems as responses (RFC 9457). Programs read them, so they are in English, as the log is. */
import { challengeFor } from "../../core/refusal/challenge.ts";
import { apiProblems, apiProblemType, type ApiProblemCode, type ApiProblemDocument } from "../../core/api/problems.ts";
import type { Failure, FailureCode } from "../../server/access/result.ts";
import type { ApiProblem } from "./reply.ts";

/** Failures of use cases that are not simply "not valid". */
const problemOfFailure: Partial<Record<FailureCode, ApiProblemCode>> = {
  "not-found": "not-found",
  "not-permitted": "not-permitted",
  suspended: "not-permitted",
  "exceeds-author": "not-permitted",
  "outranks-author": "not-permitted",
  "own-account": "not-permitted",
  "sign-in-again": "takes-a-person",
  "signed-out": "token-over",
  conflict: "conflict",
  "name-taken": "conflict",
  "email-taken": "conflict",
  "last-owner": "conflict",
  "locks-out-author": "conflict",
  "locks-out-owner": "conflict",
  "role-still-needed": "conflict",
  "not-editable": "conflict",
  "not-publishable": "conflict",
  "too-large": "too-large",
  limited: "too-many-requests",
  busy: "busy",
};

export const personNeeded =
  "A person does this in the console, because it takes a sign-in of the last minutes. A token never counts as one.";

/** @param isVersioned the request said which version it had seen */
export function problemOf(failed: Failure | ApiProblem, isVersioned = false): ApiProblem {
  if ("problem" in failed && !("code" in failed)) return failed;
  const { code, message, field, retryAfterSeconds } = failed;
  const problem = code === "conflict" && isVersioned ? "changed-meanwhile" : (problemOfFailure[code] ?? "not-valid");
  return {
    ok: false,
    problem,
    detail: problem === "takes-a-person" ? personNeeded : message,
    reason: code,
    ...(field !== undefined && problem === "not-valid" && { pointer: `/${field}` }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  };
}

/** Seconds after which a busy site is worth another try. */
const soon = 5;

/** @param realm name of the site, for the challenge that each 401 has (RFC 9110 15.5.2) */
export function problemResponse(failed: ApiProblem, instance: string, realm: string): Response {
  const { problem: code, detail, reason, pointer, allow } = failed;
  const { status, title } = apiProblems[code];
  const document: ApiProblemDocument = {
    type: apiProblemType(code),
    title,
    status,
    detail,
    instance,
    ...(reason !== undefined && { reason }),
    ...(pointer !== undefined && { pointer }),
  };
  const challenge = status === 401 ? challengeFor("token-revoked", realm) : null;
  const waits = status === 429 || status === 503 || code === "still-running";
  return new Response(`${JSON.stringify(document)}\n`, {
    status,
    headers: {
      ...alwaysSent,
      "Content-Type": "application/problem+json; charset=utf-8",
      ...(waits && { "Retry-After": String(failed.retryAfterSeconds ?? soon) }),
      ...(allow !== undefined && { Allow: allow }),
      ...(challenge !== null && { "WWW-Authenticate": challenge }),
    },
  });
}

/** An answer is of one moment and one token. */
export const alwaysSent = {
  "Cache-Control": "private, no-store",
  "X-Content-Type-Options": "nosniff",
  Vary: "Authorization",
} as const;
