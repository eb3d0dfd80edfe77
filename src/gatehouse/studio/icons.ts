import { isOwnKind } from "../core/blocks/own-kind.ts";
import type { RegisteredBlocks } from "../core/blocks/registered-blocks.ts";
import type { AnyBlockKind, BlockKind } from "../core/page/block.ts";

/** Drawings of the studio's buttons, on a field of 20 × 20. */
export const icons = {
  back: "M12.5 4.5 7 10l5.5 5.5",
  undo: "M7.5 4 4 7.5 7.5 11M4.5 7.5H12a4 4 0 0 1 0 8H8",
  redo: "M12.5 4 16 7.5 12.5 11m3-3.5H8a4 4 0 0 0 0 8h4",
  up: "m5 12 5-5 5 5",
  down: "m5 8 5 5 5-5",
  in: "M4 5h12M9 10h7M9 15h7M4 9l2.5 2.5L4 14",
  out: "M4 5h12M9 10h7M9 15h7M6.5 9 4 11.5 6.5 14",
  hide: "M3 10s2.5-4.5 7-4.5S17 10 17 10s-2.5 4.5-7 4.5S3 10 3 10ZM4 16 16 4",
  show: "M3 10s2.5-4.5 7-4.5S17 10 17 10s-2.5 4.5-7 4.5S3 10 3 10Zm7-2a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z",
  duplicate: "M7.5 7.5h8v8h-8zM5 12.5h-.5v-8h8V5",
  group: "M4 6.5V4h2.5m7 0H16v2.5m0 7V16h-2.5m-7 0H4v-2.5M7 7h6v6H7z",
  remove: "M4.5 6h11M8 6V4h4v2M6 6l.7 10h6.6L14 6",
  add: "M10 4.5v11M4.5 10h11",
  search: "M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4Zm3.6 8.6L16.5 16.5",
  light:
    "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1",
  dark: "M16 11.8A6.5 6.5 0 0 1 8.2 4a6.5 6.5 0 1 0 7.8 7.8Z",
  phone: "M7 3h6a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Zm2 11.5h2",
  tablet: "M5 3h10a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Zm4 11.5h2",
  desktop: "M3 4.5h14v9H3zM7 16.5h6M10 13.5v3",
  keys: "M3 5.5h14v9H3zM6 8.5h.01M9 8.5h.01M12 8.5h.01M15 8.5h-.01M7 11.5h6",
  look: "M10 3a7 7 0 1 0 0 14c1.2 0 1.5-.8 1-1.7-.6-1.2.2-2.3 1.5-2.3H15a2 2 0 0 0 2-2c0-4.5-3.2-8-7-8ZM6.5 10h.01M8.5 6.5h.01M12.5 6.5h.01",
  words: "M4 5h12M10 5v11M7.5 16h5",
  languages:
    "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM3.3 10h13.4M10 3c2.2 2 3 4.4 3 7s-.8 5-3 7c-2.2-2-3-4.4-3-7s.8-5 3-7Z",
  history: "M4.2 7.5A6.5 6.5 0 1 1 3.5 10M3.5 4v3.5H7M10 6.5V10l2.5 1.5",
  grip: "M8 5h.01M8 10h.01M8 15h.01M12 5h.01M12 10h.01M12 15h.01",
  brand: "M5 4h10v6a5 5 0 0 1-10 0V4Zm5 11v2",
  heading: "M5 4.5v11M15 4.5v11M5 10h10",
  subheading: "M6 7v8M14 7v8M6 11h8",
  lines: "M4 5.5h12M4 10h12M4 14.5h7",
  signIn: "M12 4h3a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-3M4 10h8M9 7l3 3-3 3",
  list: "M8 5.5h8M8 10h8M8 14.5h8M4.5 5.5h.01M4.5 10h.01M4.5 14.5h.01",
  link: "M8.5 11.5a3 3 0 0 0 4.3 0l2.4-2.4a3 3 0 0 0-4.3-4.3l-.9 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.4 2.4a3 3 0 0 0 4.3 4.3l.9-1",
  mail: "M3.5 5h13v10h-13zM4 5.5l6 5 6-5",
  picture: "M3.5 4.5h13v11h-13zM4 13.5l3.5-3.5 3 3 2-2 3.5 3M12.5 8h.01",
  divider: "M3 10h14M6 5.5h8M6 14.5h8",
  columns: "M4 4.5h5v11H4zM11 4.5h5v11h-5z",
  footer: "M4 4.5h12v11H4zM4 12h12",
  card: "M3.5 5h13v10h-13zM6.5 8.5h7M6.5 11.5h4",
  clock: "M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM10 6.5V10l2.5 1.5",
  info: "M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM10 9.5v4M10 6.8h.01",
  close: "m5 5 10 10M15 5 5 15",
  bold: "M6 4h4.5a3 3 0 0 1 0 6H6zM6 10h5.5a3 3 0 0 1 0 6H6z",
  italic: "M8.5 4h6M5.5 16h6M11.5 4l-3 12",
} as const;

export type IconName = keyof typeof icons;

/** Of each kind of block that ships. */
const blockIcons: Readonly<Record<BlockKind, IconName>> = {
  brand: "brand",
  heading: "heading",
  explanation: "lines",
  "sign-in": "signIn",
  "next-steps": "list",
  "support-links": "link",
  contact: "mail",
  "rich-text": "lines",
  picture: "picture",
  divider: "divider",
  group: "group",
  columns: "columns",
  footer: "footer",
};

/** @param registered the site's own blocks, which choose a drawing */
export function iconOf(kind: AnyBlockKind, registered: RegisteredBlocks): IconName {
  return isOwnKind(kind) ? (registered.find((one) => one.kind === kind)?.drawing ?? "card") : blockIcons[kind];
}
