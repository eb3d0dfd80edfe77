/** The result of a use case: a value, or a failure with what to tell the person at the form. */
import type { EditCode } from "../../core/page/edit.ts";
import type { ChangeProblem, ChangeProblemCode } from "../../core/access/change.ts";
import { problem, type Problem } from "../../core/languages/problem.ts";
import { told, type Told } from "../../core/languages/say-problem.ts";

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
  | "too-large"
  | "not-a-picture"
  | "wrong-password"
  | "limited"
  | "busy";

/** `problem` is what a page says in its reader's language, `message` the English sentence of it. */
export interface Failure extends Told {
  readonly ok: false;
  /** Stays the same when the sentence changes. */
  readonly code: FailureCode;
  /** The form input it concerns, when it concerns one. */
  readonly field?: string | undefined;
  /** What is wrong with further inputs, by their names: a person mends all of them at once. */
  readonly others?: Readonly<Record<string, Problem>>;
  /** Seconds until it is worth trying again (`limited`, `busy`). */
  readonly retryAfterSeconds?: number;
}

/** @typeParam Why what a use case tells beside the sentence */
export type Result<T, Why extends Failure = Failure> = { readonly ok: true; readonly value: T } | Why;

export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function failure(code: FailureCode, why: Problem, field?: string): Failure {
  return { ok: false, code, ...told(why), ...(field !== undefined && { field }) };
}

/** What is wrong with several inputs. @param wrong input and problem; at least one */
export function failureOfAll(wrong: readonly (readonly [field: string, why: Problem])[]): Failure {
  const [[field, why] = [undefined, problem("not-understood")], ...others] = wrong;
  return { ...failure("not-valid", why, field), others: Object.fromEntries(others) };
}

/** A problem that the core found, as the answer of a use case. */
export function failureOf(found: ChangeProblem, field?: string): Failure {
  return failure(found.code, found.problem, field);
}
