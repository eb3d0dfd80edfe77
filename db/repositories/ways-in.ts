/** Statements that close a person's ways in. Each is one of a batch, and answers a row for whatever it closed. */
import { and, eq, isNull, ne } from "drizzle-orm";
import type { SessionEndCause } from "../../src/gatehouse/core/identity/session.ts";
import type { QueryBuilder, Tables } from "../engines/engine.ts";

/** Sessions that ended before keep their first cause. */
export function endSessionsOf(
  tx: QueryBuilder,
  { sessions }: Tables,
  memberId: string,
  { cause, at, except }: { readonly cause: SessionEndCause; readonly at: number; readonly except?: string | undefined },
) {
  return tx
    .update(sessions)
    .set({ endedAt: at, endCause: cause })
    .where(
      and(
        eq(sessions.memberId, memberId),
        isNull(sessions.endedAt),
        except === undefined ? undefined : ne(sessions.idHash, except),
      ),
    )
    .returning({ idHash: sessions.idHash });
}

export function revokeTokensOf(tx: QueryBuilder, { tokens }: Tables, memberId: string, at: number) {
  return tx
    .update(tokens)
    .set({ revokedAt: at })
    .where(and(eq(tokens.memberId, memberId), isNull(tokens.revokedAt)))
    .returning({ id: tokens.id });
}
