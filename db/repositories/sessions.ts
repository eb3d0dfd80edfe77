import { and, asc, count, desc, eq, gte, inArray, isNotNull, isNull, lt, lte, sql } from "drizzle-orm";
import { ordinaryLimits } from "../../src/gatehouse/core/identity/session.ts";
import { atFirstUse, type Engine } from "../engines/engine.ts";
import type { NewSessionRow, SessionRepository } from "./contract.ts";
import { memberColumns, toMember } from "./member-columns.ts";
import { isLive } from "./preconditions.ts";
import { endExcess, endExpired, endOpen } from "./session-endings.ts";
import { endOfLimit } from "./session-limits.ts";
import { removeLowest } from "./purge-steps.ts";
import { endSessionsOf, endUnseenSessionsOf, revokeTokensOf } from "./ways-in.ts";
import { hasRow } from "./has-row.ts";
import type { Writer } from "./writer.ts";

/** Rows that one trim removes: more than one sign-in adds. */
const mostTrimmed = 100;

export function createSessionRepository(engine: Engine, now: () => number, write: Writer): SessionRepository {
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

  /** In the table's order, as Drizzle asks for. Parameters are cast, because PostgreSQL cannot tell their type here. */
  const columnsOf = (session: NewSessionRow) => ({
    idHash: sql<string>`cast(${session.idHash} as text)`.as("id_hash"),
    memberId: members.id,
    createdAt: sql<number>`cast(${session.createdAt} as bigint)`.as("created_at"),
    lastSeenAt: sql<number>`cast(${session.lastSeenAt} as bigint)`.as("last_seen_at"),
    remembered: sql<boolean>`${sql.raw(session.remembered ? "true" : "false")}`.as("remembered"),
    endedAt: sql<null>`cast(null as bigint)`.as("ended_at"),
    endCause: sql<null>`cast(null as text)`.as("end_cause"),
    userAgent: sql<string>`cast(${session.userAgent} as text)`.as("user_agent"),
    clientIp: sql<string>`cast(${session.clientIp} as text)`.as("client_ip"),
    authenticatedBy: sql<string>`cast(${session.authenticatedBy ?? "pwd"} as text)`.as("authenticated_by"),
    idleLimit: sql<number | null>`cast(${session.idleLimit ?? null} as bigint)`.as("idle_limit"),
    absoluteLimit: sql<number | null>`cast(${session.absoluteLimit ?? null} as bigint)`.as("absolute_limit"),
    providerSession: sql<string | null>`cast(${session.providerSession ?? null} as text)`.as("provider_session"),
    passkeyId: sql<string | null>`cast(${session.passkeyId ?? null} as text)`.as("passkey_id"),
    viewing: sql<null>`cast(null as text)`.as("viewing"),
    viewingUntil: sql<null>`cast(null as bigint)`.as("viewing_until"),
  });

  return {
    async create(session, replacesIdHash) {
      const { memberId, lastSeenAt: at } = session;
      await engine.batch((tx) => [
        // It also locks the row, so that sign-ins of one person wait for each other.
        tx.update(members).set({ lastSignInAt: at }).where(eq(members.id, memberId)),
        ...(replacesIdHash === undefined
          ? []
          : [endOpen(tx, tables, "replaced", at, eq(sessions.idHash, replacesIdHash))]),
        endExcess(tx, tables, memberId, at),
        tx.insert(sessions).values(session),
      ]);
    },

    async createForPassword(session, { passwordHash, previousIdHash }) {
      // Not when it began: one that takes the place of another is as old as that.
      const { memberId, lastSeenAt: at } = session;
      const entitled = and(
        eq(members.id, memberId),
        eq(members.passwordHash, passwordHash),
        isNull(members.suspendedAt),
      );
      const [entered] = await engine.batch((tx) => {
        const isEntitled = hasRow(tx, members, entitled);
        return [
          // It also locks the row, so that a change of the password, which then ends all sessions, either has done so before
          // or finds this session.
          tx.update(members).set({ lastSignInAt: at }).where(entitled).returning({ id: members.id }),
          ...(previousIdHash === undefined
            ? []
            : [endOpen(tx, tables, "replaced", at, and(eq(sessions.idHash, previousIdHash), isEntitled))]),
          endExcess(tx, tables, memberId, at, isEntitled),
          tx.insert(sessions).select(tx.select(columnsOf(session)).from(members).where(entitled)),
        ];
      });
      return entered.length > 0;
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
      return (await engine.affected(endOpen(db, tables, cause, at, eq(sessions.idHash, idHash)))) > 0;
    },

    async remove(idHash) {
      await engine.affected(db.delete(sessions).where(eq(sessions.idHash, idHash)));
    },

    async endOne(memberId, idHash, cause, at, authored) {
      const open = and(eq(sessions.idHash, idHash), eq(sessions.memberId, memberId), isNull(sessions.endedAt));
      const { refused } = await write({
        authored,
        unless: (tx) => ({
          missing: hasRow(tx, sessions, open),
        }),
        statements: (tx) => [endOpen(tx, tables, cause, at, open)],
      });
      return refused ?? "written";
    },

    async endAll(memberId, cause, at, { except, revokeTokens = false } = {}, authored) {
      const written = await write({
        authored,
        statements: (tx) => [
          endSessionsOf(tx, tables, memberId, { cause, at, except }),
          endUnseenSessionsOf(tx, tables, memberId, at),
          ...(revokeTokens ? [revokeTokensOf(tx, tables, memberId, at)] : []),
        ],
      });
      if (written.refused !== null) return written.refused;
      const [ended, , revoked = []] = written.answers;
      return { sessionsEnded: ended.length, tokensRevoked: revoked.length };
    },

    async endExpired(memberId, at) {
      await endExpired(db, tables, memberId, at);
    },

    listOpen(memberId) {
      return db
        .select()
        .from(sessions)
        .where(and(eq(sessions.memberId, memberId), isNull(sessions.endedAt)))
        .orderBy(desc(sessions.createdAt), desc(sessions.idHash));
    },

    async countLive(now) {
      const [row] = await db.select({ total: count() }).from(sessions).where(isLive(tables, now));
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
      // Sessions that live longer lie between those that are over: each is read once and skipped. Shorter ones wait here.
      const old = and(gte(createdAt, from), lt(createdAt, before - ordinaryLimits.absolute));
      const [last] = await db
        .select({ createdAt })
        .from(sessions)
        .where(old)
        .orderBy(asc(createdAt))
        .limit(1)
        .offset(most - 1);
      const isOver = lt(endOfLimit(tables, "absolute"), before);
      const upTo = last === undefined ? undefined : lte(createdAt, last.createdAt);
      const removed = await removeLowest(engine, sessions, idHash, createdAt, and(old, upTo, isOver), most);
      // Many may have begun in the same millisecond.
      if (removed === most) return { removed, next: from };
      return { removed, next: last === undefined ? null : last.createdAt + 1 };
    },
  };
}
