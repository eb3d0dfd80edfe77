/** How a member is read: together with their roles, in the same statement. */
import { eq, sql } from "drizzle-orm";
import type { Member } from "../../src/gatehouse/core/identity/member.ts";
import type { Engine } from "../engines/engine.ts";

/** Columns for `select`; role ids hold no commas (`roleIdSchema`), so one text carries them on both engines. */
export function memberColumns({ db, tables: { members, roleGrants } }: Pick<Engine, "db" | "tables">) {
  const roleIds = db
    .select({ ids: sql`string_agg(${roleGrants.roleId}, ',')` })
    .from(roleGrants)
    .where(eq(roleGrants.memberId, members.id));
  return {
    id: members.id,
    email: members.email,
    name: members.name,
    createdAt: members.createdAt,
    suspendedAt: members.suspendedAt,
    roles: sql<string | null>`${roleIds}`,
  };
}

export function toMember(row: Omit<Member, "roles"> & { readonly roles: string | null }): Member {
  return { ...row, roles: row.roles === null ? [] : row.roles.split(",").sort() };
}
