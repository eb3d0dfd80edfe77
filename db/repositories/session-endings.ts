/**
 * How sessions end, as statements for a batch. A session whose time had run out before it was ended says so: the cause
 * given counts only for sessions that still had time left.
 */
import { and, desc, eq, isNull, notInArray, type SQL, sql } from "drizzle-orm";
import { mostSessions, type SessionEnd, type SessionEndCause } from "../../src/gatehouse/core/identity/session.ts";
import type { QueryBuilder, Tables } from "../engines/engine.ts";
import { passed } from "./session-limits.ts";

/** The columns that make a tombstone of a session. */
export function ended(
  tables: Tables,
  cause: SessionEndCause,
  at: number,
): { endedAt: number; endCause: SQL<SessionEnd> } {
  return {
    endedAt: at,
    endCause: sql`case when ${passed(tables, "absolute", at)} then 'absolute' when ${passed(tables, "idle", at)} then 'idle' else cast(${cause} as text) end`,
  };
}

/** Ends the open sessions that the condition selects. */
export function endOpen(tx: QueryBuilder, tables: Tables, cause: SessionEndCause, at: number, which: SQL | undefined) {
  const { sessions } = tables;
  return tx
    .update(sessions)
    .set(ended(tables, cause, at))
    .where(and(isNull(sessions.endedAt), which));
}

function expired(tables: Tables, at: number): SQL {
  return sql`(${passed(tables, "absolute", at)} or ${passed(tables, "idle", at)})`;
}

/** Marks the open sessions of a member whose time has run out. */
export function endExpired(tx: QueryBuilder, tables: Tables, memberId: string, at: number) {
  // All of them ended by a limit, so the cause is never used.
  return endOpen(tx, tables, "signed-out", at, and(eq(tables.sessions.memberId, memberId), expired(tables, at)));
}

/** Makes room for one more session of the member: what has expired ends, and then those not seen for the longest time. */
export function endExcess(tx: QueryBuilder, tables: Tables, memberId: string, at: number, onlyIf?: SQL) {
  const { sessions } = tables;
  const own = eq(sessions.memberId, memberId);
  const staying = tx
    .select({ idHash: sessions.idHash })
    .from(sessions)
    .where(and(own, isNull(sessions.endedAt)))
    .orderBy(
      sql`case when ${expired(tables, at)} then 1 else 0 end`,
      desc(sessions.lastSeenAt),
      desc(sessions.createdAt),
      desc(sessions.idHash),
    )
    .limit(mostSessions - 1);
  return endOpen(tx, tables, "too-many", at, and(own, notInArray(sessions.idHash, staying), onlyIf));
}
