/**
 * Lets scripts of the configured sites use the configured paths (Fetch Standard, "CORS protocol"). They send a token;
 * cookies never travel, since `Access-Control-Allow-Credentials` is never sent.
 */
import { isSharedPath, maySharePath, type CrossOrigin } from "../../core/access/origin.ts";
import { readAuthorization } from "../../core/identity/authorization.ts";
import type { IncomingRequest } from "./incoming-request.ts";

export type SharedRequest = Pick<IncomingRequest, "method" | "pathname" | "headers">;

/** Seconds for which a browser keeps the answer to a preflight. */
const preflightAge = "600";

/**
 * The answer to a preflight of an allowed site. It comes before any rule, because a preflight carries no credentials.
 * Null for every other request.
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
      "Access-Control-Allow-Headers": "Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key",
      "Access-Control-Max-Age": preflightAge,
      "Cache-Control": "no-store",
      Vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
    },
  });
}

/**
 * The headers that let scripts of an allowed site read a response, with its version, the URL of what was made, and of a refusal
 * its challenge and reference.
 * `Vary` has to be added to the response's own. Empty where nothing is shared.
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
    "Access-Control-Expose-Headers": "WWW-Authenticate, X-Refusal-Id, Retry-After, ETag, Location",
  };
}

/** The same response with the headers of `sharingHeaders`. */
export function shareAnswer(response: Response, request: SharedRequest, cors: CrossOrigin): Response {
  const headers = Object.entries(sharingHeaders(request, cors));
  if (headers.length === 0) return response;
  // The headers of responses from fetch() and Response.redirect() are read-only.
  const answer = new Response(response.body, response);
  for (const [name, value] of headers) answer.headers.append(name, value);
  return answer;
}

/**
 * Whether an allowed site sent this unsafe request with a token of its own. The token decides alone: no cookie is used, so
 * the request cannot abuse a visitor's session.
 */
export function isSharedRequest({ pathname, headers }: SharedRequest, cors: CrossOrigin): boolean {
  if (readAuthorization(headers.get("authorization")).kind !== "bearer") return false;
  return maySharePath(cors, pathname, headers.get("origin"));
}
