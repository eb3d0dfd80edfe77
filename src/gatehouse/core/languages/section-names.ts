/** The names of a site's sections, in the language of an admin. */
import { consoleSectionId } from "../access/console-pages.ts";
import type { Policy } from "../access/policy.ts";
import type { Rule, Section } from "../access/rule.ts";
import { shippedCopy } from "../page/defaults/index.ts";
import type { Language } from "../page/language.ts";

/** As it reads in a sentence: what its owner wrote for the language, else the label. The console is ours, and has a name in each. */
export function sectionName({ id, label, names }: Pick<Section, "id" | "label" | "names">, language: Language): string {
  if (id === consoleSectionId) return shippedCopy[language].adminConsole;
  return names?.[language] ?? label;
}

/** Of the section that a rule came with; undefined for any other rule. */
export function sectionOfRule(
  { section: id }: Pick<Rule, "section">,
  { sections }: Pick<Policy, "sections">,
  language: Language,
): string | undefined {
  const section = id === undefined ? undefined : sections.get(id);
  return section && sectionName(section, language);
}

/** The same sections under their names. */
export function spokenSections(sections: readonly Section[], { language }: { readonly language: Language }): Section[] {
  return sections.map((section) => ({ ...section, label: sectionName(section, language) }));
}
