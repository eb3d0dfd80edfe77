/**
 * All rules in force, compiled: for the site itself, and for each other host that rules name. Where no rule covers a
 * path, it is public on the site itself and closed at any other host.
 */
import { besideConcealment } from "./concealment.ts";
import { closedHostRule } from "./host.ts";
import { otherSpelling, segmentsOf } from "./path.ts";
import { fallbackReadings, type LocaleFallback } from "./locale-fallback.ts";
import { type Pattern, patternOfRule, patternProblem } from "./pattern.ts";
import { pagesUnderBase } from "./site-location.ts";
import type { PermissionCatalogue, PermissionNames } from "./permission.ts";
import { type RoleGraph, createRoleGraph } from "./role-graph.ts";
import type { Role } from "./role.ts";
import { type Rule, type Section, sectionPattern } from "./rule.ts";
import { HostRules, type TrialRule } from "./host-rules.ts";
import { sayProblem } from "../languages/say-problem.ts";

/** The rules and section of a path. */
export interface Match {
  /** All of these must be met, those from code first. Empty: no rule covers the path, and it is public. */
  readonly rules: readonly Rule[];
  /** The innermost section the path lies in. */
  readonly section?: Section | undefined;
}

export interface Policy extends RoleGraph {
  /** What it was compiled from. */
  readonly source: PolicySource;
  /** All rules in force, including those made from sections. */
  readonly rules: readonly Rule[];
  /** Rules that are tried out: they decide nothing. */
  readonly trials: readonly TrialRule[];
  readonly sections: ReadonlyMap<string, Section>;
  readonly permissions: PermissionCatalogue;
  /** What the site's own permissions are called in other languages. */
  readonly permissionNames?: PermissionNames;
  /**
   * The base that URLs of the site begin with; rules are written without it. Empty where the site has the whole host.
   */
  readonly base: string;
  /** Whether any part of the site is concealed. */
  readonly conceals: boolean;
  /** Hosts beside the site's own that a rule or section names. */
  readonly hosts: ReadonlySet<string>;
  /**
   * `path` is the pathname of a URL, with or without the base; `host` is left out for the site itself. Null when the
   * path can be read in more than one way; the caller must deny it.
   *
   * @param trial a rule to match with as if it were in force
   */
  match(method: string, path: string, host?: string, trial?: TrialRule): Match | null;
}

export interface PolicySource {
  readonly rules: readonly Rule[];
  readonly roles: readonly Role[];
  readonly sections: readonly Section[];
  readonly permissions: PermissionCatalogue;
  readonly permissionNames?: PermissionNames;
  /** Astro's `base`, without a slash at the end. */
  readonly base?: string;
  /** Languages whose missing pages are filled with another's; what guards those pages guards these. */
  readonly fallbacks?: readonly LocaleFallback[] | undefined;
}

/** The section's requirement as a rule for everything under its path. */
export function sectionRule(section: Section): Rule {
  return {
    id: `section:${section.id}`,
    source: "code",
    section: section.id,
    host: section.host,
    pattern: sectionPattern(section),
    methods: [],
    requirement: section.requirement,
    ...(section.explain !== undefined && { explain: section.explain }),
    ...(section.page !== undefined && { page: section.page }),
    note: "",
  };
}

/**
 * Rules are expected to have passed `ruleSchema`, and sections `sectionSchema`.
 *
 * @throws TypeError for a pattern that did not: leaving the rule out could leave a page open.
 */
