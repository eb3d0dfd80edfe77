/** Roles of members: grant, request, decline, count. Revoking is in `owner-guard.ts`. */
import { and, count, countDistinct, eq, isNotNull, not, or } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { MemberRepository } from "./contract.ts";
import { isInForce, isWaiting } from "./preconditions.ts";
import { hasRow } from "./has-row.ts";
import type { Writer } from "./writer.ts";

export function createRoleGrants(
  engine: Engine,
  now: () => number,
  write: Writer,
): Pick<MemberRepository, "grantRole" | "requestRole" | "declineRole" | "countHolders" | "countWaiting"> {
  const { db, tables } = engine;
  const { roleGrants } = tables;

  const isGrant = (memberId: string, roleId: string) =>
    and(eq(roleGrants.memberId, memberId), eq(roleGrants.roleId, roleId));

  return {
    async grantRole(memberId, roleId, grantedBy, at, endsAt = null, authored, source = null) {
      const given = { grantedBy, grantedAt: at, endsAt, pending: false, source };
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

    async requestRole(memberId, roleId, at, authored) {
      const request = { pending: true, grantedAt: at, grantedBy: null, source: null };
      const { refused } = await write({
        authored,
        unless: (tx) => ({
          "nothing-to-do": not(
            hasRow(
              tx,
              roleGrants,
              and(isGrant(memberId, roleId), or(eq(roleGrants.pending, true), isInForce(tables, at))),
            ),
          ),
        }),
        statements: (tx) => [
          tx
            .insert(roleGrants)
            .values({ memberId, roleId, ...request })
            .onConflictDoUpdate({ target: [roleGrants.memberId, roleGrants.roleId], set: request }),
        ],
      });
      return refused ?? "written";
    },

    async declineRole(memberId, roleId, authored) {
      const asked = and(isGrant(memberId, roleId), eq(roleGrants.pending, true));
      const { refused } = await write({
        authored,
        unless: (tx) => ({
          "nothing-to-do": hasRow(tx, roleGrants, asked),
        }),
        statements: (tx) => [
          tx
            .update(roleGrants)
            .set({ pending: false })
            .where(and(asked, isNotNull(roleGrants.endsAt))),
          tx.delete(roleGrants).where(asked),
        ],
      });
      return refused ?? "written";
    },

    async countWaiting() {
      const [row] = await db
        .select({ total: countDistinct(roleGrants.memberId) })
        .from(roleGrants)
        .where(isWaiting(tables));
      return row?.total ?? 0;
    },

    async countHolders() {
      const { roleId } = roleGrants;
      const rows = await db
        .select({ roleId, total: count() })
        .from(roleGrants)
        .where(isInForce(tables, now()))
        .groupBy(roleId);
      return new Map(rows.map((row) => [row.roleId, row.total]));
    },
  };
}
