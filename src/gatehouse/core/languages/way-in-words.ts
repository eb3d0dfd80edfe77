/** What would let somebody in, in the words of an admin. */
import type { WayIn } from "../access/ways-in.ts";
import type { Permission } from "../access/permission.ts";
import type { ConsoleWords } from "./index.ts";
import type { PolicyNames } from "./policy-names.ts";

export function wayInWords(way: WayIn, names: PolicyNames, { why }: Pick<ConsoleWords, "why">): string {
  const permissions = (ids: readonly Permission[]) => ids.map((id) => names.permission(id));
  const roles = (ids: readonly string[]) => ids.map((id) => names.role(id));
  switch (way.kind) {
    case "role":
      return why.wayRole(roles(way.roles));
    case "permission":
      return why.wayPermission(permissions(way.permissions), roles(way.roles));
    case "scope":
      return why.wayScope(permissions(way.permissions));
    case "approve":
      return why.wayApprove(names.role(way.role));
    case "wait":
      return why.wayWait(way.at, way.zone);
    case "lengthen":
      return why.wayLengthen(names.role(way.role));
    default:
      return why.way[way.kind];
  }
}

/** Whether it is done on the person's page. */
export function isDoneToPerson({ kind }: WayIn): boolean {
  return ["role", "permission", "approve", "lengthen", "reinstate", "confirm-email", "new-token", "scope"].includes(
    kind,
  );
}
