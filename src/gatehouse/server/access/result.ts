/** The result of a use case: a value, or a failure with a sentence for the person at the form. */
import type { EditCode } from "../../core/page/edit.ts";
import type { ChangeProblem, ChangeProblemCode } from "../../core/access/change.ts";

export type FailureCode =
  | ChangeProblemCode
  | EditCode
  | "signed-out"
  | "sign-in-again"
  | "suspended"
  | "not-permitted"
  | "not-found"
  | "not-valid"
  | "not-editable"
  | "conflict"
  | "name-taken"
  | "email-taken"
  | "own-account"
  | "last-owner"
  | "shuts-sign-in"
  | "unreadable"
  | "not-publishable"
  | "wrong-password"
  | "limited"
  | "busy";

export interface Failure {
  readonly ok: false;
  /** Stays the same when the sentence changes. */
  readonly code: FailureCode;
  readonly message: string;
  /** The form input it concerns, when it concerns one. */
  readonly field?: string | undefined;
  /** Seconds until it is worth trying again (`limited`, `busy`). */
  readonly retryAfterSeconds?: number;
}

/** @typeParam Why what a use case tells beside the sentence */
export type Result<T, Why extends Failure = Failure> = { readonly ok: true; readonly value: T } | Why;

export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function failure(code: FailureCode, message: string, field?: string): Failure {
  return { ok: false, code, message, ...(field !== undefined && { field }) };
}

/** A problem that the core found, as the answer of a use case. */
export function failureOf(problem: ChangeProblem, field?: string): Failure {
  return failure(problem.code, problem.message, field);
}
