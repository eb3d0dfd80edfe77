/** What a form shows when it could not be carried out, and the status of the page that shows it. */
import { STATUS_CODES } from "node:http";
import type { Problem } from "../../core/languages/problem.ts";
import { problemOfText } from "../../core/languages/say-problem.ts";
import { challengeFor } from "../../core/refusal/challenge.ts";
import type { Reason } from "../../core/refusal/reason.ts";
import type { FormResult } from "../../http/answer/form.ts";
import type { Failure, FailureCode } from "../../server/access/result.ts";
import { getRuntime } from "../../server/runtime-slot.ts";

export interface FormProblem {
  /** Field → sentence. */
  readonly errors: Readonly<Record<string, string | undefined>>;
  /** About the form as a whole. */
  readonly message?: string;
  /** A fresh sign-in helps. */
  readonly needsSignIn?: true;
}

export const noProblem: FormProblem = { errors: {} };

/** `Astro.response`. */
export interface Answer {
  status?: number;
  statusText?: string;
  readonly headers: Headers;
}

/** Says what is wrong in the language of the page. */
export type SayProblem = (problem: Problem) => string;

/** What the form asked for was refused or failed. */
export function failed(answer: Answer, say: SayProblem, failure: Failure): FormProblem {
  const { code, problem, field, others = {}, retryAfterSeconds } = failure;
  const message = say(problem);
  setStatus(answer, statusOfFailure(code));
  const reason = reasonOfFailure[code];
  if (reason !== undefined) {
    const challenge = challengeFor(reason, getRuntime().configuration.siteName);
    if (challenge !== null) answer.headers.set("WWW-Authenticate", challenge);
  }
  if (retryAfterSeconds !== undefined) answer.headers.set("Retry-After", String(retryAfterSeconds));
  if (code === "sign-in-again") return { errors: {}, message, needsSignIn: true };
  if (field === undefined) return { errors: {}, message };
  const further = Object.entries(others).map(([name, why]) => [name, say(why)] as const);
  return { errors: { ...Object.fromEntries(further), [field]: message } };
}

export function statusOfFailure(code: FailureCode): number {
  return statuses[code] ?? 422;
}

/** The form could not be read. */
export function unreadable(
  answer: Answer,
  say: SayProblem,
  { status, errors, problem }: Extract<FormResult<unknown>, { ok: false }>,
): FormProblem {
  setStatus(answer, status);
  return {
    errors: Object.fromEntries(Object.entries(errors).map(([field, text]) => [field, say(problemOfText(text))])),
    ...(problem !== undefined && { message: say(problem) }),
  };
}

/** A 401 says what is asked for (RFC 9110 15.5.2). */
const reasonOfFailure: Partial<Record<FailureCode, Reason>> = {
  "signed-out": "session-ended",
  "sign-in-again": "sign-in-again",
};

const statuses: Partial<Record<FailureCode, number>> = {
  "signed-out": 401,
  "sign-in-again": 401,
  suspended: 403,
  "not-permitted": 403,
  "exceeds-author": 403,
  "outranks-author": 403,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  "not-a-picture": 415,
  limited: 429,
  unreadable: 500,
  busy: 503,
};

/** Names from RFC 9110 where Node has older ones. */
const renamed: Readonly<Record<number, string>> = { 413: "Content Too Large", 422: "Unprocessable Content" };

/** The reason phrase of a status (RFC 9112 4). */
export function statusPhrase(status: number): string {
  return renamed[status] ?? STATUS_CODES[status] ?? "";
}

/** Sets the phrase too: with the status alone Astro writes "422 OK". */
export function setStatus(answer: Pick<Answer, "status" | "statusText">, status: number): void {
  answer.status = status;
  answer.statusText = statusPhrase(status);
}
