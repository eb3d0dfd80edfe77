import { and, asc, desc, eq, gt, isNotNull, lte } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { AccountRepository } from "./contract-accounts.ts";
import { hasRow } from "./has-row.ts";
import { addMail } from "./mails.ts";
import { createOwnerGuard } from "./owner-guard.ts";
import { toRefusal } from "./refusals.ts";
import { endSessionsOf } from "./ways-in.ts";
import type { Writer } from "./writer.ts";

export function createAccountRepository(engine: Engine, write: Writer): AccountRepository {
  const { db, tables } = engine;
  const { changes, mails, members, refusals, roleGrants, sessions, signIns } = tables;
  const { canDoWithout } = createOwnerGuard(engine, write);

  return {
    async setLanguage(memberId, language, authored) {
      const { refused } = await write({
        authored,
        statements: (tx) => [tx.update(members).set({ language }).where(eq(members.id, memberId))],
      });
      return refused ?? "written";
    },

    grantsOf(memberId) {
      const { roleId: role, grantedAt, endsAt, pending, requestNote, answer } = roleGrants;
      return db
        .select({ role, grantedAt, endsAt, pending, requestNote, answer })
        .from(roleGrants)
        .where(eq(roleGrants.memberId, memberId))
        .orderBy(asc(role));
    },

    async askForDeletion(memberId, { at, deletesAt, mail, mustBeConfirmed }, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({ "last-owner": canDoWithout(tx, memberId, mustBeConfirmed) }),
        statements: (tx) => [
          tx.update(members).set({ deletesAt }).where(eq(members.id, memberId)),
          endSessionsOf(tx, tables, memberId, { cause: "signed-out", at }),
          ...(mail === null ? [] : addMail(tx, tables, mail)),
        ],
      });
      return refused ?? "written";
    },

    async keep(memberId, authored) {
      const goes = and(eq(members.id, memberId), isNotNull(members.deletesAt));
      const { refused } = await write({
        authored,
        unless: (tx) => ({ "nothing-to-do": hasRow(tx, members, goes) }),
        statements: (tx) => [tx.update(members).set({ deletesAt: null }).where(goes)],
      });
      return refused ?? "written";
    },

    async due(at, from, most) {
      const { id, deletesAt } = members;
      const rows = await db
        .select({ id, deletesAt })
        .from(members)
        .where(from === null ? undefined : gt(id, from))
        .orderBy(asc(id))
        .limit(most);
      const due = rows.filter((row) => row.deletesAt !== null && row.deletesAt <= at).map((row) => row.id);
      return { due, next: rows.length < most ? null : (rows.at(-1)?.id ?? null) };
    },

    async removeForGood(memberId, deletion, authored) {
      const { dueAt, change, mail, nameInHistory, summaryInHistory, mustBeConfirmed } = deletion;
      const goes = and(eq(members.id, memberId), dueAt === undefined ? undefined : lte(members.deletesAt, dueAt));
      const { refused } = await write({
        authored,
        unless: (tx) => ({
          missing: hasRow(tx, members, goes),
          "last-owner": canDoWithout(tx, memberId, mustBeConfirmed),
        }),
        statements: (tx) => [
          tx.delete(signIns).where(eq(signIns.memberId, memberId)),
          tx.update(refusals).set({ memberId: null }).where(eq(refusals.memberId, memberId)),
          tx.update(changes).set({ authorName: nameInHistory }).where(eq(changes.authorId, memberId)),
          tx
            .update(changes)
            .set({ summary: summaryInHistory, before: null, after: null })
            .where(and(eq(changes.entity, "member"), eq(changes.entityId, memberId))),
          tx.delete(members).where(goes),
          tx.insert(changes).values(change),
          ...(mail === null ? [] : addMail(tx, tables, mail)),
        ],
      });
      return refused ?? "written";
    },

    mailsOf(memberId, limit) {
      const { subject, recipient, state, createdAt } = mails;
      return db
        .select({ subject, recipient, state, createdAt })
        .from(mails)
        .where(eq(mails.memberId, memberId))
        .orderBy(desc(createdAt))
        .limit(limit);
    },

    sessionsOf(memberId, limit) {
      const newest = db.select().from(sessions).where(eq(sessions.memberId, memberId));
      return newest.orderBy(desc(sessions.createdAt), desc(sessions.idHash)).limit(limit);
    },

    async refusalsOf(memberId, limit) {
      const newest = db.select().from(refusals).where(eq(refusals.memberId, memberId));
      return (await newest.orderBy(desc(refusals.at), desc(refusals.id)).limit(limit)).map(toRefusal);
    },

    changesBy(memberId, limit) {
      const newest = db.select().from(changes).where(eq(changes.authorId, memberId));
      return newest.orderBy(desc(changes.at), desc(changes.id)).limit(limit);
    },
  };
}
