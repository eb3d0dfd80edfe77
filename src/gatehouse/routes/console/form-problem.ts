/** What a form shows when it could not be carried out, and the status of the page that shows it. */
import type { z } from "zod";
import type { FormResult } from "../../http/form.ts";
import type { Failure, FailureCode } from "../../server/access/result.ts";

export interface FormProblem {
  /** Field → sentence. */
  readonly errors: Readonly<Record<string, string | undefined>>;
  /** About the form as a whole. */
  readonly message?: string;
}

export const noProblem: FormProblem = { errors: {} };

/** `Astro.response`. */
interface Answer {
  status?: number;
  statusText?: string;
  readonly headers: Headers;
}

/** What the form asked for was refused or failed. */
export function failed(answer: Answer, { code, message, field, retryAfterSeconds }: Failure): FormProblem {
  setStatus(answer, statusOfFailure[code] ?? 422);
  if (retryAfterSeconds !== undefined) answer.headers.set("Retry-After", String(retryAfterSeconds));
  return field === undefined ? { errors: {}, message } : { errors: { [field]: message } };
}

/** The form could not be read. */
export function unreadable(answer: Answer, form: Extract<FormResult<unknown>, { ok: false }>): FormProblem {
  setStatus(answer, form.status);
  return { errors: form.errors, ...(form.message !== undefined && { message: form.message }) };
}

/** What was typed does not fit. The field is the first word of an issue's path, or what `fieldOf` makes of it. */
export function invalid(
  answer: Answer,
  error: z.ZodError,
  fieldOf: (path: readonly PropertyKey[]) => string = ([first]) => String(first ?? ""),
): FormProblem {
  setStatus(answer, 422);
  const errors: Record<string, string> = {};
  for (const { path, message } of error.issues) errors[fieldOf(path)] ??= message;
  return { errors };
}

export function notFound(answer: Answer): void {
  setStatus(answer, 404);
}

const statusOfFailure: Partial<Record<FailureCode, number>> = {
  "not-permitted": 403,
  "exceeds-author": 403,
  "outranks-author": 403,
  "not-found": 404,
  conflict: 409,
  limited: 429,
  busy: 503,
};

const texts: Readonly<Record<number, string>> = {
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  503: "Service Unavailable",
};

/** With the status alone Astro would write "422 OK". */
function setStatus(answer: Answer, status: number): void {
  answer.status = status;
  answer.statusText = texts[status] ?? "";
}
