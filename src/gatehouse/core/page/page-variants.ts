/** Every page that a document stands for: reason by reason, for each section that differs, in each language. */
import { reasons } from "../refusal/reason.ts";
import { allBlocks } from "./block.ts";
import type { PageDocument } from "./document.ts";
import type { CheckedVariant } from "./finding.ts";

/**
 * Sections that the document does not mention look like the rest of the site, and are left out.
 *
 * @param known ids of the site's sections
 */
export function variantsOf(document: PageDocument, known: readonly string[]): CheckedVariant[] {
  const sections = [null, ...mentionedSections(document).filter((id) => known.includes(id))];
  return document.languages.flatMap((language) => [
    ...reasons.flatMap((reason) => sections.map((section) => ({ reason, section, language }))),
    { reason: "sign-in" as const, section: null, language },
  ]);
}

/** Sections for which the document says, shows or looks something else. */
export function mentionedSections({ copy, overrides, blocks }: PageDocument): string[] {
  return [
    ...new Set([
      ...Object.values(copy).flatMap((words) => Object.keys(words.sections ?? {})),
      ...Object.keys(overrides.sections),
      ...allBlocks(blocks).flatMap(({ showFor }) => showFor?.sections ?? []),
    ]),
  ];
}
