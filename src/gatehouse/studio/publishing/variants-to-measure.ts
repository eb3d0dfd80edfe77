/** Which pages are measured: in each language those with the longest texts, the sign-in page, and those that look different. */
import type { PageDocument } from "../../core/page/document.ts";
import { variantsOf } from "../../core/page/page-variants.ts";
import type { CheckedVariant } from "../../core/page/finding.ts";
import { ownEntry } from "../../core/page/own-entry.ts";
import type { PageVariant } from "../../core/page/studio.ts";
import { ownCopy } from "../../core/page/edit-copy.ts";
import { messageBelow, scopeOf } from "../editing/texts.ts";

export interface MeasuredVariant extends CheckedVariant {
  /** Of the sign-in form. */
  readonly state: PageVariant["state"];
}

/** Each is measured at two widths, light and dark, in about a tenth of a second. */
const most = 36;
/** With those that look different, of which there may be many. */
const mostWithOverrides = 96;

/** @param sections ids of the site's sections */
export function variantsToMeasure(document: PageDocument, sections: readonly string[]): MeasuredVariant[] {
  const all = variantsOf(document, sections);
  const perLanguage = Math.max(2, Math.floor(most / document.languages.length));
  const longest = document.languages.flatMap((language) => {
    const variants = all.filter((variant) => variant.language === language);
    const by = (measure: (variant: CheckedVariant) => number) =>
      variants.toSorted((one, other) => measure(other) - measure(one)).slice(0, 1);
    const signIn = variants.filter(({ reason }) => reason === "sign-in");
    return [
      ...by((variant) => longestWord(textOf(variant, document).heading)).map(inState("empty")),
      ...by((variant) => textOf(variant, document).all.length).map(inState("empty")),
      // What is wrong stands on the form besides all that an empty one has.
      ...signIn.map(inState("wrong-password")),
      ...signIn.map(inState("too-many")),
      ...by((variant) => textOf(variant, document).heading.length).map(inState("empty")),
    ].slice(0, perLanguage);
  });
  const special = all.filter((variant) => isSpecial(variant, document)).map(inState("empty"));
  return unlike([...unlike(longest).slice(0, most), ...special]).slice(0, mostWithOverrides);
}

const inState =
  (state: PageVariant["state"]) =>
  (variant: CheckedVariant): MeasuredVariant => ({ ...variant, state });

/** Each variant once, where it stands first. */
function unlike(variants: readonly MeasuredVariant[]): MeasuredVariant[] {
  return [...new Map(variants.map((variant) => [JSON.stringify(variant), variant])).values()];
}

function isSpecial({ reason, section }: CheckedVariant, { overrides }: PageDocument): boolean {
  const ofReason = reason !== "sign-in" && section === null && overrides.reasons[reason] !== undefined;
  return (
    ofReason || (section !== null && reason === "no-credentials" && ownEntry(overrides.sections, section) !== undefined)
  );
}

function textOf({ reason, section, language }: CheckedVariant, document: PageDocument) {
  const words = {
    ...messageBelow(document, language, reason, section),
    ...ownCopy(document, language, scopeOf(reason, section)),
  };
  const { heading = "", explanation = "", nextSteps = [] } = words;
  return { heading, all: [heading, explanation, ...nextSteps].join(" ") };
}

const longestWord = (text: string) => Math.max(0, ...text.split(/\s+/).map(({ length }) => length));
