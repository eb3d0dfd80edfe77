/**
 * A refused action, as the calling script reads it. Astro's client turns the response into an `ActionError` and keeps
 * only `code` and `message`. So the message ends with the other facts, in a form that people can read and `refusalOf`
 * parses.
 *
 * Runs in browsers too: imports nothing but types.
 */
import type { ProblemDocument } from "./problem.ts";
import type { Reason, RefusalStatus } from "./reason.ts";

/** The body that Astro's client reads as an `ActionError`, with the members of the problem document. */
export interface ActionErrorBody extends Omit<ProblemDocument, "type"> {
  readonly type: "AstroActionError";
  readonly code: "UNAUTHORIZED" | "FORBIDDEN";
  /** "Authentication is required [no-credentials 7K3Q-9FHM-2XWB https://example.org/login?returnTo=%2F]" */
  readonly message: string;
}

export function actionErrorBody(problem: ProblemDocument): ActionErrorBody {
  const { title, status, reason, refusalId, loginUrl } = problem;
  const known = [reason, refusalId, ...(loginUrl === undefined ? [] : [loginUrl])];
  return {
    ...problem,
    type: "AstroActionError",
    code: status === 401 ? "UNAUTHORIZED" : "FORBIDDEN",
    message: `${title} [${known.join(" ")}]`,
  };
}

/** Why an action was refused. */
export interface ActionRefusal {
  readonly status: RefusalStatus;
  readonly reason: Reason;
  /** To be quoted to those who run the site, like `7K3Q-9FHM-2XWB`. */
  readonly refusalId: string;
  /** The reason in a few words. */
  readonly title: string;
  /** Where a person can sign in and come back to the page; none where signing in again changes nothing (403). */
  readonly loginUrl?: string;
}

const messagePattern = /^(.*) \[([a-z-]+) ([0-9A-Z]{4}(?:-[0-9A-Z]{4}){2})(?: (https?:\/\/\S+))?\]$/s;

/**
 * What Gatehouse says about the error of an action; null for every other error.
 *
 * @example
 * const { error } = await actions.reserve(input);
 * const refusal = refusalOf(error);
 * if (refusal?.loginUrl) location.assign(refusal.loginUrl);
 */
export function refusalOf(error: unknown): ActionRefusal | null {
  if (!isActionError(error) || (error.code !== "UNAUTHORIZED" && error.code !== "FORBIDDEN")) return null;
  const [, title, reason, refusalId, loginUrl] = messagePattern.exec(error.message) ?? [];
  if (title === undefined || reason === undefined || refusalId === undefined) return null;
  return {
    status: error.code === "UNAUTHORIZED" ? 401 : 403,
    reason: reason as Reason,
    refusalId,
    title,
    ...(loginUrl !== undefined && { loginUrl }),
  };
}

function isActionError(error: unknown): error is { readonly code: unknown; readonly message: string } {
  return (
    typeof error === "object" &&
    error !== null &&
    "type" in error &&
    error.type === "AstroActionError" &&
    "code" in error &&
    "message" in error &&
    typeof error.message === "string"
  );
}
