/** The link that leads to a view of the site. */
import type { Policy } from "../../core/access/policy.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";

/** @returns undefined for an admin who may not view the site as somebody else */
export function hrefOfViewAs(
  policy: Policy,
  { roles }: SignedInMember,
  consolePath: string,
  about: { readonly role?: string; readonly person?: string; readonly path?: string } = {},
): string | undefined {
  if (!policy.holdsPermission(roles, "people:view-as") || !policy.holdsPermission(roles, "people:view"))
    return undefined;
  const query = new URLSearchParams(about).toString();
  return `${consolePath}/people/view-as${query === "" ? "" : `?${query}`}`;
}
