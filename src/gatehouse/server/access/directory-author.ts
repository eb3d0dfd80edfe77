/** A directory as the author of changes, as the database knows it. */
import type { DirectoryRow } from "../../../../db/repositories/contract.ts";
import type { RoleGraph } from "../../core/access/role-graph.ts";
import type { DirectoryAuthor } from "./author.ts";

/**
 * Whether it may give every role of the person: asked where it could enter as them. A role without permissions opens parts of the site
 * as well, where a rule names it.
 */
export function givesAll(
  policy: Pick<RoleGraph, "effectiveRoles" | "roles">,
  { roles }: Pick<DirectoryAuthor, "roles">,
  held: readonly string[],
): boolean {
  const given = policy.effectiveRoles(roles);
  return held.every((role) => given.has(role) || !policy.roles.has(role));
}

/** It never holds what makes an owner, even if a role on its list has come to include that. */
export function directoryAuthor(
  { id, name, tokenHash, version, roles, mayMakeRoles }: DirectoryRow,
  policy: Pick<RoleGraph, "isOwner" | "roles">,
): DirectoryAuthor {
  const given = roles.map(({ role }) => role).filter((role) => policy.roles.has(role) && !policy.isOwner([role]));
  return { kind: "directory", id, name, tokenHash, version, roles: given, mayMakeRoles };
}
