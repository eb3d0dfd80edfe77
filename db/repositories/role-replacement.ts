/** What happens to the grants of a role that is removed while its holders get another one in its place. */
import { and, eq, sql, type SQL } from "drizzle-orm";
import type { Engine, QueryBuilder } from "../engines/engine.ts";
import type { RoleReplacement } from "./contract.ts";
import { hasRow } from "./has-row.ts";
import { isInForce, isWaiting } from "./preconditions.ts";

/**
 * Statements for the batch that removes the role. Who holds the other role already keeps it, for the longer of both times. Requests
 * wait for the other role from then on. What was over is not moved.
 */
export function giveInstead(
  tx: QueryBuilder,
  { tables }: Pick<Engine, "tables">,
  roleId: string,
  { roleId: other, grantedBy, at }: RoleReplacement,
) {
  const { roleGrants, roles } = tables;
  const isRemoved = hasRow(tx, roles, eq(roles.id, roleId));
  const { memberId, endsAt, pending } = roleGrants;
  /** Another grant of the same member. */
  const has = (role: string, also: SQL) =>
    sql`exists (select 1 from role_grants as held where held.member_id = ${memberId} and held.role_id = ${role} and ${also})`;
  const holdsLonger = sql`held.pending = false and (held.ends_at is null or (held.ends_at > ${at} and (${pending} = true or held.ends_at > ${endsAt})))`;
  const hasOther = has(other, sql`true`);
  return [
    // A request for the other role, or an earlier end of it, gives way.
    tx
      .delete(roleGrants)
      .where(
        and(
          isRemoved,
          eq(roleGrants.roleId, other),
          sql`(${pending} = true or ${endsAt} is not null)`,
          has(roleId, holdsLonger),
        ),
      ),
    tx
      .update(roleGrants)
      .set({ roleId: other, grantedBy, grantedAt: at, source: null })
      .where(and(isRemoved, eq(roleGrants.roleId, roleId), isInForce(tables, at), sql`not ${hasOther}`)),
    tx
      .update(roleGrants)
      .set({ roleId: other })
      .where(and(isRemoved, eq(roleGrants.roleId, roleId), isWaiting(tables), sql`not ${hasOther}`)),
  ];
}
