/**
 * Lifetime arithmetic of a session. Times are milliseconds since 1970; nothing here reads a clock.
 *
 * A session ends at the earlier of the idle limit after it was last seen and the absolute limit after it began (OWASP
 * ASVS 5.0, 7.3.1 and 7.3.2). "Remember me" lengthens both.
 */
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Why a session ended before its limits. */
export const sessionEndCauses = [
  "signed-out",
  "ended-by-admin",
  "password-changed",
  /** The account was switched off. */
  "suspended",
  /** There was a new sign-in in the same browser. */
  "replaced",
  /** The account had `mostSessions` sessions already, and this one had not been used for the longest time. */
  "too-many",
] as const;
export type SessionEndCause = (typeof sessionEndCauses)[number];

/** The limit that a session passed. */
export type SessionLimit = "idle" | "absolute";

/** How a session ended, as stored: a cause, or the limit that passed. */
export type SessionEnd = SessionEndCause | SessionLimit;

/** Whether the session expired; otherwise it was ended by a person or an event. */
export function isLimit(end: SessionEnd): end is SessionLimit {
  return end === "idle" || end === "absolute";
}

/** Open sessions of one person. A script with a right password could otherwise fill the table. */
export const mostSessions = 50;

export interface SessionLimits {
  readonly idle: number;
  readonly absolute: number;
}

export const ordinaryLimits: SessionLimits = { idle: 2 * hour, absolute: 12 * hour };
export const rememberedLimits: SessionLimits = { idle: 14 * day, absolute: 60 * day };

/** Last-seen is written at most this often, however many requests arrive. */
export const lastSeenInterval = 5 * minute;

/** A dead session is kept this long so that "expired" and "never existed" can be told apart. */
export const tombstoneAge = 30 * day;

/**
 * The first letters of the id's hash, enough to tell a person's sessions apart. For people to compare; not a secret.
 */
export function sessionHandle(idHash: string): string {
  return idHash.slice(0, 8);
}

export interface SessionTimes {
  readonly createdAt: number;
  readonly lastSeenAt: number;
  readonly remembered: boolean;
}

export function limitsOf(session: Pick<SessionTimes, "remembered">): SessionLimits {
  return session.remembered ? rememberedLimits : ordinaryLimits;
}

/** When the session ends if it is not used again. */
export function expiresAt(session: SessionTimes): number {
  const limits = limitsOf(session);
  return Math.min(session.lastSeenAt + limits.idle, session.createdAt + limits.absolute);
}

/** Which limit has passed at `now`, or null while the session is alive. */
export function expiredLimit(session: SessionTimes, now: number): SessionLimit | null {
  const limits = limitsOf(session);
  if (now >= session.createdAt + limits.absolute) return "absolute";
  if (now >= session.lastSeenAt + limits.idle) return "idle";
  return null;
}

/** Whether last-seen is due to be written. */
export function lastSeenIsDue(session: SessionTimes, now: number): boolean {
  return now - session.lastSeenAt >= lastSeenInterval;
}
