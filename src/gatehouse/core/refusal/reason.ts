/** The reasons a request can be refused for. The reason fixes the status and the challenge, everywhere. */
import { z } from "zod";

/** reason → HTTP status (RFC 9110 15.5.2: not authenticated; 15.5.4: authenticated, but not allowed). */
export const statusOf = {
  "no-credentials": 401,
  "invalid-credentials": 401,
  "session-expired": 401,
  "session-ended": 401,
  "token-expired": 401,
  "token-revoked": 401,
  "sign-in-again": 401,
  "second-factor-needed": 401,
  "role-missing": 403,
  "permission-missing": 403,
  "membership-ended": 403,
  "membership-pending": 403,
  "email-unverified": 403,
  "outside-hours": 403,
  "account-suspended": 403,
} as const;

export type Reason = keyof typeof statusOf;
export type RefusalStatus = (typeof statusOf)[Reason];

export const reasons = Object.keys(statusOf) as readonly Reason[];
export const reasonSchema = z.enum(Object.keys(statusOf) as [Reason, ...Reason[]]);

/**
 * The kinds in the record of refusals: the reasons, and `cross-site` for a write that another site's page sent. That is
 * refused for its origin, for any subject, so it has no page that the owner designs.
 */
export type RecordedReason = Reason | "cross-site";
export const recordedReasons: readonly RecordedReason[] = [...reasons, "cross-site"];

/** Why a refusal is listed apart from those of people. */
export type RefusedAside = "scanner";

/** Reason phrases of the statuses. Without one, Astro would send "401 OK". */
export const statusText: Readonly<Record<RefusalStatus, string>> = { 401: "Unauthorized", 403: "Forbidden" };
