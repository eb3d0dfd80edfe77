/**
 * A site always has an owner who can sign in. Two owners who remove each other at the same moment must not both
 * succeed, so everything that may take away an owner first advances the same counter and thereby waits its turn; the
 * condition of the statement after it then counts the owners who are really left.
 */
import { and, count, eq, exists, isNotNull, isNull, ne, not, or, type SQL, sql } from "drizzle-orm";
import { ownerRoleId } from "../../src/gatehouse/core/access/role.ts";
import type { Engine, QueryBuilder } from "../engines/engine.ts";
import type { MemberRepository } from "./contract.ts";
import { advance } from "./counters.ts";
import { endOpen } from "./session-endings.ts";
import { revokedAt } from "./token-endings.ts";

export function createOwnerGuard(engine: Engine): Pick<
  MemberRepository,
  "countActiveOwners" | "suspend" | "remove" | "setEmailVerified"
> & {
  revokeOwner(memberId: string, mustBeConfirmed: boolean): Promise<"written" | "last-owner">;
} {
  const { db, tables } = engine;
  const { members, roleGrants, sessions, tokens } = tables;

  /** An owner until a day would leave the site without one on that day, when nobody is there to be asked. */
  const ownsForGood = and(eq(roleGrants.roleId, ownerRoleId), isNull(roleGrants.endsAt), eq(roleGrants.pending, false));

  /** Whether there is an owner who is not suspended, among the members that `who` selects. */
  const activeOwnerExists = (tx: QueryBuilder, who: SQL | undefined) =>
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
    async countActiveOwners() {
      const [row] = await db
        .select({ total: count() })
        .from(roleGrants)
        .innerJoin(members, eq(members.id, roleGrants.memberId))
        .where(and(ownsForGood, isNull(members.suspendedAt)));
      return row?.total ?? 0;
    },

    async revokeOwner(memberId, mustBeConfirmed) {
      const grant = and(eq(roleGrants.memberId, memberId), eq(roleGrants.roleId, ownerRoleId));
      const [, , left] = await engine.batch((tx) => [
        advance(tx, tables, "authority"),
        tx.delete(roleGrants).where(and(grant, canDoWithout(tx, memberId, mustBeConfirmed))),
        tx.select({ memberId: roleGrants.memberId }).from(roleGrants).where(grant),
      ]);
      return left.length === 0 ? "written" : "last-owner";
    },

    async suspend(memberId, at, mustBeConfirmed = false) {
      const active = and(eq(members.id, memberId), isNull(members.suspendedAt));
      const isSuspended = (tx: QueryBuilder) =>
        exists(
          tx
            .select({ one: sql`1` })
            .from(members)
            .where(and(eq(members.id, memberId), isNotNull(members.suspendedAt))),
        );
      const [, , , , left] = await engine.batch((tx) => [
        advance(tx, tables, "authority"),
        tx
          .update(members)
          .set({ suspendedAt: at })
          .where(and(active, canDoWithout(tx, memberId, mustBeConfirmed))),
        endOpen(tx, tables, "suspended", at, and(eq(sessions.memberId, memberId), isSuspended(tx))),
        tx
          .update(tokens)
          .set({ revokedAt: revokedAt(tables, at) })
          .where(and(eq(tokens.memberId, memberId), isNull(tokens.revokedAt), isSuspended(tx))),
        tx.select({ id: members.id }).from(members).where(active),
      ]);
      return left.length === 0 ? "written" : "last-owner";
    },

    async setEmailVerified(memberId, at, mustBeConfirmed = false) {
      const member = eq(members.id, memberId);
      if (at !== null || !mustBeConfirmed) {
        await db.update(members).set({ emailVerifiedAt: at }).where(member);
        return "written";
      }
      const [, , left] = await engine.batch((tx) => [
        advance(tx, tables, "authority"),
        tx
          .update(members)
          .set({ emailVerifiedAt: null })
          .where(and(member, canDoWithout(tx, memberId, true))),
        tx
          .select({ id: members.id })
          .from(members)
          .where(and(member, isNotNull(members.emailVerifiedAt))),
      ]);
      return left.length === 0 ? "written" : "last-owner";
    },

    async remove(memberId, mustBeConfirmed) {
      const member = eq(members.id, memberId);
      const [, , left] = await engine.batch((tx) => [
        advance(tx, tables, "authority"),
        tx.delete(members).where(and(member, canDoWithout(tx, memberId, mustBeConfirmed))),
        tx.select({ id: members.id }).from(members).where(member),
      ]);
      return left.length === 0 ? "written" : "last-owner";
    },
  };
}
