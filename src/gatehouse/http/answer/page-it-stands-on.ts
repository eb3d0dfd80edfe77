/** The page of this site from which a form or a script sent a request. */
import type { RefusedRequest } from "./refused-request.ts";

/** By the Referer header (RFC 9110 10.1.3), which browsers send whole to the same host. */
export function pageItStandsOn({ headers, host }: Pick<RefusedRequest, "headers" | "host">): string | null {
  const page = URL.parse(headers.get("referer") ?? "");
  const here = (host ?? headers.get("host"))?.toLowerCase();
  return page !== null && page.host === here ? page.pathname + page.search : null;
}
