/** Keys of links and codes that work once. What a key allows is written in the batch that uses it up. */
import { and, count, desc, eq, gt, isNull, lt, ne, not, or, sql, type SQL } from "drizzle-orm";
import type { Engine, QueryBuilder } from "../engines/engine.ts";
import type { FoundKey, OneTimeKeyRepository } from "./contract.ts";
import { hasRow } from "./has-row.ts";
import { addMail } from "./mails.ts";
import { insertMember, memberIsNew } from "./new-member.ts";
import { removeLowest } from "./purge-steps.ts";
import { endSessionsOf, revokeTokensOf } from "./ways-in.ts";
import type { Writer } from "./writer.ts";

/** Milliseconds after their end. */
const invitationsStay = 30 * 24 * 60 * 60_000;

export function createOneTimeKeyRepository(engine: Engine, write: Writer): OneTimeKeyRepository {
  const { db, tables } = engine;
  const { oneTimeKeys, members, sessions, emailConfirmations, signUps } = tables;

  const row = ({ purpose, subject, keyHash }: FoundKey) =>
    and(eq(oneTimeKeys.purpose, purpose), eq(oneTimeKeys.subject, subject), eq(oneTimeKeys.keyHash, keyHash));
  const usable = (key: FoundKey, at: number) => and(row(key), gt(oneTimeKeys.endsAt, at));
  const bothThere = (tx: QueryBuilder, key: SQL | undefined, member: SQL | undefined) =>
    and(hasRow(tx, oneTimeKeys, key), hasRow(tx, members, member));

  return {
    async put(key, authored, mail) {
      const { purpose, subject, ...set } = key;
      const { refused } = await write({
        authored,
        statements: (tx) => [
          tx
            .insert(oneTimeKeys)
            .values({ purpose, subject, ...set })
            .onConflictDoUpdate({ target: [oneTimeKeys.purpose, oneTimeKeys.subject], set }),
          ...(mail === undefined ? [] : addMail(tx, tables, mail)),
        ],
      });
      return refused ?? "written";
    },

    async find(purpose, keyHash) {
      const condition = and(eq(oneTimeKeys.keyHash, keyHash), eq(oneTimeKeys.purpose, purpose));
      const [found] = await db.select().from(oneTimeKeys).where(condition);
      return found ?? null;
    },

    async list(purpose, limit) {
      const ofPurpose = eq(oneTimeKeys.purpose, purpose);
      const [rows, [counted]] = await Promise.all([
        db
          .select()
          .from(oneTimeKeys)
          .where(ofPurpose)
          .orderBy(desc(oneTimeKeys.createdAt), desc(oneTimeKeys.subject))
          .limit(limit),
        db.select({ total: count() }).from(oneTimeKeys).where(ofPurpose),
      ]);
      return { rows, total: counted?.total ?? 0 };
    },

    async findOf(purpose, subject) {
      const condition = and(eq(oneTimeKeys.purpose, purpose), eq(oneTimeKeys.subject, subject));
      const [found] = await db.select().from(oneTimeKeys).where(condition);
      return found ?? null;
    },

    async remove(purpose, subject, authored) {
      const which = and(eq(oneTimeKeys.purpose, purpose), eq(oneTimeKeys.subject, subject));
      const { refused } = await write({
        authored,
        unless: (tx) => ({ missing: hasRow(tx, oneTimeKeys, which) }),
        statements: (tx) => [tx.delete(oneTimeKeys).where(which)],
      });
      return refused ?? "written";
    },

    async use(key, at) {
      return (await engine.affected(db.delete(oneTimeKeys).where(usable(key, at)))) > 0;
    },

    async setPassword(key, at, { memberId, email, hash, session, change, mail }) {
      const member = and(eq(members.id, memberId), eq(members.email, email), isNull(members.suspendedAt));
      const { refused } = await write({
        history: [change],
        unless: (tx) => ({ unusable: bothThere(tx, usable(key, at), member) }),
        statements: (tx) => [
          tx
            .update(members)
            .set({
              passwordHash: hash,
              emailVerifiedAt: sql`coalesce(${members.emailVerifiedAt}, ${at})`,
              ...(session !== null && { lastSignInAt: at }),
            })
            .where(member),
          endSessionsOf(tx, tables, memberId, { cause: "password-changed", at }),
          revokeTokensOf(tx, tables, memberId, at),
          ...(session === null ? [] : [tx.insert(sessions).values(session)]),
          tx.delete(oneTimeKeys).where(row(key)),
          ...(mail === null ? [] : addMail(tx, tables, mail)),
        ],
      });
      return refused ?? "written";
    },

    async changeEmail(key, at, { memberId, from, to, change, mail }) {
      const member = and(eq(members.id, memberId), eq(members.email, from), isNull(members.suspendedAt));
      const { refused } = await write({
        history: [change],
        unless: (tx) => ({
          unusable: bothThere(tx, usable(key, at), member),
          taken: not(hasRow(tx, members, and(eq(members.email, to), ne(members.id, memberId)))),
        }),
        statements: (tx) => [
          tx.update(members).set({ email: to, emailVerifiedAt: at }).where(member),
          // Links that were sent to the email before hold no more, for any purpose.
          tx.delete(emailConfirmations).where(eq(emailConfirmations.memberId, memberId)),
          tx.delete(oneTimeKeys).where(eq(oneTimeKeys.memberId, memberId)),
          ...(mail === null ? [] : addMail(tx, tables, mail)),
        ],
      });
      return refused ?? "written";
    },

    async join(key, at, { member, session, change }) {
      const { refused } = await write({
        history: [change],
        unless: (tx) => ({
          unusable: hasRow(tx, oneTimeKeys, usable(key, at)),
          taken: memberIsNew(tx, tables, member),
        }),
        statements: (tx) => [
          ...insertMember(tx, tables, member),
          tx.insert(sessions).values(session),
          tx.delete(oneTimeKeys).where(row(key)),
          tx.delete(signUps).where(eq(signUps.email, member.email)),
        ],
      });
      return refused ?? "written";
    },

    async purge(before, _, most) {
      const { keyHash, endsAt } = oneTimeKeys;
      const { purpose } = oneTimeKeys;
      const over = and(lt(endsAt, before), or(ne(purpose, "invitation"), lt(endsAt, before - invitationsStay)));
      const removed = await removeLowest(engine, oneTimeKeys, keyHash, endsAt, over, most);
      return { removed, next: removed < most ? null : "again" };
    },
  };
}
