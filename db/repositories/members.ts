import {
  and,
  count,
  countDistinct,
  desc,
  eq,
  exists,
  inArray,
  isNotNull,
  like,
  lt,
  lte,
  type SQL,
  sql,
} from "drizzle-orm";
import { ownerRoleId } from "../../src/gatehouse/core/access/role.ts";
import { normaliseEmail } from "../../src/gatehouse/core/identity/member.ts";
import type { Engine } from "../engines/engine.ts";
import type { MemberRepository } from "./contract.ts";
import { memberColumns, toMember } from "./member-columns.ts";
import { createOwnerGuard } from "./owner-guard.ts";
import { isInForce } from "./preconditions.ts";
import { contains, fold } from "./search.ts";
import type { Writer } from "./writer.ts";

export function createMemberRepository(engine: Engine, now: () => number, write: Writer): MemberRepository {
  const { db, tables } = engine;
  const { members, roleGrants } = tables;
  const columns = memberColumns(engine);
  const { revokeOwner, suspend, remove, setEmailVerified, countActiveOwners } = createOwnerGuard(engine);

  const inForce = () => isInForce(tables, now());

  async function findWhere(condition: SQL) {
    const [row] = await db.select(columns).from(members).where(condition);
    return row === undefined ? null : toMember(row, now());
  }

  return {
    async create({ id, email, name, passwordHash, createdAt, roles, grantedBy, emailVerifiedAt }) {
      const address = normaliseEmail(email);
      const [created] = await engine.batch((tx) => [
        tx
          .insert(members)
          .values({ id, email: address, name, nameFolded: fold(name), passwordHash, createdAt, emailVerifiedAt })
          .onConflictDoNothing()
          .returning({ id: members.id }),
        ...[...new Set(roles)].map((roleId) =>
          tx
            .insert(roleGrants)
            .select(
              tx
                .select({
                  memberId: members.id,
                  roleId: sql<string>`cast(${roleId} as text)`.as("role_id"),
                  grantedBy: sql<string | null>`cast(${grantedBy} as text)`.as("granted_by"),
                  grantedAt: members.createdAt,
                  endsAt: sql<number | null>`cast(null as bigint)`.as("ends_at"),
                  pending: sql<boolean>`false`.as("pending"),
                })
                .from(members)
                // Finds nothing when the address was taken by somebody else, so that nobody else is given the roles.
                .where(and(eq(members.id, id), eq(members.email, address), eq(members.passwordHash, passwordHash))),
            )
            .onConflictDoNothing(),
        ),
      ]);
      return created.length > 0;
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
    findByEmail: (email) => findWhere(eq(members.email, normaliseEmail(email))),

    async passwordHashOf(id) {
      const [row] = await db.select({ hash: members.passwordHash }).from(members).where(eq(members.id, id));
      return row?.hash ?? null;
    },

    async setPasswordHash(id, hash) {
      await db.update(members).set({ passwordHash: hash }).where(eq(members.id, id));
    },

    async rename(id, name) {
      await db
        .update(members)
        .set({ name, nameFolded: fold(name) })
        .where(eq(members.id, id));
    },

    async list({ search, role, waiting, limit, offset }) {
      const hasGrant = (condition: SQL | undefined) =>
        exists(
          db
            .select({ one: sql`1` })
            .from(roleGrants)
            .where(and(eq(roleGrants.memberId, members.id), condition)),
        );
      const condition = and(
        search === undefined || search.trim() === ""
          ? undefined
          : sql`(${contains(members.nameFolded, search)} or ${contains(members.email, search)})`,
        role === undefined ? undefined : hasGrant(and(eq(roleGrants.roleId, role), inForce())),
        waiting === true ? hasGrant(eq(roleGrants.pending, true)) : undefined,
      );
      const rows = await db
        .select(columns)
        .from(members)
        .where(condition)
        .orderBy(desc(members.createdAt), desc(members.id))
        .limit(limit)
        .offset(offset);
      const [counted] = await db.select({ total: count() }).from(members).where(condition);
      return { members: rows.map((row) => toMember(row, now())), total: counted?.total ?? 0 };
    },

    async count() {
      const [row] = await db.select({ total: count() }).from(members);
      return row?.total ?? 0;
    },

    async countWaiting() {
      const [row] = await db
        .select({ total: countDistinct(roleGrants.memberId) })
        .from(roleGrants)
        .where(eq(roleGrants.pending, true));
      return row?.total ?? 0;
    },

    countActiveOwners,

    async grantRole(memberId, roleId, grantedBy, at, endsAt = null, authored) {
      const given = { grantedBy, grantedAt: at, endsAt, pending: false };
      const { refused } = await write({
        authored,
        statements: (tx) => [
          tx
            .insert(roleGrants)
            .values({ memberId, roleId, ...given })
            .onConflictDoUpdate({ target: [roleGrants.memberId, roleGrants.roleId], set: given }),
        ],
      });
      return refused ?? "written";
    },

    async requestRole(memberId, roleId, at) {
      const asked = await db
        .insert(roleGrants)
        .values({ memberId, roleId, grantedBy: null, grantedAt: at, pending: true })
        .onConflictDoUpdate({
          target: [roleGrants.memberId, roleGrants.roleId],
          set: { pending: true, grantedAt: at, grantedBy: null },
          setWhere: and(eq(roleGrants.pending, false), lte(roleGrants.endsAt, at)),
        })
        .returning({ roleId: roleGrants.roleId });
      return asked.length > 0;
    },

    async declineRole(memberId, roleId) {
      const asked = and(eq(roleGrants.memberId, memberId), eq(roleGrants.roleId, roleId), eq(roleGrants.pending, true));
      const [kept, removed] = await engine.batch((tx) => [
        tx
          .update(roleGrants)
          .set({ pending: false })
          .where(and(asked, isNotNull(roleGrants.endsAt)))
          .returning({ roleId: roleGrants.roleId }),
        tx.delete(roleGrants).where(asked).returning({ roleId: roleGrants.roleId }),
      ]);
      return kept.length + removed.length > 0;
    },

    async revokeRole(memberId, roleId, mustBeConfirmed = false) {
      if (roleId === ownerRoleId) return revokeOwner(memberId, mustBeConfirmed);
      await db.delete(roleGrants).where(and(eq(roleGrants.memberId, memberId), eq(roleGrants.roleId, roleId)));
      return "written";
    },

    suspend,
    remove,
    setEmailVerified,

    async reinstate(memberId) {
      await db.update(members).set({ suspendedAt: null }).where(eq(members.id, memberId));
    },

    async removeTemporary(ending, createdBefore) {
      if (!/^[a-z0-9.-]*@[a-z0-9.-]+\.invalid$/.test(ending)) throw new RangeError(`${ending} may belong to somebody.`);
      const removed = await db
        .delete(members)
        .where(and(like(members.email, `%${ending}`), lt(members.createdAt, createdBefore)))
        .returning({ id: members.id });
      return removed.length;
    },

    async countHolders() {
      const { roleId } = roleGrants;
      const rows = await db.select({ roleId, total: count() }).from(roleGrants).where(inForce()).groupBy(roleId);
      return new Map(rows.map((row) => [row.roleId, row.total]));
    },
  };
}
