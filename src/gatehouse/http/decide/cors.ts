/**
 * Lets scripts of the configured sites use the configured paths (Fetch Standard, "CORS protocol"). They send a token;
 * cookies never travel, since `Access-Control-Allow-Credentials` is never sent.
 */
import { isSharedPath, maySharePath, type CrossOrigin } from "../../core/access/origin.ts";
import { readAuthorization } from "../../core/identity/authorization.ts";
import type { RequestHeaders } from "../../core/refusal/negotiate.ts";

export interface SharedRequest {
  readonly method: string;
  /** As sent, percent-encoded. */
  readonly pathname: string;
  readonly headers: RequestHeaders;
}

/** Seconds for which a browser need not ask again. */
const preflightAge = "600";

/**
 * The answer to a preflight of an allowed site, before anything is guarded: a preflight carries no credentials. Null for
 * every other request, which goes on as if there were no CORS.
 */
export function answerPreflight({ method, pathname, headers }: SharedRequest, cors: CrossOrigin): Response | null {
  const origin = headers.get("origin");
  const isPreflight = method === "OPTIONS" && headers.get("access-control-request-method") !== null;
  if (!isPreflight || !maySharePath(cors, pathname, origin)) return null;
  return new Response(null, {
    status: 204,
    statusText: "No Content",
    headers: {
      "Access-Control-Allow-Origin": origin,
      "Access-Control-Allow-Methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
      "Access-Control-Allow-Headers": "Authorization, Content-Type, If-Match, If-None-Match",
      "Access-Control-Max-Age": preflightAge,
      "Cache-Control": "no-store",
      Vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
    },
  });
}

/**
 * The headers with which scripts of an allowed site can read an answer, refusals with their challenge and reference
 * included. `Vary` is to be added to the answer's own; empty where nothing is shared.
 */
export function sharingHeaders(
  { pathname, headers }: SharedRequest,
  cors: CrossOrigin,
): Readonly<Record<string, string>> {
  if (!isSharedPath(cors, pathname)) return {};
  const origin = headers.get("origin");
  if (!maySharePath(cors, pathname, origin)) return { Vary: "Origin" };
  return {
    Vary: "Origin",
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Expose-Headers": "WWW-Authenticate, X-Refusal-Id, Retry-After",
  };
}

/** The same answer with the headers of `sharingHeaders`. */
export function shareAnswer(response: Response, request: SharedRequest, cors: CrossOrigin): Response {
  const headers = Object.entries(sharingHeaders(request, cors));
  if (headers.length === 0) return response;
  // Answers of fetch() and Response.redirect() have headers that cannot be written.
  const answer = new Response(response.body, response);
  for (const [name, value] of headers) answer.headers.append(name, value);
  return answer;
}

/**
 * Whether an unsafe request of another site is one that it was allowed to make: with a token of its own, which decides
 * alone. Nothing that a browser sends by itself is used, so nobody's sign-in can be abused.
 */
export function isSharedRequest({ pathname, headers }: SharedRequest, cors: CrossOrigin): boolean {
  if (readAuthorization(headers.get("authorization")).kind !== "bearer") return false;
  return maySharePath(cors, pathname, headers.get("origin"));
}
