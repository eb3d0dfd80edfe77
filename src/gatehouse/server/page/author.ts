/** Who edits the page, and what of it they may do. */
import type { ConsolePermission } from "../../core/access/permission.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { Subject } from "../../core/identity/subject.ts";

export interface Author {
  readonly id: string;
  readonly name: string;
  may(permission: ConsolePermission): boolean;
}

/** Null for whoever is not signed in. A suspended member may do nothing. */
export function authorOf(policy: Policy, subject: Subject): Author | null {
  if (subject.kind === "anonymous") return null;
  const { id, name, roles, standing } = subject;
  return {
    id,
    name,
    may: (permission) => standing === "active" && policy.holdsPermission(roles, permission),
  };
}
