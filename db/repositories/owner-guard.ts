/**
 * A site always has an owner who can sign in. Two owners who remove each other at the same moment must not both
 * succeed, so everything that may take away an owner first advances the same counter and thereby waits its turn; the
 * condition of the statement after it then counts the owners who are really left.
 */
import { and, count, eq, exists, isNull, ne, not, or, type SQL, sql } from "drizzle-orm";
import { ownerRoleId } from "../../src/gatehouse/core/access/role.ts";
import type { Engine, QueryBuilder } from "../engines/engine.ts";
import type { MemberRepository } from "./contract.ts";
import { advance } from "./counters.ts";

export function createOwnerGuard(engine: Engine): Pick<MemberRepository, "countActiveOwners" | "suspend"> & {
  revokeOwner(memberId: string): Promise<"written" | "last-owner">;
} {
  const { db, tables } = engine;
  const { members, roleGrants } = tables;

  /** An owner until a day would leave the site without one on that day, when nobody is there to be asked. */
  const ownsForGood = and(eq(roleGrants.roleId, ownerRoleId), isNull(roleGrants.endsAt), eq(roleGrants.pending, false));

  /** Whether there is an owner who is not suspended, among the members that `who` selects. */
  const activeOwnerExists = (tx: QueryBuilder, who: SQL) =>
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
    async countActiveOwners() {
      const [row] = await db
        .select({ total: count() })
        .from(roleGrants)
        .innerJoin(members, eq(members.id, roleGrants.memberId))
        .where(and(ownsForGood, isNull(members.suspendedAt)));
      return row?.total ?? 0;
    },

    async revokeOwner(memberId) {
      const grant = and(eq(roleGrants.memberId, memberId), eq(roleGrants.roleId, ownerRoleId));
      const [, , left] = await engine.batch((tx) => [
        advance(tx, tables, "authority"),
        tx.delete(roleGrants).where(and(grant, canDoWithout(tx, memberId))),
        tx.select({ memberId: roleGrants.memberId }).from(roleGrants).where(grant),
      ]);
      return left.length === 0 ? "written" : "last-owner";
    },

    async suspend(memberId, at) {
      const active = and(eq(members.id, memberId), isNull(members.suspendedAt));
      const [, , left] = await engine.batch((tx) => [
        advance(tx, tables, "authority"),
        tx
          .update(members)
          .set({ suspendedAt: at })
          .where(and(active, canDoWithout(tx, memberId))),
        tx.select({ id: members.id }).from(members).where(active),
      ]);
      return left.length === 0 ? "written" : "last-owner";
    },
  };
}
