/** Requests that a browser makes before the person opens the page. */
import type { RequestHeaders } from "./negotiate.ts";

/**
 * Whether a browser is only prefetching: `Sec-Purpose` (Fetch standard 2.2.7), or `Purpose` from older ones. A request
 * with an `Authorization` header is an attempt to authenticate, and never a prefetch.
 */
export function isPrefetch(method: string, headers: RequestHeaders): boolean {
  const purpose = headers.get("sec-purpose") ?? headers.get("purpose");
  if (purpose === null) return false;
  return method === "GET" && /^\s*prefetch\b/i.test(purpose) && headers.get("authorization") === null;
}
