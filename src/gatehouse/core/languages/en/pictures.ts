/** The library of uploaded pictures. */
import { formats } from "../formats.ts";
import type { PicturePlace } from "../../page/picture-uses.ts";
import { blockLabel } from "./page-parts.ts";

const { list, number, plural } = formats.en;

function place(one: PicturePlace): string {
  if (typeof one === "object") return blockLabel(one.block);
  return { "mark-light": "mark", "mark-dark": "mark on dark", icon: "icon", background: "background" }[one];
}

const places = (all: readonly PicturePlace[]) => list([...new Set(all.map(place))], "and");

export const pictures = {
  title: "Pictures",
  lead: "Marks and pictures for the refusal page. What no page has used for 30 days is removed.",
  none: "No pictures yet",
  noneText: "Upload the mark of your site, or a picture for the page.",
  stored: (count: number, bytes: number) =>
    `${plural(count, { one: "# picture", other: "# pictures" })}, ${number(Math.ceil(bytes / 1024))} kB`,
  upload: "Upload a picture",
  uploadLead:
    "PNG, JPEG, WebP, AVIF, GIF or SVG, up to 10 MB. It is made smaller, and what else the file tells is removed.",
  file: "File",
  alt: "What it shows",
  altHint: "Read aloud to people who do not see it: “Our shop in Mill Lane”.",
  isDecorative: "It only decorates",
  isDecorativeHint: "Then it is not read aloud.",
  send: "Upload",
  notStored: "The picture was not stored",
  size: (width: number, height: number, bytes: number) =>
    `${number(width)} × ${number(height)}, ${number(Math.ceil(bytes / 1024))} kB`,
  decorates: "Decorative",

  // Where it is used
  unused: "Not used",
  inDraft: (all: readonly PicturePlace[]) => `In the draft: ${places(all)}`,
  inLive: (all: readonly PicturePlace[]) => `On the page: ${places(all)}`,
  inHistory: (count: number) => plural(count, { one: "In # older revision", other: "In # older revisions" }),

  // One picture
  missing: "There is no such picture",
  about: "About this picture",
  focus: "What stays in view",
  focusHint: "Where the picture is cut, this spot stays: in percent from the left and from the top.",
  focusX: "From the left, in percent",
  focusY: "From the top, in percent",
  notChanged: "Nothing was changed",
  uses: "Where it is used",
  useAs: "Use it as",
  useAsLead: "It goes into the draft. Other pictures of the page are chosen in their blocks.",
  brandPlaces: {
    "mark-light": "Mark",
    "mark-dark": "Mark on dark backgrounds",
    icon: "Icon of the browser’s tab",
    background: "Background",
  },
  notUsed: "The draft was not changed",
  replace: "Replace",
  replaceTitle: "Replace this picture",
  replaceText: "The draft shows the new picture in its place. What is published stays as it is until you publish.",
  remove: "Remove",
  removeTitle: "Remove this picture",
  removeQuestion: "Remove this picture?",
  removeText: "It cannot be brought back.",
  usedText: "The page, its draft or its history shows it, so it cannot be removed.",
  notRemoved: "The picture was not removed",
  noPicture: "No picture",
};
