/** The subject as headers that a proxy passes on to the application behind it. */
import type { RoleGraph } from "../access/role-graph.ts";
import { rolesInScope } from "../access/scope.ts";
import type { Subject } from "./subject.ts";

export const identityHeaderNames = ["Remote-User", "Remote-Groups", "Remote-Email", "Remote-Name"] as const;
export type IdentityHeaders = Readonly<Record<(typeof identityHeaderNames)[number], string>>;

/**
 * All four, always, so that a proxy that copies them overwrites any values the visitor sent under these names. Empty
 * for an anonymous visitor or a suspended member.
 *
 * `Remote-User` is what the member signs in with, as REMOTE_USER of CGI is (RFC 3875 4.1.11); `Remote-Groups` are the
 * ids of all roles held, included roles too, separated by commas. A token whose scope does not cover roles has none.
 */
export function identityHeaders(subject: Subject, roles: Pick<RoleGraph, "effectiveRoles">): IdentityHeaders {
  if (subject.kind === "anonymous" || subject.standing === "suspended") {
    return { "Remote-User": "", "Remote-Groups": "", "Remote-Email": "", "Remote-Name": "" };
  }
  const email = fieldText(subject.email);
  return {
    "Remote-User": email,
    "Remote-Groups": [...roles.effectiveRoles(rolesInScope(subject))].sort().map(fieldText).join(","),
    "Remote-Email": email,
    "Remote-Name": fieldText(subject.name),
  };
}

/** Header values are ASCII (RFC 9110 5.5): the rest, and the percent sign, is percent-encoded as UTF-8. */
function fieldText(text: string): string {
  return text.toWellFormed().replace(/[^\x20-\x24\x26-\x7e]+/g, (part) => encodeURIComponent(part));
}
