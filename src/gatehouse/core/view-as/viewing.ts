/**
 * "View as": an admin sees the site as a role or a person does, and changes nothing. Which view a session has is stored with
 * the session, so that no cookie can claim one. Times are milliseconds since 1970.
 */
import type { Problem } from "../languages/problem.ts";
import { problem } from "../languages/problem.ts";
import type { MemberSubject } from "../identity/subject.ts";
import { namedPermission, namedRole } from "../access/described.ts";
import type { Policy } from "../access/policy.ts";

/** Milliseconds after which a view ends by itself. */
export const longestView = 30 * 60_000;

/** A person by their id. A role is seen by a made-up member who holds that role alone. */
export interface Viewed {
  readonly kind: "role" | "person";
  readonly id: string;
}

export interface Viewing extends Viewed {
  readonly until: number;
}

export function viewingText({ kind, id }: Viewed): string {
  return `${kind} ${id}`;
}

/** What cannot be read, such as a view of a later version, is none. */
export function readViewing(text: string, until: number | null): Viewing | undefined {
  const [, kind, id] = /^(role|person) (.+)$/.exec(text) ?? [];
  if (id === undefined || until === null) return undefined;
  return { kind: kind === "role" ? "role" : "person", id, until };
}

type Roles = Pick<
  Policy,
  "isOwner" | "effectiveRoles" | "effectivePermissions" | "holdsPermission" | "roles" | "permissions"
> &
  Partial<Pick<Policy, "permissionNames">>;

/**
 * Why the author may not see the site with these roles; null where they may. A view must open nothing that its author could
 * not open for themself: they hold all of its permissions, and each of its roles, unless they could give it to themself.
 */
export function beyondAuthor(
  policy: Roles,
  authorRoleIds: readonly string[],
  viewedRoleIds: readonly string[],
): Problem | null {
  if (policy.isOwner(authorRoleIds)) return null;
  if (policy.isOwner(viewedRoleIds)) return problem("view-owner");
  const held = policy.effectivePermissions(authorRoleIds);
  const permissions = [...policy.effectivePermissions(viewedRoleIds)].filter((one) => !held.has(one));
  if (permissions.length > 0) {
    return problem("view-exceeds", { permissions: permissions.map((one) => namedPermission(policy, one)) });
  }
  if (policy.holdsPermission(authorRoleIds, "people:manage")) return null;
  const own = policy.effectiveRoles(authorRoleIds);
  const foreign = [...policy.effectiveRoles(viewedRoleIds)].find((role) => !own.has(role));
  return foreign === undefined ? null : problem("view-role-foreign", { role: namedRole(policy, foreign) });
}

/**
 * The subject that the site is shown to. Its sign-in is as fresh and as strong as the admin's own, and its email counts as
 * confirmed only if the admin's email is, so that a view opens no page that asks for more than the admin has proved.
 */
export function viewedSubject(
  viewed: Pick<
    MemberSubject,
    "id" | "name" | "email" | "roles" | "grants" | "emailVerified" | "standing" | "language" | "suspension"
  >,
  admin: MemberSubject,
): MemberSubject {
  const { at, authenticatedAt, authenticatedBy } = admin;
  return {
    ...viewed,
    kind: "member",
    // As with the sign-in: what the admin has not proved is not met.
    emailVerified: viewed.emailVerified === true && admin.emailVerified === true,
    ...(at !== undefined && { at }),
    ...(authenticatedAt !== undefined && { authenticatedAt }),
    ...(authenticatedBy !== undefined && { authenticatedBy }),
    viewedBy: { id: admin.id, name: admin.name },
  };
}

/** The member with this role alone. No id and no email of a member can be like these (RFC 2606 2). */
export function memberOfRole(policy: Pick<Policy, "roles">, roleId: string) {
  return {
    id: `role:${roleId}`,
    name: policy.roles.get(roleId)?.label ?? roleId,
    email: `${roleId}@view-as.invalid`,
    roles: [roleId],
    grants: [],
    emailVerified: true,
    standing: "active",
  } as const;
}
