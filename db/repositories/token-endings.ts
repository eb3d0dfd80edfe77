/**
 * How tokens end. A token that was seen to have expired is marked by a time of revoking that equals its expiry, so that it
 * stays expired when the clock steps back; `tokenIsOver` reads it that way.
 */
import { and, eq, isNull, lte, type SQL, sql } from "drizzle-orm";
import type { QueryBuilder, Tables } from "../engines/engine.ts";

/** The mark for a token that is revoked at `at`: one whose time has run out is marked as expired. */
export function revokedAt({ tokens }: Tables, at: number): SQL<number> {
  return sql`case when ${tokens.expiresAt} <= ${at} then ${tokens.expiresAt} else cast(${at} as bigint) end`;
}

/** Marks the tokens of a member whose time has run out. */
export function endExpiredTokens(db: QueryBuilder, { tokens }: Tables, memberId: string, at: number) {
  return db
    .update(tokens)
    .set({ revokedAt: sql`${tokens.expiresAt}` })
    .where(and(eq(tokens.memberId, memberId), isNull(tokens.revokedAt), lte(tokens.expiresAt, at)));
}
