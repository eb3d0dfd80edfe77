import { randomUUID } from "node:crypto";

/** Id under which one request's log lines are found again. */
export function newRequestId(): string {
  return randomUUID();
}
