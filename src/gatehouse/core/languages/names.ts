/** Names of roles and permissions. Those that ship have one in every language, a site's own those that its owner wrote. */
import { consolePermissions } from "../access/permission.ts";
import { builtInRoles } from "../access/role.ts";
import { scopeEntries } from "../identity/token.ts";
import type { Language } from "../page/language.ts";
import type { LocalLine, Spoken } from "../page/local-text.ts";

/** A role or permission, with its label in the policy. */
export interface Named {
  readonly id: string;
  readonly label: string;
  /** What it is called in other languages. */
  readonly names?: LocalLine | undefined;
}

/** Ids of what ships → names in one language. */
export type NamesOfShipped = Readonly<Record<string, string>>;

const shipped: NamesOfShipped = {
  ...Object.fromEntries(builtInRoles.map(({ id, label }) => [id, label])),
  ...consolePermissions,
  ...scopeEntries,
};

/**
 * Says names in one language; where there is none, the label as its author wrote it. A label of ours that a site changed is
 * its own.
 */
export function createNaming(names: NamesOfShipped, language: Language): (named: Named) => string {
  return (named) => nameIn(named, names, language) ?? named.label;
}

/**
 * The name that a visitor reads, with its language where that is not theirs.
 *
 * @param names of what ships, in the visitor's language
 * @param own the site's own language, in which labels are written
 */
export function spokenName(named: Named, names: NamesOfShipped, language: Language, own: Language): Spoken {
  const name = nameIn(named, names, language);
  if (name !== undefined || own === language) return { text: name ?? named.label };
  const [written = own] = (Object.keys(named.names ?? {}) as Language[]).filter(
    (one) => named.names?.[one] === named.label,
  );
  return { text: named.label, language: written };
}

function nameIn({ id, label, names: own }: Named, names: NamesOfShipped, language: Language): string | undefined {
  const isShipped = Object.hasOwn(shipped, id) && shipped[id] === label;
  return own?.[language] ?? (isShipped ? names[id] : undefined);
}
