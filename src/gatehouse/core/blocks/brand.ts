/** Whose page this is; leads home. */
import { initialOf } from "../refusal/initial.ts";
import type { MarkPicture } from "../refusal/view.ts";
import type { BlockDefinition } from "./definition.ts";
import { choice, flag, line } from "./field.ts";

export const marks = ["monogram", "gate", "leaf", "spark", "wave", "none"] as const;
export type Mark = (typeof marks)[number];

/** Characters of a name. */
export const longestSiteName = 80;

const fields = {
  /** Empty: the name that the site's code gives. */
  siteName: line(longestSiteName),
  tagline: line(120),
  mark: choice(marks),
  /** Off, a mark that is a picture stands alone, and the name is its alternative text. */
  showName: flag(true),
};

/** The name is left out only where the owner's own picture can say it. */
export function showsNameBeside(
  { mark, showName }: { readonly mark: Mark; readonly showName: boolean },
  picture: MarkPicture | null,
): boolean {
  return showName || mark === "none" || picture === null;
}

export const brand: BlockDefinition<"brand", typeof fields> = {
  kind: "brand",
  fields,
  compose({ id, siteName, tagline, mark, showName }, { input, speak, editable, marks: picture, siteName: nameOfCode }) {
    // A name is a name in any language (WCAG 2.2, 3.1.2), so none is told.
    const name = speak(siteName)?.text ?? nameOfCode;
    const under = speak(tagline, `${id}.tagline`);
    return {
      id,
      kind: "brand",
      name,
      showsName: showsNameBeside({ mark, showName }, picture),
      siteName: editable(name, `${id}.siteName`),
      tagline: under,
      mark,
      picture,
      monogram: initialOf(name),
      href: input.homeHref,
    };
  },
};
