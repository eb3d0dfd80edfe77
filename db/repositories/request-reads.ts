/** What requests ask before they are decided: the versions of policy and page, and who holds their sessions. */
import { eq, sql } from "drizzle-orm";
import { atFirstUse, type Engine } from "../engines/engine.ts";
import type { RequestReadRepository, SessionWithMember } from "./contract.ts";
import { memberColumns, toMember } from "./member-columns.ts";
import { onlyRow } from "./publishing.ts";

export function createRequestReadRepository(engine: Engine, now: () => number): RequestReadRepository {
  const { db, tables } = engine;
  const { counters, members, pageLive, sessions } = tables;

  const read = atFirstUse(() => {
    const policyVersion = db.select({ value: counters.value }).from(counters).where(eq(counters.name, "policy"));
    const publishedNumber = db.select({ number: pageLive.number }).from(pageLive).where(eq(pageLive.id, onlyRow));
    return (
      db
        .select({
          policyVersion: sql<number>`coalesce(${policyVersion}, 0)`.mapWith(Number),
          publishedNumber: sql<number>`coalesce(${publishedNumber}, 0)`.mapWith(Number),
          session: sessions,
          member: memberColumns(engine),
        })
        // One row, for the versions where no session is found.
        .from(sql`(select 1) as always`)
        .leftJoin(sessions, engine.isAmong(sessions.idHash, sql.placeholder("idHashes")))
        .leftJoin(members, eq(members.id, sessions.memberId))
        .prepare("request_reads")
    );
  });

  return {
    async read(idHashes) {
      const rows = await read().execute({ idHashes: JSON.stringify(idHashes) });
      const at = now();
      const found = new Map<string, SessionWithMember>();
      for (const { session, member } of rows) {
        if (session !== null && member !== null) found.set(session.idHash, { session, member: toMember(member, at) });
      }
      const { policyVersion = 0, publishedNumber = 0 } = rows[0] ?? {};
      return { policyVersion, publishedNumber, sessions: found };
    },
  };
}
