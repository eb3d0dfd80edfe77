/**
 * All rules in force, compiled. Rules from code and rules from the console are kept apart, the most specific of each
 * decides, and both must be met: the console can tighten what the code asks, never weaken it.
 */
import { otherSpelling, segmentsOf } from "./path.ts";
import { type Pattern, covers, parsePattern, patternProblem } from "./pattern.ts";
import type { PermissionCatalogue } from "./permission.ts";
import { type RoleGraph, createRoleGraph } from "./role-graph.ts";
import type { Role } from "./role.ts";
import type { Rule, Section } from "./rule.ts";
import { RuleTrie } from "./trie.ts";

/** What the policy has to say about a path. */
export interface Match {
  /** Every one of these must be met, those from code first. Empty: no rule covers the path, and anyone may come. */
  readonly rules: readonly Rule[];
  /** The innermost section the path lies in. */
  readonly section?: Section;
}

export interface Policy extends RoleGraph {
  /** All rules, those that the sections stand for included. */
  readonly rules: readonly Rule[];
  readonly sections: ReadonlyMap<string, Section>;
  readonly permissions: PermissionCatalogue;
  /** `path` is the pathname of a URL. Null when the path can be read in more than one way: answer no. */
  match(method: string, path: string): Match | null;
}

export interface PolicySource {
  readonly rules: readonly Rule[];
  readonly roles: readonly Role[];
  readonly sections: readonly Section[];
  readonly permissions: PermissionCatalogue;
}

/** The rule that a section stands for: what it asks, of everything under its path. */
export function sectionRule(section: Section): Rule {
  return {
    id: `section:${section.id}`,
    source: "code",
    section: section.id,
    pattern: `${section.path.replace(/\/+$/, "")}/**`,
    methods: [],
    requirement: section.requirement,
    note: "",
  };
}

/**
 * Rules are expected to have passed `ruleSchema`, and sections `sectionSchema`.
 *
 * @throws TypeError for a pattern that did not: a rule that is left out could leave a page open.
 */
export function compilePolicy({ rules, roles, sections, permissions }: PolicySource): Policy {
  const fromCode = new RuleTrie();
  const fromConsole = new RuleTrie();
  const sectionPaths = new RuleTrie();
  const sectionsById = new Map(sections.map((section) => [section.id, section]));
  const sectionRules = sections.map(sectionRule);
  const all = [...sectionRules, ...rules];
  const patterns = new Map(all.map((rule) => [rule, patternOf(rule)]));
  for (const [rule, pattern] of patterns) (rule.source === "code" ? fromCode : fromConsole).add(pattern, rule);
  for (const rule of sectionRules) sectionPaths.add(patternOf(rule), rule);

  function sectionOf(segments: readonly string[]): Section | undefined {
    const id = sectionPaths.find("GET", segments)[0]?.section;
    return id === undefined ? undefined : sectionsById.get(id);
  }

  /**
   * A closed floor waits for rules of the console and steps back for them, if they were made for that part of the site:
   * a rule for the whole site ("everybody signs in") must not open a closed section by accident.
   */
  function opens(tightened: readonly Rule[], closed: Rule): boolean {
    const floor = patterns.get(closed);
    return floor !== undefined && tightened.every((rule) => covers(floor, patterns.get(rule) ?? floor));
  }

  function decidingRules(method: string, segments: readonly string[]): readonly Rule[] {
    const code = fromCode.find(method, segments);
    const tightened = fromConsole.find(method, segments);
    if (tightened.length === 0) return code;
    const floor = code.filter((rule) => rule.requirement.kind !== "closed" || !opens(tightened, rule));
    return floor.length === 0 ? tightened : [...floor, ...tightened];
  }

  return {
    ...createRoleGraph(roles, permissions),
    rules: all,
    sections: sectionsById,
    permissions,
    match(rawMethod, path) {
      const segments = segmentsOf(path);
      if (segments === null) return null;
      const method = rawMethod.toUpperCase();
      const deciding = decidingRules(method, segments);
      const section = sectionOf(segments);
      const other = otherSpelling(segments);
      if (other === null) return { rules: deciding, section };
      // Which of the two spellings the site will serve is not known here, so what either asks must be met.
      const rulesOfBoth = [...new Set([...deciding, ...decidingRules(method, other)])];
      return { rules: rulesOfBoth, section: sectionOf(other) ?? section };
    },
  };
}

function patternOf(rule: Rule): Pattern {
  const pattern = parsePattern(rule.pattern);
  if (pattern === null) {
    throw new TypeError(`The rule ${rule.id} has the pattern ${rule.pattern}. ${patternProblem(rule.pattern) ?? ""}`);
  }
  return pattern;
}
