/**
 * Lifetime arithmetic of a session. Times are milliseconds since 1970; nothing here reads a clock.
 *
 * A session ends at the earlier of the idle limit after it was last seen and the absolute limit after it began (OWASP
 * ASVS 5.0, 7.3.1 and 7.3.2). Which ones they are is stored with the session when it begins (`session-lifetimes.ts`).
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

/** Where the site says nothing else. "Remember me" lengthens both. */
export const ordinaryLimits: SessionLimits = { idle: 2 * hour, absolute: 12 * hour };
export const rememberedLimits: SessionLimits = { idle: 14 * day, absolute: 60 * day };

/** Last-seen is written at most this often, however many requests arrive; more often where the idle limit is short. */
export const lastSeenInterval = 5 * minute;
/** So that the idle limit of a session in use is at most a sixth too short. */
const writesPerIdleLimit = 6;

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
  /** Milliseconds; null for a session of an earlier version, which has the usual ones. */
  readonly idleLimit: number | null;
  readonly absoluteLimit: number | null;
}

export function limitsOf({ remembered, idleLimit, absoluteLimit }: Omit<SessionTimes, "createdAt" | "lastSeenAt">) {
  const usual = remembered ? rememberedLimits : ordinaryLimits;
  return { idle: idleLimit ?? usual.idle, absolute: absoluteLimit ?? usual.absolute } satisfies SessionLimits;
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

/**
 * When a session that has ended did so, and how many milliseconds the limit allowed that ended it.
 *
 * @param endedAt as stored; null while that is not written yet
 */
export function sessionOver(
  session: SessionTimes & { readonly endedAt: number | null },
  end: SessionEnd,
): { readonly at: number; readonly after?: number } | null {
  if (!isLimit(end)) return session.endedAt === null ? null : { at: session.endedAt };
  const after = limitsOf(session)[end];
  return { at: (end === "idle" ? session.lastSeenAt : session.createdAt) + after, after };
}

/** Milliseconds between two writes of last-seen. */
export function lastSeenIntervalOf(session: SessionTimes): number {
  return Math.min(lastSeenInterval, limitsOf(session).idle / writesPerIdleLimit);
}

/** Whether last-seen is due to be written. */
export function lastSeenIsDue(session: SessionTimes, now: number): boolean {
  return now - session.lastSeenAt >= lastSeenIntervalOf(session);
}
