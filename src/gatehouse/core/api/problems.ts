/** What the API answers where it does not do what was asked: problem documents (RFC 9457). */
import { z } from "zod";

interface ApiProblem {
  readonly status: number;
  readonly title: string;
}

/** The code is the last part of the document's `type`, and stays. */
export const apiProblems = {
  unreadable: { status: 400, title: "The request cannot be read" },
  "idempotency-key-wrong": { status: 400, title: "The Idempotency-Key header cannot be used" },
  "token-over": { status: 401, title: "The token does not hold any more" },
  "not-permitted": { status: 403, title: "This is not permitted" },
  "takes-a-person": { status: 403, title: "This takes a person" },
  "not-found": { status: 404, title: "There is nothing here" },
  "method-not-allowed": { status: 405, title: "This method does nothing here" },
  conflict: { status: 409, title: "This does not go with the present state" },
  "still-running": { status: 409, title: "The first request with this key has not been answered" },
  "cursor-gone": { status: 410, title: "The list cannot go on from here" },
  "changed-meanwhile": { status: 412, title: "This was changed meanwhile" },
  "too-large": { status: 413, title: "The body is too long" },
  "json-expected": { status: 415, title: "The body must be JSON" },
  "not-valid": { status: 422, title: "Something in the request is not valid" },
  "key-used": { status: 422, title: "The key belongs to another request" },
  "version-required": { status: 428, title: "Say which version you have seen" },
  "too-many-requests": { status: 429, title: "Too many requests" },
  busy: { status: 503, title: "Not now" },
} as const satisfies Record<string, ApiProblem>;

export type ApiProblemCode = keyof typeof apiProblems;

/** An identifier, not a URL, as those of refusals are (RFC 4151). */
export function apiProblemType(code: ApiProblemCode): string {
  return `tag:gatehouse,2026:api/${code}`;
}

export const apiProblemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** What it means for this request. */
  detail: z.string(),
  /** The requested path. */
  instance: z.string(),
  /** Says more exactly what kept it from being done; stays when the sentence changes. */
  reason: z.string().optional(),
  /** JSON Pointer (RFC 6901) to what of the body is not valid, or the name of a parameter. */
  pointer: z.string().optional(),
});

export type ApiProblemDocument = z.infer<typeof apiProblemSchema>;

/** Those that every operation can answer, in front of what is its own. */
export const problemsOfAll = [
  "not-permitted",
  "too-many-requests",
  "busy",
] as const satisfies readonly ApiProblemCode[];
export const problemsOfWrites = [
  "token-over",
  "conflict",
  "still-running",
  "key-used",
  "not-valid",
  "idempotency-key-wrong",
] as const satisfies readonly ApiProblemCode[];
export const problemsOfBodies = [
  "unreadable",
  "too-large",
  "json-expected",
  "not-valid",
] as const satisfies readonly ApiProblemCode[];
