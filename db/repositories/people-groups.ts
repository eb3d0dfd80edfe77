/** People by what rules see of them: their roles, and whether their email is confirmed. Scans all members. */
import { and, count, eq, inArray, isNull, sql } from "drizzle-orm";
import { betweenGroups, betweenParts, betweenRoles } from "../../src/gatehouse/core/access/people-groups.ts";
import type { Engine } from "../engines/engine.ts";
import type { MemberRepository } from "./contract.ts";
import { isInForce } from "./preconditions.ts";

export function createPeopleGroups(engine: Engine, now: () => number): Pick<MemberRepository, "groups" | "ofGroups"> {
  const { db, tables } = engine;
  const { members, roleGrants } = tables;

  /** Active members, each with their roles as one text. */
  function grouped() {
    const isHeld = and(eq(roleGrants.memberId, members.id), isInForce(tables, now()));
    const list = sql`string_agg(${roleGrants.roleId}, ${sql.raw(`'${betweenRoles}'`)} order by ${roleGrants.roleId})`;
    return db
      .select({
        id: members.id,
        name: members.name,
        email: members.email,
        confirmed: sql<number>`case when ${members.emailVerifiedAt} is null then 0 else 1 end`.as("confirmed"),
        roles: sql<string>`coalesce(${list}, '')`.as("roles"),
      })
      .from(members)
      .leftJoin(roleGrants, isHeld)
      .where(isNull(members.suspendedAt))
      .groupBy(members.id)
      .as("grouped");
  }

  return {
    async groups() {
      const all = grouped();
      const alike = db
        .select({ roles: all.roles, confirmed: all.confirmed, count: count().as("people") })
        .from(all)
        .groupBy(all.roles, all.confirmed)
        .as("alike");
      const line = sql`${alike.roles} || ${betweenParts} || ${alike.confirmed} || ${betweenParts} || ${alike.count}`;
      const [row] = await db.select({ text: sql<string | null>`string_agg(${line}, ${betweenGroups})` }).from(alike);
      return row?.text ?? "";
    },

    async ofGroups(groups, limit) {
      if (groups.length === 0) return [];
      const all = grouped();
      const keys = groups.map(
        ({ roles, emailVerified }) => `${emailVerified ? 1 : 0}${betweenParts}${roles.join(betweenRoles)}`,
      );
      return db
        .select({ id: all.id, name: all.name, email: all.email })
        .from(all)
        .where(inArray(sql`${all.confirmed} || ${betweenParts} || ${all.roles}`, keys))
        .orderBy(all.name, all.id)
        .limit(limit);
    },
  };
}
