import { and, count, eq, inArray, like, lt, ne, not, type SQL } from "drizzle-orm";
import { normaliseEmail } from "../../src/gatehouse/core/identity/member.ts";
import { nameOrder } from "../../src/gatehouse/core/identity/name-order.ts";
import type { Engine } from "../engines/engine.ts";
import type { MemberRepository } from "./contract.ts";
import { addMail } from "./mails.ts";
import { memberColumns, toMember } from "./member-columns.ts";
import { createPeopleList } from "./people-list.ts";
import { createRoleGrants } from "./role-grants.ts";
import { createPeopleGroups } from "./people-groups.ts";
import { insertMember, memberIsNew } from "./new-member.ts";
import { createOwnerGuard } from "./owner-guard.ts";
import { fold } from "./search.ts";
import { setupKeySetting } from "./settings.ts";
import { endSessionsOf, revokeTokensOf } from "./ways-in.ts";
import { hasRow } from "./has-row.ts";
import type { Writer } from "./writer.ts";

export function createMemberRepository(engine: Engine, now: () => number, write: Writer): MemberRepository {
  const { db, tables } = engine;
  const { members, sessions, settings } = tables;
  const columns = memberColumns(engine);
  const { anyActiveOwner, canDoWithout, uses: ownersGuarded } = createOwnerGuard(engine, write);

  async function findWhere(condition: SQL) {
    const [row] = await db.select(columns).from(members).where(condition);
    return row === undefined ? null : toMember(row, now());
  }

  const isSetupKey = (hash: string) => and(eq(settings.key, setupKeySetting), eq(settings.value, hash));

  return {
    async create(member, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({ taken: memberIsNew(tx, tables, member) }),
        statements: (tx) => insertMember(tx, tables, member),
      });
      return refused ?? "written";
    },

    async createFirstOwner(owner, setupKeyHash, change) {
      const { refused } = await write({
        unless: (tx) => ({
          "has-owner": not(anyActiveOwner(tx)),
          "key-not-valid": setupKeyHash === null ? undefined : hasRow(tx, settings, isSetupKey(setupKeyHash)),
          taken: memberIsNew(tx, tables, owner),
        }),
        statements: (tx) => [
          ...insertMember(tx, tables, owner),
          ...(setupKeyHash === null ? [] : [tx.delete(settings).where(isSetupKey(setupKeyHash))]),
        ],
        history: [change],
      });
      return refused ?? "written";
    },

    findById: (id) => findWhere(eq(members.id, id)),
    async findByIds(ids) {
      if (ids.length === 0) return [];
      const rows = await db
        .select(columns)
        .from(members)
        .where(inArray(members.id, [...ids]));
      const at = now();
      return rows.map((row) => toMember(row, at));
    },
    async findByEmails(emails) {
      if (emails.length === 0) return [];
      const rows = await db
        .select(columns)
        .from(members)
        .where(inArray(members.email, emails.map(normaliseEmail)));
      const at = now();
      return rows.map((row) => toMember(row, at));
    },
    findByEmail: (email) => findWhere(eq(members.email, normaliseEmail(email))),

    async passwordHashOf(id) {
      const [row] = await db.select({ hash: members.passwordHash }).from(members).where(eq(members.id, id));
      return row?.hash ?? null;
    },

    async upgradePasswordHash(id, from, to) {
      await db
        .update(members)
        .set({ passwordHash: to })
        .where(and(eq(members.id, id), eq(members.passwordHash, from)));
    },

    async replacePassword(id, { hash, at, revokeTokens = false, session }, authored) {
      const written = await write({
        authored,
        statements: (tx) => [
          tx.update(members).set({ passwordHash: hash }).where(eq(members.id, id)),
          endSessionsOf(tx, tables, id, { cause: "password-changed", at }),
          ...(revokeTokens ? [revokeTokensOf(tx, tables, id, at)] : []),
          ...(session === undefined ? [] : [tx.insert(sessions).values(session)]),
        ],
      });
      if (written.refused !== null) return written.refused;
      const [, ended, revoked] = written.answers;
      return { sessionsEnded: lengthOf(ended), tokensRevoked: revokeTokens ? lengthOf(revoked) : 0 };
    },

    async rename(id, name, authored) {
      const { refused } = await write({
        authored,
        statements: (tx) => [
          tx
            .update(members)
            .set({ name, nameFolded: fold(name), nameOrder: nameOrder(name) })
            .where(eq(members.id, id)),
        ],
      });
      return refused ?? "written";
    },

    async correctEmail(id, { from, to, emailVerifiedAt, mails }, authored, mustBeConfirmed = false) {
      const { emailConfirmations, oneTimeKeys } = tables;
      const email = normaliseEmail(to);
      const isTakenBack = emailVerifiedAt === null && mustBeConfirmed;
      const { refused } = await write({
        authored,
        unless: (tx) => ({
          moved: hasRow(tx, members, and(eq(members.id, id), eq(members.email, from))),
          taken: not(hasRow(tx, members, and(eq(members.email, email), ne(members.id, id)))),
          "last-owner": isTakenBack ? canDoWithout(tx, id, true) : undefined,
        }),
        statements: (tx) => [
          tx.update(members).set({ email, emailVerifiedAt }).where(eq(members.id, id)),
          tx.delete(emailConfirmations).where(eq(emailConfirmations.memberId, id)),
          tx.delete(oneTimeKeys).where(eq(oneTimeKeys.memberId, id)),
          ...mails.flatMap((mail) => addMail(tx, tables, mail)),
        ],
      });
      return refused ?? "written";
    },

    async count() {
      const [row] = await db.select({ total: count() }).from(members);
      return row?.total ?? 0;
    },

    ...ownersGuarded,
    ...createPeopleList(engine, now),
    ...createRoleGrants(engine, now, write),
    ...createPeopleGroups(engine, now),

    async reinstate(memberId, authored, by) {
      const isTheirs = and(eq(members.id, memberId), by === undefined ? undefined : eq(members.suspendedBy, by));
      const { refused } = await write({
        authored,
        unless: (tx) => ({ theirs: by === undefined ? undefined : hasRow(tx, members, isTheirs) }),
        statements: (tx) => [
          tx.update(members).set({ suspendedAt: null, suspensionNote: null, suspendedBy: null }).where(isTheirs),
        ],
      });
      return refused === null ? "written" : "changed";
    },

    async removeTemporary(ending, createdBefore) {
      if (!/^[a-z0-9.-]*@[a-z0-9.-]+\.invalid$/.test(ending))
        throw new RangeError(`${ending} may belong to a real person.`);
      const removed = await db
        .delete(members)
        .where(and(like(members.email, `%${ending}`), lt(members.createdAt, createdBefore)))
        .returning({ id: members.id });
      return removed.length;
    },
  };
}

/** Statements that are in a batch only sometimes lose the type of their answer. */
function lengthOf(answer: unknown): number {
  return Array.isArray(answer) ? answer.length : 0;
}
