/** Whose page this is; leads home. */
import { initialOf } from "../refusal/initial.ts";
import type { BlockDefinition } from "./definition.ts";
import { choice, line } from "./field.ts";

export const marks = ["monogram", "gate", "leaf", "spark", "wave", "none"] as const;
export type Mark = (typeof marks)[number];

const fields = {
  /** Empty: the name that the site's code gives. */
  siteName: line(80),
  tagline: line(120),
  mark: choice(marks),
};

export const brand: BlockDefinition<"brand", typeof fields> = {
  kind: "brand",
  fields,
  compose({ id, siteName, tagline, mark }, { input, speak, editable, marks: picture, siteName: nameOfCode }) {
    // A name is a name in any language (WCAG 2.2, 3.1.2), so none is told.
    const name = speak(siteName)?.text ?? nameOfCode;
    const under = speak(tagline, `${id}.tagline`);
    return {
      id,
      kind: "brand",
      siteName: editable(name, `${id}.siteName`),
      tagline: under,
      mark,
      picture,
      monogram: initialOf(name),
      href: input.homeHref,
    };
  },
};
