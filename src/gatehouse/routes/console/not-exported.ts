/** The answer where a file cannot be written now. */
import type { Failure } from "../../server/access/result.ts";
import { statusOfFailure, type SayProblem } from "../forms/form-problem.ts";

/** Seconds. */
const tryAgainIn = 60;

export function notExported({ code, problem }: Failure, say: SayProblem): Response {
  const status = statusOfFailure(code);
  return new Response(`${say(problem)}\n`, {
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "X-Content-Type-Options": "nosniff",
      ...(status === 503 && { "Retry-After": String(tryAgainIn) }),
    },
  });
}
