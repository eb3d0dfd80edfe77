/**
 * The `WWW-Authenticate` header that every 401 must carry (RFC 9110 15.5.2), and that a 403 carries where the scope of
 * a token was the reason (RFC 6750 3.1).
 *
 * The scheme is Bearer: for Basic, Digest and Negotiate, browsers open a native dialog that covers the page which
 * explains the refusal. Basic is added only for clients that are not browsers (`offersBasic`).
 */
import type { CredentialProblem } from "../identity/subject.ts";
import { rememberedByText } from "../remember.ts";
import type { RequestHeaders } from "./negotiate.ts";
import { type Reason, statusOf } from "./reason.ts";

/** RFC 6750 3.1: no error code when no credential was presented, else what is wrong with it. */
const descriptions: Partial<Record<Reason, string>> = {
  "session-expired": "The session has expired",
  "session-ended": "The session was ended",
  "token-expired": "The token has expired",
  "token-revoked": "The token was revoked",
  "sign-in-again": "A more recent sign-in is required",
  "second-factor-needed": "A second factor is required",
};

/**
 * What is wrong with a token or session that is not valid; null where neither was presented. RFC 6750 3 gives no error code to
 * a request that uses another way to authenticate: a scheme that is not accepted here, a Basic pair, a header without any
 * scheme. A token that cannot be read is `invalid_token` (401) as any other: `invalid_request` comes with 400, and every
 * refusal here is 401 or 403.
 */
const notValid: Readonly<Record<CredentialProblem, string | null>> = {
  "unknown-token": "The token is not known",
  "malformed-token": "The token is malformed",
  "not-taken-here": null,
  "malformed-header": null,
  "wrong-password": null,
};

export interface ChallengeExtras {
  /**
   * What is known of the credential, for `invalid-credentials`. Left out when nothing is known; it may have been a
   * session.
   */
  readonly presented?: CredentialProblem | undefined;
  /** The scope that a token lacks, which makes a 403 `insufficient_scope`. */
  readonly scopeNeeded?: readonly string[] | undefined;
  /** How many seconds ago the sign-in may be at most, for `sign-in-again` (RFC 9470 3). */
  readonly maxAge?: number | undefined;
  /** Whether Basic is offered as well, in the same header line, because proxies forward only the first line. */
  readonly basic?: boolean | undefined;
}

/**
 * The header's value; null for a 403 that another scope would not change.
 *
 * @param realm Name of the site. Reduced to ASCII, the only letters allowed in header values.
 */
export function challengeFor(reason: Reason, realm: string, extras: ChallengeExtras = {}): string | null {
  const { scopeNeeded = [], basic = false, maxAge, presented } = extras;
  const isRefusedScope = statusOf[reason] === 403 && scopeNeeded.length > 0;
  if (statusOf[reason] !== 401 && !isRefusedScope) return null;
  const named = realmParameter(realm);
  const parameters = [named];
  if (isRefusedScope) parameters.push('error="insufficient_scope"');
  const tokens = scopeNeeded.filter((token) => /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(token));
  if (tokens.length > 0) parameters.push(`scope=${quoted(tokens.join(" "))}`);
  const description = reason === "invalid-credentials" ? sessionOrToken(presented) : (descriptions[reason] ?? null);
  if (description !== null) {
    // RFC 9470: the credential is valid but not sufficient.
    const isInsufficient = reason === "sign-in-again" || reason === "second-factor-needed";
    const error = isInsufficient ? "insufficient_user_authentication" : "invalid_token";
    parameters.push(`error="${error}"`, `error_description=${quoted(description)}`);
  }
  if (maxAge !== undefined) parameters.push(`max_age="${Math.floor(maxAge)}"`);
  const bearer = `Bearer ${parameters.join(", ")}`;
  // RFC 7617 2.1: the names and passwords of this site are UTF-8.
  return basic && !isRefusedScope ? `${bearer}, Basic ${named}, charset="UTF-8"` : bearer;
}

function sessionOrToken(presented: CredentialProblem | undefined): string | null {
  return presented === undefined ? "What was presented is not valid" : notValid[presented];
}

/**
 * Whether to offer Basic: only to a client that is certainly not a browser. Some browser requests have no fetch
 * metadata and no `Origin` (a script's GET on a site without https), but all have a `User-Agent`.
 */
export function offersBasic(headers: RequestHeaders): boolean {
  if (browserHeaders.some((name) => headers.get(name) !== null)) return false;
  if (/\btext\/html\b|\bapplication\/xhtml\b/i.test(headers.get("accept") ?? "")) return false;
  return !/\bmozilla\b/i.test(headers.get("user-agent") ?? "");
}

const browserHeaders = [
  "sec-fetch-mode",
  "sec-fetch-dest",
  "sec-fetch-site",
  "origin",
  "sec-ch-ua",
  "upgrade-insecure-requests",
];

/** Remembered, since the few names of a site go into thousands of responses. */
const realmParameter = rememberedByText((realm) => `realm=${quoted(toAscii(realm) || "this site")}`, 100);

/** Letters lose their accents. Characters that have no ASCII form, and line breaks above all, become spaces. */
function toAscii(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^\x20-\x7e]+/g, " ")
    .trim();
}

/** RFC 9110 5.6.4. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
