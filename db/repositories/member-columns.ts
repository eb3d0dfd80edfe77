/** How a member is read: together with their grants of roles, in the same statement. */
import { eq, sql } from "drizzle-orm";
import type { Member } from "../../src/gatehouse/core/identity/member.ts";
import { languageSchema } from "../../src/gatehouse/core/page/language.ts";
import { rolesInForce, type RoleGrant } from "../../src/gatehouse/core/identity/role-grant.ts";
import type { Engine } from "../engines/engine.ts";

/**
 * Columns for `select`. One text carries the grants on both engines, as `role:endsAt:pending:source`: ids of roles and
 * providers hold neither commas nor colons (`roleIdSchema`, `providerIdSchema`).
 */
export function memberColumns({ db, tables: { members, roleGrants } }: Pick<Engine, "db" | "tables">) {
  const { roleId, endsAt, pending, source } = roleGrants;
  const asText = sql`${roleId} || ':' || coalesce(cast(${endsAt} as text), '') || case when ${pending} then ':1:' else '::' end || coalesce(${source}, '')`;
  const grants = db
    .select({ list: sql`string_agg(${asText}, ',')` })
    .from(roleGrants)
    .where(eq(roleGrants.memberId, members.id));
  return {
    id: members.id,
    email: members.email,
    name: members.name,
    createdAt: members.createdAt,
    suspendedAt: members.suspendedAt,
    emailVerifiedAt: members.emailVerifiedAt,
    language: members.language,
    deletesAt: members.deletesAt,
    grants: sql<string | null>`${grants}`,
  };
}

/** @param now decides which of the grants are in force */
export function toMember(
  {
    language: chosen,
    deletesAt,
    ...row
  }: Omit<Member, "roles" | "grants" | "language" | "deletesAt"> & {
    readonly grants: string | null;
    readonly language: string | null;
    readonly deletesAt: number | null;
  },
  now: number,
): Member {
  const grants = (row.grants?.split(",") ?? []).sort().map(toGrant);
  // A language of a later release is as if none had been chosen.
  const language = languageSchema.safeParse(chosen).data;
  return {
    ...row,
    grants,
    roles: rolesInForce(grants, now),
    ...(language !== undefined && { language }),
    ...(deletesAt !== null && { deletesAt }),
  };
}

function toGrant(text: string): RoleGrant {
  const [role = "", endsAt = "", pending = "", source = ""] = text.split(":");
  const grant = { role, endsAt: endsAt === "" ? null : Number(endsAt), pending: pending === "1" };
  return source === "" ? grant : { ...grant, source };
}
