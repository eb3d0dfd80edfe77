import { randomBytes } from "node:crypto";

const start = randomBytes(9).toString("base64url");
let requests = 0;

/** Id under which one request's log lines are found again: unique, not secret. */
export function newRequestId(): string {
  requests += 1;
  return `${start}-${requests.toString(36)}`;
}
