/**
 * A site always has an owner who can sign in. Two owners who remove each other at the same moment must not both
 * succeed: both wait for the lock of every such write, and the second finds only the owners who are really left.
 */
import { and, count, eq, exists, isNotNull, isNull, ne, not, or, type SQL, sql } from "drizzle-orm";
import { ownerRoleId } from "../../src/gatehouse/core/access/role.ts";
import type { Engine, QueryBuilder } from "../engines/engine.ts";
import type { MemberRepository } from "./contract.ts";
import { forgetInBulk } from "./bulk-changes.ts";
import { forgetInRecords } from "./forgotten-person.ts";
import { endSessionsOf, endUnseenSessionsOf, revokeTokensOf } from "./ways-in.ts";
import type { Writer } from "./writer.ts";

export function createOwnerGuard(
  engine: Engine,
  write: Writer,
): {
  /** Whether the site has an owner who can sign in; for use in a batch. */
  anyActiveOwner(tx: QueryBuilder): SQL;
  /** Whether the site keeps an active owner without this member; for use in a batch. */
  canDoWithout(tx: QueryBuilder, memberId: string, mustBeConfirmed: boolean): SQL | undefined;
  readonly uses: Pick<MemberRepository, "countActiveOwners" | "suspend" | "revokeRole" | "setEmailVerified" | "remove">;
} {
  const { db, tables } = engine;
  const { members, roleGrants } = tables;

  /** An owner with an end date would leave the site without an owner on that day. */
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

  /** Whether the site keeps an active owner of the kind when this member is one no longer. */
  const keepsOneWithout = (tx: QueryBuilder, memberId: string, kind?: SQL) =>
    or(
      activeOwnerExists(tx, and(ne(roleGrants.memberId, memberId), kind)),
      not(activeOwnerExists(tx, and(eq(roleGrants.memberId, memberId), kind))),
    );

  /** `mustBeConfirmed`: the rules keep owners whose email is not confirmed from running the site, so they do not count. */
  const canDoWithout = (tx: QueryBuilder, memberId: string, mustBeConfirmed: boolean) =>
    and(
      keepsOneWithout(tx, memberId),
      mustBeConfirmed ? keepsOneWithout(tx, memberId, isNotNull(members.emailVerifiedAt)) : undefined,
    );

  return {
    anyActiveOwner: (tx) => activeOwnerExists(tx),
    canDoWithout,
    uses: {
      async countActiveOwners() {
        const [row] = await db
          .select({ total: count() })
          .from(roleGrants)
          .innerJoin(members, eq(members.id, roleGrants.memberId))
          .where(and(ownsForGood, isNull(members.suspendedAt)));
        return row?.total ?? 0;
      },

      async revokeRole(memberId, roleId, authored, mustBeConfirmed = false) {
        const grant = and(eq(roleGrants.memberId, memberId), eq(roleGrants.roleId, roleId));
        const isOwners = roleId === ownerRoleId;
        const { refused } = await write({
          authored,
          unless: (tx) => ({ "last-owner": isOwners ? canDoWithout(tx, memberId, mustBeConfirmed) : undefined }),
          statements: (tx) => [tx.delete(roleGrants).where(grant)],
        });
        return refused ?? "written";
      },

      async suspend(memberId, at, authored, mustBeConfirmed = false, note = null, by = null) {
        const active = and(eq(members.id, memberId), isNull(members.suspendedAt));
        const { refused } = await write({
          authored,
          unless: (tx) => ({ "last-owner": canDoWithout(tx, memberId, mustBeConfirmed) }),
          statements: (tx) => [
            tx.update(members).set({ suspendedAt: at, suspensionNote: note, suspendedBy: by }).where(active),
            endSessionsOf(tx, tables, memberId, { cause: "suspended", at }),
            endUnseenSessionsOf(tx, tables, memberId, at),
            revokeTokensOf(tx, tables, memberId, at),
          ],
        });
        return refused ?? "written";
      },

      async setEmailVerified(memberId, at, authored, mustBeConfirmed = false) {
        const isTakenBack = at === null && mustBeConfirmed;
        const { refused } = await write({
          authored,
          unless: (tx) => ({ "last-owner": isTakenBack ? canDoWithout(tx, memberId, true) : undefined }),
          statements: (tx) => [tx.update(members).set({ emailVerifiedAt: at }).where(eq(members.id, memberId))],
        });
        return refused ?? "written";
      },

      async remove(memberId, authored, mustBeConfirmed = false, forgotten) {
        const { refused } = await write({
          authored,
          unless: (tx) => ({ "last-owner": canDoWithout(tx, memberId, mustBeConfirmed) }),
          statements: (tx) => [
            ...(forgotten === undefined
              ? forgetInBulk(tx, tables, memberId)
              : forgetInRecords(tx, tables, memberId, forgotten)),
            tx.delete(members).where(eq(members.id, memberId)),
          ],
        });
        return refused ?? "written";
      },
    },
  };
}
