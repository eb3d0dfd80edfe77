/**
 * Statements that end a person's sessions and revoke their tokens. Each is for use in a batch, and returns one row for
 * each session or token that it ended.
 */
import { and, eq, isNull, ne, or, sql } from "drizzle-orm";
import type { SessionEndCause } from "../../src/gatehouse/core/identity/session.ts";
import type { QueryBuilder, Tables } from "../engines/engine.ts";
import { endOpen } from "./session-endings.ts";
import { revokedAt } from "./token-endings.ts";

/** Sessions that ended before keep their first cause. */
export function endSessionsOf(
  tx: QueryBuilder,
  tables: Tables,
  memberId: string,
  { cause, at, except }: { readonly cause: SessionEndCause; readonly at: number; readonly except?: string | undefined },
) {
  const { sessions } = tables;
  const others = except === undefined ? undefined : ne(sessions.idHash, except);
  return endOpen(tx, tables, cause, at, and(eq(sessions.memberId, memberId), others)).returning({
    idHash: sessions.idHash,
  });
}

/** Of the site's own identity, sessions that were never seen here have no row that could end: they end by when they began. */
export function endUnseenSessionsOf(tx: QueryBuilder, tables: Tables, memberId: string, at: number) {
  const { externalAccounts } = tables;
  return tx.update(externalAccounts).set({ sessionsEndedAt: at }).where(eq(externalAccounts.memberId, memberId));
}

/**
 * Those that a passkey began; where none is named, any. Rows of older releases do not name theirs, and end with the first that
 * is removed.
 */
export function endSessionsOfPasskey(
  tx: QueryBuilder,
  tables: Tables,
  memberId: string,
  {
    passkeyId,
    at,
    except,
  }: { readonly passkeyId?: string | undefined; readonly at: number; readonly except?: string | undefined },
) {
  const { sessions } = tables;
  const byPasskey = sql`' ' || ${sessions.authenticatedBy} || ' ' like '% hwk %'`;
  const which =
    passkeyId === undefined
      ? byPasskey
      : or(eq(sessions.passkeyId, passkeyId), and(isNull(sessions.passkeyId), byPasskey));
  const others = except === undefined ? undefined : ne(sessions.idHash, except);
  return endOpen(tx, tables, "signed-out", at, and(eq(sessions.memberId, memberId), which, others));
}

export function revokeTokensOf(tx: QueryBuilder, tables: Tables, memberId: string, at: number) {
  const { tokens } = tables;
  return tx
    .update(tokens)
    .set({ revokedAt: revokedAt(tables, at) })
    .where(and(eq(tokens.memberId, memberId), isNull(tokens.revokedAt)))
    .returning({ id: tokens.id });
}
