/** Names of roles and permissions. Those that ship have one in every language; a site's own stay as their author wrote them. */
import { consolePermissions } from "../access/permission.ts";
import { builtInRoles } from "../access/role.ts";
import { scopeEntries } from "../identity/token.ts";

/** A role or permission, with its label in the policy. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** Ids of what ships → names in one language. */
export type NamesOfShipped = Readonly<Record<string, string>>;

const shipped: NamesOfShipped = {
  ...Object.fromEntries(builtInRoles.map(({ id, label }) => [id, label])),
  ...consolePermissions,
  ...scopeEntries,
};

/** Says names in one language. A label that a site changed is its own. */
export function createNaming(names: NamesOfShipped): (named: Named) => string {
  return ({ id, label }) => (Object.hasOwn(shipped, id) && shipped[id] === label ? (names[id] ?? label) : label);
}
