/**
 * Roles and permissions that the code asks for and the site does not have. Only owners meet such a rule, so the developer is
 * told.
 */
import type { Policy } from "../../core/access/policy.ts";
import type { Requirement } from "../../core/access/requirement.ts";
import { listInWords } from "../../core/access/words.ts";
import type { SiteConfiguration } from "../configuration.ts";

/**
 * A sentence for the developer for each such name.
 *
 * @param policy in force, so that a role made in the console counts
 */
export function unknownNames(
  configuration: SiteConfiguration,
  { roles, permissions }: Pick<Policy, "roles" | "permissions">,
): string[] {
  const places = placesByName(configuration, (name) =>
    name.kind === "role" ? roles.has(name.id) : Object.hasOwn(permissions, name.id),
  );
  return [...places].map(([id, { kind, asked }]) => {
    const where = listInWords([...asked], "and");
    return kind === "role"
      ? `This site has no role "${id}", so only owners meet what ${where} in astro.config asks. It has ` +
          `${listInWords([...roles.keys()], "and")}. Mend the name, declare it in gatehouse({ roles }), or create it in the console.`
      : `This site has no permission "${id}", so only owners meet what ${where} in astro.config asks. Mend the name, or ` +
          "declare it in gatehouse({ permissions }).";
  });
}

interface Name {
  readonly kind: "role" | "permission";
  readonly id: string;
}

function placesByName(configuration: SiteConfiguration, isKnown: (name: Name) => boolean) {
  const found = new Map<string, { readonly kind: Name["kind"]; readonly asked: Set<string> }>();
  for (const [place, requirement] of requirementsOf(configuration)) {
    for (const name of namesIn(requirement).filter((one) => !isKnown(one))) {
      const known = found.get(name.id) ?? { kind: name.kind, asked: new Set() };
      known.asked.add(place);
      found.set(name.id, known);
    }
  }
  return found;
}

function namesIn(requirement: Requirement): Name[] {
  if (requirement.kind === "any-role") return requirement.roles.map((id) => ({ kind: "role", id }));
  if (requirement.kind === "all-permissions") return requirement.permissions.map((id) => ({ kind: "permission", id }));
  return [];
}

/** Every requirement of the code, with a description of its place. */
function requirementsOf(configuration: SiteConfiguration): [place: string, requirement: Requirement][] {
  const { sections, rules, actions, islands, actionsInCode } = configuration;
  return [
    ...sections.map(({ path, requirement }): [string, Requirement] => [`the section ${path}`, requirement]),
    ...rules.map(({ pattern, requirement }): [string, Requirement] => [`the rule ${pattern}`, requirement]),
    ...Object.entries({ ...actionsInCode, ...actions }).map(([name, asked]): [string, Requirement] => [
      `the action ${name}`,
      asked,
    ]),
    ...Object.entries(islands).map(([name, asked]): [string, Requirement] => [`the island ${name}`, asked]),
  ];
}
