import { and, count, desc, eq, exists, inArray, like, lt, type SQL, sql } from "drizzle-orm";
import { ownerRoleId } from "../../src/gatehouse/core/access/role.ts";
import { normaliseEmail } from "../../src/gatehouse/core/identity/member.ts";
import type { Engine } from "../engines/engine.ts";
import type { MemberRepository } from "./contract.ts";
import { memberColumns, toMember } from "./member-columns.ts";
import { createOwnerGuard } from "./owner-guard.ts";
import { contains, fold } from "./search.ts";

export function createMemberRepository(engine: Engine): MemberRepository {
  const { db, tables } = engine;
  const { members, roleGrants } = tables;
  const columns = memberColumns(engine);
  const { revokeOwner, suspend, countActiveOwners } = createOwnerGuard(engine);

  async function findWhere(condition: SQL) {
    const [row] = await db.select(columns).from(members).where(condition);
    return row === undefined ? null : toMember(row);
  }

  return {
    async create({ id, email, name, passwordHash, createdAt, roles, grantedBy }) {
      const address = normaliseEmail(email);
      const [created] = await engine.batch((tx) => [
        tx
          .insert(members)
          .values({ id, email: address, name, nameFolded: fold(name), passwordHash, createdAt })
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
      return rows.map(toMember);
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

    async list({ search, role, limit, offset }) {
      const holdsRole = (roleId: string) =>
        exists(
          db
            .select({ one: sql`1` })
            .from(roleGrants)
            .where(and(eq(roleGrants.memberId, members.id), eq(roleGrants.roleId, roleId))),
        );
      const condition = and(
        search === undefined || search.trim() === ""
          ? undefined
          : sql`(${contains(members.nameFolded, search)} or ${contains(members.email, search)})`,
        role === undefined ? undefined : holdsRole(role),
      );
      const rows = await db
        .select(columns)
        .from(members)
        .where(condition)
        .orderBy(desc(members.createdAt), desc(members.id))
        .limit(limit)
        .offset(offset);
      const [counted] = await db.select({ total: count() }).from(members).where(condition);
      return { members: rows.map(toMember), total: counted?.total ?? 0 };
    },

    async count() {
      const [row] = await db.select({ total: count() }).from(members);
      return row?.total ?? 0;
    },

    countActiveOwners,

    async grantRole(memberId, roleId, grantedBy, at) {
      await db.insert(roleGrants).values({ memberId, roleId, grantedBy, grantedAt: at }).onConflictDoNothing();
    },

    async revokeRole(memberId, roleId) {
      if (roleId === ownerRoleId) return revokeOwner(memberId);
      await db.delete(roleGrants).where(and(eq(roleGrants.memberId, memberId), eq(roleGrants.roleId, roleId)));
      return "written";
    },

    suspend,

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
      const rows = await db.select({ roleId, total: count() }).from(roleGrants).groupBy(roleId);
      return new Map(rows.map((row) => [row.roleId, row.total]));
    },
  };
}
