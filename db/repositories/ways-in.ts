/**
 * Statements that end a person's sessions and revoke their tokens. Each is for use in a batch, and returns one row for
 * each session or token that it ended.
 */
import { and, eq, isNull, ne } from "drizzle-orm";
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

export function revokeTokensOf(tx: QueryBuilder, tables: Tables, memberId: string, at: number) {
  const { tokens } = tables;
  return tx
    .update(tokens)
    .set({ revokedAt: revokedAt(tables, at) })
    .where(and(eq(tokens.memberId, memberId), isNull(tokens.revokedAt)))
    .returning({ id: tokens.id });
}
