import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lte, ne, or } from "drizzle-orm";
import { deletionDueAt, suspensionHolds } from "../../src/gatehouse/core/identity/deletion.ts";
import type { Engine } from "../engines/engine.ts";
import type { AccountRepository } from "./contract-accounts.ts";
import { forgetInRecords } from "./forgotten-person.ts";
import { formerIds } from "./former-ids.ts";
import { hasRow } from "./has-row.ts";
import { addMail } from "./mails.ts";
import { createOwnerGuard } from "./owner-guard.ts";
import { toRefusal } from "./refusals.ts";
import { endSessionsOf, endUnseenSessionsOf, revokeTokensOf } from "./ways-in.ts";
import type { Writer } from "./writer.ts";

/** Of a refusal that was answered like a missing page. */
const concealedStatus = 404;

export function createAccountRepository(engine: Engine, write: Writer): AccountRepository {
  const { db, tables } = engine;
  const {
    bulkChanges,
    bulkItems,
    changes,
    mails,
    members,
    refusals,
    roleApprovers,
    roleGrants,
    sessions,
    trialRefusals,
    webhookDeliveries,
    webhooks,
  } = tables;
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
      const { roleId: role, grantedAt, endsAt, pending, requestNote, source, answer } = roleGrants;
      return db
        .select({ role, grantedAt, endsAt, pending, requestNote, source, answer })
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
          endUnseenSessionsOf(tx, tables, memberId, at),
          revokeTokensOf(tx, tables, memberId, at),
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
      const { id, deletesAt, suspendedAt } = members;
      const rows = await db
        .select({ id, deletesAt, suspendedAt })
        .from(members)
        .where(from === null ? undefined : gt(id, from))
        .orderBy(asc(id))
        .limit(most);
      const due = rows.filter((row) => (deletionDueAt(row) ?? Infinity) <= at).map((row) => row.id);
      return { due, next: rows.length < most ? null : (rows.at(-1)?.id ?? null) };
    },

    async removeForGood(memberId, deletion, authored) {
      const { dueAt, change, mail, nameInHistory, summaryInHistory, mustBeConfirmed } = deletion;
      // Suspended since it was read as due: then it waits.
      const isDue = (at: number) =>
        or(and(isNull(members.suspendedAt), lte(members.deletesAt, at)), lte(members.deletesAt, at - suspensionHolds));
      const goes = and(eq(members.id, memberId), dueAt === undefined ? undefined : isDue(dueAt));
      const { refused } = await write({
        authored,
        history: [change],
        unless: (tx) => ({
          missing: hasRow(tx, members, goes),
          "last-owner": canDoWithout(tx, memberId, mustBeConfirmed),
        }),
        statements: (tx) => [
          ...forgetInRecords(tx, tables, memberId, { nameInHistory, summaryInHistory }),
          tx.delete(members).where(goes),
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
      const told = and(eq(refusals.memberId, memberId), ne(refusals.status, concealedStatus));
      const newest = db.select().from(refusals).where(told);
      return (await newest.orderBy(desc(refusals.at), desc(refusals.id)).limit(limit)).map(toRefusal);
    },

    trialRefusalsOf(memberId, limit) {
      const { lastAt } = trialRefusals;
      const rows = db.select().from(trialRefusals).where(eq(trialRefusals.memberId, memberId));
      return rows.orderBy(desc(lastAt)).limit(limit);
    },

    async approverOf(memberId) {
      const { roleId } = roleApprovers;
      const rows = await db.select({ roleId }).from(roleApprovers).where(eq(roleApprovers.memberId, memberId));
      return rows.map((row) => row.roleId).sort();
    },

    toldOf(memberId, limit) {
      const { event, createdAt, state, webhookId } = webhookDeliveries;
      return db
        .select({ event, createdAt, state, url: webhooks.url })
        .from(webhookDeliveries)
        .innerJoin(webhooks, eq(webhooks.id, webhookId))
        .where(eq(webhookDeliveries.memberId, memberId))
        .orderBy(desc(createdAt))
        .limit(limit);
    },

    async changesOfMany(memberId, limit) {
      const { action, createdAt, authorId } = bulkChanges;
      const [about, by] = await Promise.all([
        db
          .select({ action, createdAt, state: bulkItems.state, label: bulkItems.label, undo: bulkItems.undo })
          .from(bulkItems)
          .innerJoin(bulkChanges, eq(bulkChanges.id, bulkItems.bulkId))
          .where(eq(bulkItems.memberId, memberId))
          .orderBy(desc(createdAt))
          .limit(limit),
        db
          .select({ action, createdAt, state: bulkChanges.state })
          .from(bulkChanges)
          .where(eq(authorId, memberId))
          .orderBy(desc(createdAt))
          .limit(limit),
      ]);
      return { about, by };
    },

    changesBy(memberId, limit) {
      const theirs = or(eq(changes.authorId, memberId), inArray(changes.authorId, formerIds(db, tables, memberId)));
      const newest = db.select().from(changes).where(theirs);
      return newest.orderBy(desc(changes.at), desc(changes.id)).limit(limit);
    },
  };
}
