/** The status of a page. */
import { STATUS_CODES } from "node:http";

/** With the status alone Astro would write "422 OK". */
export function setStatus(response: { status?: number; statusText?: string }, status: number): void {
  response.status = status;
  response.statusText = STATUS_CODES[status] ?? "";
}
