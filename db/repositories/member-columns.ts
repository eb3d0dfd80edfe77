/** How a member is read: together with their grants of roles, in the same statement. */
import { eq, sql } from "drizzle-orm";
import type { Member } from "../../src/gatehouse/core/identity/member.ts";
import type { MemberSource } from "../../src/gatehouse/core/identity/people-filter.ts";
import { languageSchema } from "../../src/gatehouse/core/page/language.ts";
import { rolesInForce, type RoleGrant } from "../../src/gatehouse/core/identity/role-grant.ts";
import type { Engine } from "../engines/engine.ts";

/**
 * Columns for `select`. One text carries the grants on both engines, as `role:endsAt:pending:source:since`: ids of roles and
 * providers hold neither commas nor colons (`roleIdSchema`, `providerIdSchema`).
 */
export function memberColumns({ db, tables: { members, roleGrants } }: Pick<Engine, "db" | "tables">) {
  const { roleId, endsAt, grantedAt, pending, source } = roleGrants;
  const since = sql`case when ${pending} or ${grantedAt} > ${endsAt} then cast(${grantedAt} as text) else '' end`;
  const asText = sql`${roleId} || ':' || coalesce(cast(${endsAt} as text), '') || case when ${pending} then ':1:' else '::' end || coalesce(${source}, '') || ':' || ${since}`;
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
    suspensionNote: members.suspensionNote,
    suspendedBy: members.suspendedBy,
    source: members.source,
    lastSignInAt: members.lastSignInAt,
    grants: sql<string | null>`${grants}`,
  };
}

/** @param now decides which of the grants are in force */
export function toMember(
  {
    language: chosen,
    deletesAt,
    suspensionNote,
    suspendedBy,
    source,
    lastSignInAt,
    ...row
  }: Omit<
    Member,
    "roles" | "grants" | "language" | "deletesAt" | "suspensionNote" | "suspendedBy" | "source" | "lastSignInAt"
  > & {
    readonly grants: string | null;
    readonly language: string | null;
    readonly deletesAt: number | null;
    readonly suspensionNote: string | null;
    readonly suspendedBy: string | null;
    readonly source: MemberSource | null;
    readonly lastSignInAt: number;
  },
  now: number,
): Member {
  const grants = (row.grants?.split(",") ?? []).sort().map(toGrant);
  // A language of a later release is as if none had been chosen.
  const language = chosen === null ? undefined : languageSchema.safeParse(chosen).data;
  return {
    ...row,
    grants,
    roles: rolesInForce(grants, now),
    ...(language !== undefined && { language }),
    ...(deletesAt !== null && { deletesAt }),
    ...(suspensionNote !== null && { suspensionNote }),
    ...(suspendedBy !== null && { suspendedBy }),
    ...(source !== null && { source }),
    ...(lastSignInAt !== 0 && { lastSignInAt }),
  };
}

function toGrant(text: string): RoleGrant {
  const [role = "", endsAt = "", pending = "", source = "", since = ""] = text.split(":");
  return {
    role,
    endsAt: endsAt === "" ? null : Number(endsAt),
    pending: pending === "1",
    ...(source !== "" && { source }),
    ...(since !== "" && { since: Number(since) }),
  };
}
