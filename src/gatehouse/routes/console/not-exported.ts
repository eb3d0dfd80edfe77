/** The answer where a file cannot be written now. */
import { problem } from "../../core/languages/problem.ts";
import { failure, type Failure } from "../../server/access/result.ts";
import { statusOfFailure, type SayProblem } from "../forms/form-problem.ts";

/** A filter of the URL holds what cannot be read: without it, the file would hold more than was meant. */
export const filterNotRead = failure("not-valid", problem("filter-unread"));

/** Seconds. */
const tryAgainIn = 60;

export function notExported({ code, problem: why }: Failure, say: SayProblem): Response {
  const status = statusOfFailure(code);
  return new Response(`${say(why)}\n`, {
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "X-Content-Type-Options": "nosniff",
      ...(status === 503 && { "Retry-After": String(tryAgainIn) }),
    },
  });
}
