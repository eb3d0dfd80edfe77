/**
 * Whether an unsafe request comes from this site's own pages. Browsers send Origin with every unsafe request and
 * Sec-Fetch-Site with nearly every one; a client that sends neither is no browser and carries no ambient cookies.
 */
import type { RequestHeaders } from "../../core/refusal/negotiate.ts";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * @param allowedHosts hosts this site answers to, in lower case
 * @see OWASP Cross-Site Request Forgery Prevention Cheat Sheet, "Verifying origin with standard headers" and "Fetch Metadata"
 */
export function isCrossSite(
  method: string,
  headers: RequestHeaders,
  origin: string,
  allowedHosts: readonly string[],
): boolean {
  if (safeMethods.has(method)) return false;
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return true;
  const from = headers.get("origin");
  if (from === null) return false;
  const url = URL.parse(from);
  // A browser writes scheme, host and port, nothing else (RFC 6454 6.2).
  if (url === null || url.origin !== from) return true;
  return url.protocol !== new URL(origin).protocol || !allowedHosts.includes(url.host);
}
