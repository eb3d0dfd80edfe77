/** The part of the policy that comes from the site's code: its sections, roles, permissions and rules. */
import {
  consoleSectionId,
  consoleSectionIds,
  consoleSections,
  pathOfConsoleSection,
} from "../../core/access/console-pages.ts";
import { rememberedByObject } from "../../core/remember.ts";
import { apiRules, apiSection } from "../../core/api/areas.ts";
import { createGuardedFiles } from "../../core/access/guarded-files.ts";
import {
  consolePermissions,
  type Permission,
  type PermissionCatalogue,
  type PermissionNames,
} from "../../core/access/permission.ts";
import { compilePolicy, type Policy, type PolicySource } from "../../core/access/policy.ts";
import { builtInRoles, type Role } from "../../core/access/role.ts";
import type { Rule, Section } from "../../core/access/rule.ts";
import type { SiteConfiguration } from "../configuration.ts";

/** The policy of the code alone. On the running site the rules of the console are added. */
export function policyOfCode(configuration: SiteConfiguration): Policy {
  return compilePolicy(codePolicySource(configuration));
}

/** The same as the source to which rules and roles of the console are added. */
export function codePolicySource(configuration: SiteConfiguration): PolicySource {
  const { base, fallbacks } = configuration.location;
  return {
    rules: codeRules(configuration),
    roles: codeRoles(configuration),
    sections: sectionsOf(configuration),
    permissions: permissionCatalogue(configuration),
    permissionNames: namesOfPermissions(configuration),
    base,
    fallbacks,
  };
}

/** The permissions of the console and those that the site declares. */
export function permissionCatalogue(configuration: SiteConfiguration): PermissionCatalogue {
  const own = Object.entries(configuration.permissions).map(([id, named]) => [id, labelOf(named, id)]);
  return { ...consolePermissions, ...(Object.fromEntries(own) as PermissionCatalogue) };
}

/** Of permissions with several names, the first one is the label. */
function labelOf(named: SiteConfiguration["permissions"][Permission], id: string): string {
  return typeof named === "string" ? named : (Object.values(named ?? {})[0] ?? id);
}

function namesOfPermissions({ permissions }: SiteConfiguration): PermissionNames {
  return Object.fromEntries(
    Object.entries(permissions).filter(([, named]) => typeof named !== "string"),
  ) as PermissionNames;
}

/** The site's sections, the console and the API, which guard themselves like any other section. */
function sectionsOf(configuration: SiteConfiguration): Section[] {
  const console: Section = {
    id: consoleSectionId,
    label: "the admin console",
    path: configuration.routes.console,
    credentials: ["session"],
    requirement: { kind: "all-permissions", permissions: ["console:open"] },
  };
  return [...configuration.sections, console, apiSection];
}

/** Built-in roles and those from the code. */
export function codeRoles(configuration: SiteConfiguration): Role[] {
  return [...builtInRoles, ...configuration.roles.map((role) => ({ ...role, source: "code" as const }))];
}

/** Sections of the console that ask for more than opening it. */
const guardedConsoleSections = consoleSectionIds.flatMap((id) => {
  const { permission, also } = consoleSections[id];
  if (permission === null) return [];
  const permissions = [permission, ...(also === undefined ? [] : [also])];
  return [{ id, path: pathOfConsoleSection(id), permissions }];
});

/** Rules from the code, those of the console and of the API among them. */
export function codeRules(configuration: SiteConfiguration): Rule[] {
  const declared = configuration.rules.map((rule, index) => ({
    ...rule,
    methods: rule.methods ?? [],
    note: rule.note ?? "",
    id: `code-${index + 1}`,
    source: "code" as const,
  }));
  const console = guardedConsoleSections.map(({ id, path, permissions }) => ({
    id: `console-${id}`,
    source: "code" as const,
    section: consoleSectionId,
    pattern: `${configuration.routes.console}${path}/**`,
    methods: [],
    requirement: { kind: "all-permissions" as const, permissions: ["console:open" as const, ...permissions] },
    note: "Part of the console",
  }));
  return [...declared, ...console, ...apiRules];
}

/**
 * Whether the code guards any part of the site beside the console. Then actions and islands that are not declared are
 * refused.
 */
export function hasGuardedParts({ sections, rules }: SiteConfiguration): boolean {
  return [...sections, ...rules].some(({ requirement }) => requirement.kind !== "public");
}

/** The files of guarded prerendered pages, by the paths that lead to them. */
export const guardedFilesOf = rememberedByObject(({ guarded, location }: SiteConfiguration) =>
  createGuardedFiles(guarded, location),
);

/** Where a rule of the code is written, for the console: `astro.config.mjs:12`. Null where that is not known for certain. */
export function placeOfCodeRule(
  { id }: Pick<Rule, "id">,
  { declaredAt }: Pick<SiteConfiguration, "declaredAt">,
): string | null {
  if (declaredAt === null) return null;
  const [, kind, name = ""] = /^(code-|section:)(.+)$/.exec(id) ?? [];
  const line = kind === "code-" ? declaredAt.rules[name] : declaredAt.sections[name];
  return line === undefined ? null : `${declaredAt.file}:${line}`;
}
