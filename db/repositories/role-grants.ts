/** Roles of members: grant, request, decline, count. Revoking is in `owner-guard.ts`. */
import { and, count, countDistinct, eq, inArray, isNull, not, or, sql } from "drizzle-orm";
import { neverHeld } from "../../src/gatehouse/core/identity/role-grant.ts";
import type { Engine } from "../engines/engine.ts";
import type { MemberRepository } from "./contract.ts";
import { addJob } from "./jobs.ts";
import { isInForce, isWaiting } from "./preconditions.ts";
import { hasRow } from "./has-row.ts";
import { addDelivery } from "./webhooks.ts";
import type { Writer } from "./writer.ts";

/** What was written back to the member belongs to the request before. */
const unanswered = { answer: null, answeredAt: null };
/** Rows of one read. */
const mostRequests = 1_000;

export function createRoleGrants(
  engine: Engine,
  now: () => number,
  write: Writer,
): Pick<
  MemberRepository,
  "grantRole" | "requestRole" | "requestsOf" | "withdrawRequest" | "countHolders" | "countWaiting"
> {
  const { db, tables } = engine;
  const { roleGrants } = tables;

  const isGrant = (memberId: string, roleId: string) =>
    and(eq(roleGrants.memberId, memberId), eq(roleGrants.roleId, roleId));

  return {
    async grantRole(memberId, roleId, grantedBy, at, endsAt = null, authored, source = null) {
      const given = { grantedBy, grantedAt: at, endsAt, pending: false, requestNote: null, source, ...unanswered };
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

    async requestRole(memberId, roleId, at, authored, note = null, { jobs = [], deliveries = [] } = {}) {
      const asked = { pending: true, grantedAt: at, grantedBy: null, requestNote: note, source: null };
      const request = { ...asked, ...unanswered };
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
          ...jobs.map((job) => addJob(tx, tables, job)),
          ...deliveries.flatMap((delivery) => addDelivery(tx, tables, delivery)),
        ],
      });
      return refused ?? "written";
    },

    async requestsOf(memberIds) {
      if (memberIds.length === 0) return [];
      const { memberId, roleId, grantedAt, requestNote } = roleGrants;
      const rows = await db
        .select({ memberId, roleId, askedAt: grantedAt, note: requestNote })
        .from(roleGrants)
        .where(and(inArray(memberId, [...memberIds]), isWaiting(tables)))
        .orderBy(grantedAt, roleId)
        .limit(mostRequests);
      return rows.map(({ note, ...row }) => ({ ...row, note: note ?? "" }));
    },

    async withdrawRequest(memberId, roleId, authored) {
      const asked = and(isGrant(memberId, roleId), eq(roleGrants.pending, true));
      const { refused } = await write({
        authored,
        unless: (tx) => ({ "nothing-to-do": hasRow(tx, roleGrants, asked) }),
        statements: (tx) => [
          tx.delete(roleGrants).where(and(asked, or(isNull(roleGrants.endsAt), eq(roleGrants.endsAt, neverHeld)))),
          // What ended stays known as such; with this time it does not look like a request that was declined.
          tx
            .update(roleGrants)
            .set({ pending: false, requestNote: null, ...unanswered, grantedAt: sql`${roleGrants.endsAt}` })
            .where(asked),
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
