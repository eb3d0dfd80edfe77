/** Requests that a browser makes before anybody asked for the page. */
import type { RequestFields } from "./negotiate.ts";

/**
 * Whether a browser only fetches ahead: `Sec-Purpose` (Fetch standard 2.2.7), or `Purpose` from older ones. A request that
 * brings an `Authorization` header is somebody's try, whatever else it says.
 */
export function isPrefetch(method: string, fields: RequestFields): boolean {
  const purpose = fields.get("sec-purpose") ?? fields.get("purpose");
  if (purpose === null) return false;
  return method === "GET" && /^\s*prefetch\b/i.test(purpose) && fields.get("authorization") === null;
}
