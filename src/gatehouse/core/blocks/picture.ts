/** A drawing in the theme's colours, or a picture of the owner. */
import type { BlockDefinition } from "./definition.ts";
import { choice, flag, line, upload } from "./field.ts";

export const pictures = ["gate", "lantern", "key", "hills", "letter"] as const;
export type PictureName = (typeof pictures)[number];

const fields = {
  picture: choice(pictures),
  /** Shown in place of the drawing. */
  upload: upload(),
  width: choice(["small", "wide"]),
  /** What it tells; read aloud to people who do not see it. */
  alt: line(160),
  /** It tells nothing and is not read aloud. */
  isDecorative: flag(true),
};

export const picture: BlockDefinition<"picture", typeof fields> = {
  kind: "picture",
  fields,
  compose({ id, picture: drawing, upload: uploaded, width, alt, isDecorative }, { input, speak }) {
    const shown = uploaded === undefined ? null : (input.pictures?.[uploaded] ?? null);
    return { id, kind: "picture", picture: drawing, shown, width, alt: isDecorative ? null : speak(alt) };
  },
};
