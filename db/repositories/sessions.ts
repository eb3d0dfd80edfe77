import { and, asc, count, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, ne, or, sql } from "drizzle-orm";
import { ordinaryLimits, rememberedLimits, type SessionLimits } from "../../src/gatehouse/core/identity/session.ts";
import { atFirstUse, type Engine } from "../engines/engine.ts";
import type { SessionRepository } from "./contract.ts";
import { memberColumns, toMember } from "./member-columns.ts";
import { removeLowest } from "./purge-steps.ts";

/** Rows that one trim removes: more than one sign-in adds. */
const mostTrimmed = 100;

export function createSessionRepository(engine: Engine, now: () => number): SessionRepository {
  const { db, tables } = engine;
  const { members, sessions } = tables;

  const find = atFirstUse(() =>
    db
      .select({ session: sessions, member: memberColumns(engine) })
      .from(sessions)
      .innerJoin(members, eq(members.id, sessions.memberId))
      .where(eq(sessions.idHash, sql.placeholder("idHash")))
      .prepare("session_find_with_member"),
  );

  const touch = atFirstUse(() =>
    db
      .update(sessions)
      .set({ lastSeenAt: sql`${sql.placeholder("at")}` })
      .where(
        and(
          eq(sessions.idHash, sql.placeholder("idHash")),
          isNull(sessions.endedAt),
          lte(sessions.lastSeenAt, sql.placeholder("onlyIfBefore")),
        ),
      )
      .returning({ idHash: sessions.idHash })
      .prepare("session_touch"),
  );

  const withinLimits = (remembered: boolean, limits: SessionLimits, now: number) =>
    and(
      eq(sessions.remembered, remembered),
      gt(sessions.lastSeenAt, now - limits.idle),
      gt(sessions.createdAt, now - limits.absolute),
    );

  const bornBefore = (remembered: boolean, limits: SessionLimits, before: number) =>
    and(eq(sessions.remembered, remembered), lt(sessions.createdAt, before - limits.absolute));

  return {
    async create(session) {
      await db.insert(sessions).values(session);
    },

    async findWithMember(idHash) {
      const [row] = await find().execute({ idHash });
      return row === undefined ? null : { session: row.session, member: toMember(row.member, now()) };
    },

    async touch(idHash, at, onlyIfBefore) {
      const touched = await touch().execute({ idHash, at, onlyIfBefore });
      return touched.length > 0;
    },

    async end(idHash, cause, at) {
      const ended = db
        .update(sessions)
        .set({ endedAt: at, endCause: cause })
        .where(and(eq(sessions.idHash, idHash), isNull(sessions.endedAt)));
      return (await engine.affected(ended)) > 0;
    },

    endAll(memberId, cause, at, exceptIdHash) {
      return engine.affected(
        db
          .update(sessions)
          .set({ endedAt: at, endCause: cause })
          .where(
            and(
              eq(sessions.memberId, memberId),
              isNull(sessions.endedAt),
              exceptIdHash === undefined ? undefined : ne(sessions.idHash, exceptIdHash),
            ),
          ),
      );
    },

    listOpen(memberId) {
      return db
        .select()
        .from(sessions)
        .where(and(eq(sessions.memberId, memberId), isNull(sessions.endedAt)))
        .orderBy(desc(sessions.createdAt), desc(sessions.idHash));
    },

    async countLive(now) {
      const [row] = await db
        .select({ total: count() })
        .from(sessions)
        .where(
          and(
            isNull(sessions.endedAt),
            or(withinLimits(false, ordinaryLimits, now), withinLimits(true, rememberedLimits, now)),
          ),
        );
      return row?.total ?? 0;
    },

    trimEnded(memberId, keep) {
      const { idHash, createdAt, endedAt } = sessions;
      const surplus = db
        .select({ idHash })
        .from(sessions)
        .where(and(eq(sessions.memberId, memberId), isNotNull(endedAt)))
        .orderBy(desc(createdAt), desc(idHash))
        .limit(mostTrimmed)
        .offset(keep);
      return engine.affected(db.delete(sessions).where(inArray(idHash, surplus)));
    },

    async purge(before, from, most) {
      const { idHash, createdAt, endedAt } = sessions;
      if (from === null || from === "ended") {
        const removed = await removeLowest(engine, sessions, idHash, endedAt, lt(endedAt, before), most);
        return { removed, next: removed < most ? 0 : "ended" };
      }
      // Remembered sessions live longer and stand between those that are over: they are looked at once, and passed.
      const old = and(gte(createdAt, from), lt(createdAt, before - ordinaryLimits.absolute));
      const [last] = await db
        .select({ createdAt })
        .from(sessions)
        .where(old)
        .orderBy(asc(createdAt))
        .limit(1)
        .offset(most - 1);
      const isOver = or(bornBefore(false, ordinaryLimits, before), bornBefore(true, rememberedLimits, before));
      const upTo = last === undefined ? undefined : lte(createdAt, last.createdAt);
      const removed = await removeLowest(engine, sessions, idHash, createdAt, and(old, upTo, isOver), most);
      // Many may have begun in the same millisecond.
      if (removed === most) return { removed, next: from };
      return { removed, next: last === undefined ? null : last.createdAt + 1 };
    },
  };
}
