/** Which pages are measured: in each language those with the longest texts, the sign-in page, and those that look different. */
import type { PageDocument } from "../../core/page/document.ts";
import { facesOf } from "../../core/page/faces.ts";
import type { CheckedFace } from "../../core/page/finding.ts";
import { ownEntry } from "../../core/page/own-entry.ts";
import type { Face } from "../../core/page/studio.ts";
import { ownCopy } from "../../core/page/edit-copy.ts";
import { messageBelow, scopeOf } from "../editing/texts.ts";

export interface MeasuredFace extends CheckedFace {
  /** Of the sign-in form. */
  readonly state: Face["state"];
}

/** Each is measured at two widths, light and dark, in about a tenth of a second. */
const most = 36;
/** With those that look different, of which there may be many. */
const mostWithOverrides = 96;

/** @param sections ids of the site's sections */
export function facesToMeasure(document: PageDocument, sections: readonly string[]): MeasuredFace[] {
  const all = facesOf(document, sections);
  const perLanguage = Math.max(2, Math.floor(most / document.languages.length));
  const longest = document.languages.flatMap((language) => {
    const faces = all.filter((face) => face.language === language);
    const by = (measure: (face: CheckedFace) => number) =>
      faces.toSorted((one, other) => measure(other) - measure(one)).slice(0, 1);
    const signIn = faces.filter(({ reason }) => reason === "sign-in");
    return [
      ...by((face) => longestWord(textOf(face, document).heading)).map(inState("empty")),
      ...by((face) => textOf(face, document).all.length).map(inState("empty")),
      // What is wrong stands on the form besides all that an empty one has.
      ...signIn.map(inState("wrong-password")),
      ...signIn.map(inState("too-many")),
      ...by((face) => textOf(face, document).heading.length).map(inState("empty")),
    ].slice(0, perLanguage);
  });
  const special = all.filter((face) => isSpecial(face, document)).map(inState("empty"));
  return unlike([...unlike(longest).slice(0, most), ...special]).slice(0, mostWithOverrides);
}

const inState =
  (state: Face["state"]) =>
  (face: CheckedFace): MeasuredFace => ({ ...face, state });

/** Each face once, where it stands first. */
function unlike(faces: readonly MeasuredFace[]): MeasuredFace[] {
  return [...new Map(faces.map((face) => [JSON.stringify(face), face])).values()];
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