export function compilePolicy(source: PolicySource): Policy {
  const { roles, sections, permissions, permissionNames = {}, base = "", fallbacks = [] } = source;
  const rules = source.rules.some(isTried) ? source.rules.filter((rule) => !isTried(rule)) : source.rules;
  const sectionsById = new Map(
    sections.map((section) => [section.id, besideConcealment(asInside(section, sections), sections, rules)]),
  );
  const sectionRules = sections.map(sectionRule);
  const all = [...sectionRules, ...rules];
  const site = new HostRules();
  const others = new Map<string, HostRules>();
  const baseSegments = segmentsOf(base) ?? [];
  const sealed = rules.filter((rule) => rule.sealed === true).map((rule) => ({ rule, pattern: patternOf(rule) }));
  for (const rule of all) hostRulesOf(rule).add(patternOf(rule), rule);
  for (const rule of sectionRules) hostRulesOf(rule).addSection(patternOf(rule), rule);

  function hostRulesOf({ host }: Rule): HostRules {
    if (host === undefined) return site;
    let hostRules = others.get(host);
    if (hostRules === undefined) others.set(host, (hostRules = new HostRules()));
    return hostRules;
  }

  /** The pages that these rules guard are not known, so more specific rules do not replace them. */
  function withSealed(found: readonly Rule[], spelled: readonly string[], host: string | undefined): readonly Rule[] {
    if (sealed.length === 0) return found;
    const besides = sealed.filter(
      ({ rule, pattern: { segments } }) =>
        rule.host === host && !found.includes(rule) && segments.every((segment, index) => segment === spelled[index]),
    );
    return besides.length === 0 ? found : [...found, ...besides.map(({ rule }) => rule)];
  }

  return {
    ...createRoleGraph(roles, permissions),
    source,
    rules: all,
    trials: source.rules.filter(isTried).map((rule) => ({ rule, pattern: patternOf(rule) })),
    sections: sectionsById,
    permissions,
    permissionNames,
    base,
    hosts: new Set(others.keys()),
    conceals: [...sections, ...rules].some(({ conceal }) => conceal === true),
    match(rawMethod, path, host, trial) {
      const segments = segmentsOf(path);
      if (segments === null) return null;
      const method = rawMethod.toUpperCase();
      const hostRules = host === undefined ? site : others.get(host);
      const deciding = (spelled: readonly string[]): readonly Rule[] => {
        const found = withSealed(hostRules?.decidingRules(method, spelled, trial) ?? [], spelled, host);
        return found.length === 0 && host !== undefined ? [closedHostRule(host)] : found;
      };
      const sectionOf = (spelled: readonly string[]) => sectionsById.get(hostRules?.sectionOf(spelled) ?? "");
      // Other hosts do not use the site's base.
      const spellings =
        host === undefined
          ? spellingsOf(segments, baseSegments, fallbacks)
          : spellingsOf(segments, noBase, noFallbacks);
      const page = spellings[0] ?? segments;
      let rules = deciding(page);
      let section = sectionOf(page);
      // It is not known here which spelling the site serves, so the requirements of all of them must be met.
      for (let index = 1; index < spellings.length; index += 1) {
        const other = spellings[index] ?? segments;
        rules = [...new Set([...rules, ...deciding(other)])];
        section = sectionOf(other) ?? section;
      }
      return { rules, section };
    },
  };
}

/** A rule that cannot be read is never tried out: it guards a page that is not known. */
function isTried({ trialSince, broken }: Rule): boolean {
  return trialSince !== undefined && broken === undefined;
}

const noBase: readonly string[] = [];
const noFallbacks: readonly LocaleFallback[] = [];

/** Every path that may be served for it: without the base, with or without `.html`, in a fallback language. */
function spellingsOf(
  segments: readonly string[],
  base: readonly string[],
  fallbacks: readonly LocaleFallback[],
): readonly (readonly string[])[] {
  const readings = pagesUnderBase(base, segments);
  const other = otherSpelling(segments);
  const spellings = other === null ? readings : [...readings, ...pagesUnderBase(base, other)];
  if (fallbacks.length === 0) return spellings;
  return [...spellings, ...spellings.flatMap((spelled) => fallbackReadings(fallbacks, spelled))];
}

/** A section inside one that is concealed, or that explains little, is so too. */
function asInside(section: Section, sections: readonly Section[]): Section {
  const path = (of: Section) => `${of.path.replace(/\/+$/, "")}/`;
  const around = sections.filter((outer) => outer.host === section.host && path(section).startsWith(path(outer)));
  const conceals = around.some(({ conceal }) => conceal === true);
  const explainsLittle = around.some(({ explain }) => explain === "little");
  if (!conceals && !explainsLittle) return section;
  return { ...section, ...(conceals && { conceal: true }), ...(explainsLittle && { explain: "little" as const }) };
}

function patternOf(rule: Rule): Pattern {
  const pattern = patternOfRule(rule);
  if (pattern === null) {
    const wrong = patternProblem(rule.pattern);
    throw new TypeError(
      `The rule ${rule.id} has the pattern ${rule.pattern}. ${wrong === null ? "" : sayProblem(wrong)}`,
    );
  }
  return pattern;
}
