/**
 * A site always has an owner who can sign in. Two owners who remove each other at the same moment must not both
 * succeed: both wait for the lock of every such write, and the second finds only the owners who are really left.
 */
import { and, count, eq, exists, isNull, ne, not, or, type SQL, sql } from "drizzle-orm";
import { ownerRoleId } from "../../src/gatehouse/core/access/role.ts";
import type { Engine, QueryBuilder } from "../engines/engine.ts";
import type { MemberRepository } from "./contract.ts";
import type { Writer } from "./writer.ts";

export function createOwnerGuard(
  engine: Engine,
  write: Writer,
): Pick<MemberRepository, "countActiveOwners" | "suspend" | "revokeRole"> & {
  /** Whether the site has an owner who can sign in; for use in a batch. */
  anyActiveOwner(tx: QueryBuilder): SQL;
} {
  const { db } = engine;
  const { members, roleGrants } = engine.tables;

  /** An owner until a day would leave the site without one on that day, when nobody is there to be asked. */
  const ownsForGood = and(eq(roleGrants.roleId, ownerRoleId), isNull(roleGrants.endsAt), eq(roleGrants.pending, false));

  /** Whether there is an owner who is not suspended, among the members that `who` selects. */
  const activeOwnerExists = (tx: QueryBuilder, who?: SQL) =>
    exists(
      tx
        .select({ one: sql`1` })
        .from(roleGrants)
        .innerJoin(members, eq(members.id, roleGrants.memberId))
        .where(and(ownsForGood, isNull(members.suspendedAt), who)),
    );

  /** Whether the site keeps an active owner when this member is one no longer. */
  const canDoWithout = (tx: QueryBuilder, memberId: string) =>
    or(
      activeOwnerExists(tx, ne(roleGrants.memberId, memberId)),
      not(activeOwnerExists(tx, eq(roleGrants.memberId, memberId))),
    );

  return {
    anyActiveOwner: (tx) => activeOwnerExists(tx),

    async countActiveOwners() {
      const [row] = await db
        .select({ total: count() })
        .from(roleGrants)
        .innerJoin(members, eq(members.id, roleGrants.memberId))
        .where(and(ownsForGood, isNull(members.suspendedAt)));
      return row?.total ?? 0;
    },

    async revokeRole(memberId, roleId, authored) {
      const grant = and(eq(roleGrants.memberId, memberId), eq(roleGrants.roleId, roleId));
      const { refused } = await write({
        authored,
        unless: (tx) => ({ "last-owner": roleId === ownerRoleId ? canDoWithout(tx, memberId) : undefined }),
        statements: (tx) => [tx.delete(roleGrants).where(grant)],
      });
      return refused ?? "written";
    },

    async suspend(memberId, at, authored) {
      const active = and(eq(members.id, memberId), isNull(members.suspendedAt));
      const { refused } = await write({
        authored,
        unless: (tx) => ({ "last-owner": canDoWithout(tx, memberId) }),
        statements: (tx) => [tx.update(members).set({ suspendedAt: at }).where(active)],
      });
      return refused ?? "written";
    },
  };
}
