/** Requests that a browser makes before anybody asked for the page. */
import type { RequestHeaders } from "./negotiate.ts";

/**
 * Whether a browser only fetches ahead: `Sec-Purpose` (Fetch standard 2.2.7), or `Purpose` from older ones. A request that
 * brings an `Authorization` header is somebody's try, whatever else it says.
 */
export function isPrefetch(method: string, headers: RequestHeaders): boolean {
  const purpose = headers.get("sec-purpose") ?? headers.get("purpose");
  if (purpose === null) return false;
  return method === "GET" && /^\s*prefetch\b/i.test(purpose) && headers.get("authorization") === null;
}
