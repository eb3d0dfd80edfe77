/** People by what rules see of them: their roles, and whether their email is confirmed. Scans all members. */
import { and, count, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { MemberRepository } from "./contract.ts";
import { isInForce } from "./preconditions.ts";

/** Between the ids of roles, which hold no comma (`roleIdSchema`). */
const separator = ",";

export function createPeopleGroups(engine: Engine, now: () => number): Pick<MemberRepository, "groups" | "ofGroups"> {
  const { db, tables } = engine;
  const { members, roleGrants } = tables;

  /** Active members, each with their roles as one text. */
  function grouped() {
    const held = db
      .select({
        list: sql`string_agg(${roleGrants.roleId}, ${sql.raw(`'${separator}'`)} order by ${roleGrants.roleId})`,
      })
      .from(roleGrants)
      .where(and(eq(roleGrants.memberId, members.id), isInForce(tables, now())));
    return db
      .select({
        id: members.id,
        name: members.name,
        email: members.email,
        confirmed: sql<number>`case when ${members.emailVerifiedAt} is null then 0 else 1 end`.as("confirmed"),
        roles: sql<string>`coalesce(${held}, '')`.as("roles"),
      })
      .from(members)
      .where(isNull(members.suspendedAt))
      .as("grouped");
  }

  return {
    async groups() {
      const all = grouped();
      const rows = await db
        .select({ roles: all.roles, confirmed: all.confirmed, count: count() })
        .from(all)
        .groupBy(all.roles, all.confirmed);
      return rows.map(({ roles, confirmed, count: people }) => ({
        roles: roles === "" ? [] : roles.split(separator),
        emailVerified: confirmed === 1,
        count: people,
      }));
    },

    async ofGroups(groups, limit) {
      if (groups.length === 0) return [];
      const all = grouped();
      const keys = groups.map(({ roles, emailVerified }) => `${emailVerified ? 1 : 0} ${roles.join(separator)}`);
      return db
        .select({ id: all.id, name: all.name, email: all.email })
        .from(all)
        .where(inArray(sql`${all.confirmed} || ' ' || ${all.roles}`, keys))
        .orderBy(all.name, all.id)
        .limit(limit);
    },
  };
}
