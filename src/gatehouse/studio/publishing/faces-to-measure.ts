/** Which pages are measured: in each language those with the longest texts, and those that look different. */
import type { PageDocument } from "../../core/page/document.ts";
import { facesOf } from "../../core/page/faces.ts";
import type { CheckedFace } from "../../core/page/finding.ts";
import { ownEntry } from "../../core/page/own-entry.ts";
import { ownCopy } from "../../core/page/edit-copy.ts";
import { messageBelow, scopeOf } from "../editing/texts.ts";

/** Each is measured at two widths, light and dark, in about a tenth of a second. */
const most = 36;

/** @param sections ids of the site's sections */
export function facesToMeasure(document: PageDocument, sections: readonly string[]): CheckedFace[] {
  const all = facesOf(document, sections);
  const perLanguage = Math.max(2, Math.floor(most / document.languages.length));
  const chosen = document.languages.flatMap((language) => {
    const faces = all.filter((face) => face.language === language);
    const special = language === document.languages[0] ? faces.filter((face) => isSpecial(face, document)) : [];
    const by = (measure: (face: CheckedFace) => number) =>
      faces.toSorted((one, other) => measure(other) - measure(one)).slice(0, 1);
    return [
      ...by((face) => longestWord(textOf(face, document).heading)),
      ...by((face) => textOf(face, document).all.length),
      ...faces.filter(({ reason }) => reason === "sign-in"),
      ...by((face) => textOf(face, document).heading.length),
      ...special,
    ].slice(0, perLanguage);
  });
  return [...new Map(chosen.map((face) => [JSON.stringify(face), face])).values()].slice(0, most);
}

function isSpecial({ reason, section }: CheckedFace, { overrides }: PageDocument): boolean {
  const ofReason = reason !== "sign-in" && section === null && overrides.reasons[reason] !== undefined;
  return (
    ofReason || (section !== null && reason === "no-credentials" && ownEntry(overrides.sections, section) !== undefined)
  );
}

function textOf({ reason, section, language }: CheckedFace, document: PageDocument) {
  const words = {
    ...messageBelow(document, language, reason, section),
    ...ownCopy(document, language, scopeOf(reason, section)),
  };
  const { heading = "", explanation = "", nextSteps = [] } = words;
  return { heading, all: [heading, explanation, ...nextSteps].join(" ") };
}

const longestWord = (text: string) => Math.max(0, ...text.split(/\s+/).map(({ length }) => length));
