/** Findings and differences in the reader's language, each with the form where it is edited. */
import { spokenSections } from "../../../core/languages/section-names.ts";
import { withBlockNames } from "../../../core/languages/block-name.ts";
import { sayFinding } from "../../../core/languages/say-finding.ts";
import { pageDifference } from "../../../core/page/difference.ts";
import type { PageDocument } from "../../../core/page/document.ts";
import type { Finding } from "../../../core/page/finding.ts";
import { picturesOf } from "../../../core/page/picture-uses.ts";
import type { SaidDifference, SaidFinding } from "../../../core/page/studio-checks.ts";
import { presetsOf } from "../../../core/theme/registered-themes.ts";
import type { OpenedConsolePage } from "../open-console-page.ts";
import { placeOfField } from "./field-place.ts";
import { valuesInWords, type PictureNames } from "./values-in-words.ts";

type Opened = Pick<OpenedConsolePage, "words" | "runtime" | "consolePath">;

function contextOf(document: PageDocument, { words, runtime, consolePath }: Opened) {
  const { sections, blocks } = runtime.configuration;
  return { document, words, sections: spokenSections(sections, words), blocks, base: `${consolePath}/page` };
}

export function saidFindings(findings: readonly Finding[], document: PageDocument, opened: Opened): SaidFinding[] {
  const context = contextOf(document, opened);
  const { blocks } = context;
  return findings.map(({ level, what, variant, path }) => {
    const place = path === null ? null : placeOfField(path, context);
    return {
      level,
      code: what.id,
      text: sayFinding(withBlockNames(what, blocks, opened.words.language), opened.words.findings),
      variant,
      path,
      label: place?.label ?? null,
      href: place?.href ?? null,
    };
  });
}

/** A picture goes by what it shows, else by the name of its file. The library is read only where pages have pictures. */
async function namesOfPictures(ids: readonly string[], { runtime }: Opened): Promise<PictureNames> {
  if (ids.length === 0) return new Map();
  const { pictures } = await runtime.pictures.library();
  const names = new Map(pictures.map(({ id, name, alt }) => [id, alt || name]));
  return new Map(ids.map((id) => [id, names.get(id) ?? ""]));
}

/** @param before null where it cannot be read by this release */
export async function saidDifferences(
  before: PageDocument | null,
  after: PageDocument,
  opened: Opened,
): Promise<SaidDifference[]> {
  if (before === null) return [];
  const pictures = await namesOfPictures([...picturesOf(before), ...picturesOf(after)], opened);
  const themes = presetsOf(opened.runtime.configuration);
  const context = { ...contextOf(after, opened), before, themes, pictures };
  return pageDifference(before, after).map(({ kind, path, before: was, after: is }) =>
    valuesInWords({ kind, path, before: was, after: is, ...placeOfField(path, context) }, context),
  );
}
