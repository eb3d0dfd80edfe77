/** The limits of a session in SQL, as `limitsOf` has them: its own, or the usual ones where it was begun without. */
import { type SQL, sql } from "drizzle-orm";
import { ordinaryLimits, rememberedLimits, type SessionLimit } from "../../src/gatehouse/core/identity/session.ts";
import type { Tables } from "../engines/engine.ts";

/** When the session passes the limit: milliseconds since 1970. */
export function endOfLimit({ sessions }: Pick<Tables, "sessions">, limit: SessionLimit): SQL {
  const since = limit === "idle" ? sessions.lastSeenAt : sessions.createdAt;
  const own = limit === "idle" ? sessions.idleLimit : sessions.absoluteLimit;
  // Constants, so that PostgreSQL knows their type.
  const [usual, remembered] = [ordinaryLimits[limit], rememberedLimits[limit]].map((value) => sql.raw(String(value)));
  return sql`(${since} + coalesce(${own}, case when ${sessions.remembered} then ${remembered} else ${usual} end))`;
}

/** Whether the limit had passed at `at`; the same arithmetic as `expiredLimit`. */
export function passed(tables: Pick<Tables, "sessions">, limit: SessionLimit, at: number): SQL {
  return sql`${endOfLimit(tables, limit)} <= ${at}`;
}
