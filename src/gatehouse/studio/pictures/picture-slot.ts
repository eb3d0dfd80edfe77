/** Places of the page that take a picture, and the commands that put one there. */
import type { EditCommand } from "../../core/page/edit.ts";
import { findBlock } from "../../core/page/block-tree.ts";
import type { RegisteredBlocks } from "../../core/blocks/registered-blocks.ts";
import type { Block } from "../../core/page/block.ts";
import { fieldsOfBlock } from "../../core/page/block-settings.ts";
import type { PageDocument } from "../../core/page/document.ts";
import type { Language } from "../../core/page/language.ts";
import { pictureUses } from "../../core/page/picture-uses.ts";
import { pathOfSetting, setLocalText, settingOf, setTheme, themeOf, type Target } from "../editing/target.ts";
import type { LibraryPicture } from "../server/picture-library.ts";

export const lookParts = ["markLight", "markDark", "icon", "background"] as const;
export type LookPart = (typeof lookParts)[number];

export type PictureSlot =
  | { readonly kind: "block"; readonly block: string; readonly name: string; readonly target: Target }
  | { readonly kind: "look"; readonly part: LookPart; readonly target: Target };

/** What a picture lets through, in percent of the colour over it, until the owner says otherwise: most pictures stay calm. */
const usualScrim = 60;

/** Id of the field in which the picture is chosen. */
export function slotId(slot: PictureSlot): string {
  return slot.kind === "block" ? `field-${slot.block}-${slot.name}` : `brand-${slot.part}`;
}

/** Id of the picture that is there. */
export function pictureIn(document: PageDocument, slot: PictureSlot): string | undefined {
  if (slot.kind === "block") {
    const block = findBlock(document.blocks, slot.block);
    return block && (settingOf(document, block, slot.target, slot.name) as string | undefined);
  }
  const { brand, overrides } = themeOf(document, slot.target);
  return slot.part === "background" ? overrides.picture?.id : brand[slot.part];
}

/**
 * Puts a picture there, or takes it away. What the library says about a picture holds in a block too; where it says nothing,
 * the owner has to, because the page is published only when someone who does not see the picture misses nothing.
 *
 * @param language of the library's description
 */
export function choosePicture(
  document: PageDocument,
  slot: PictureSlot,
  picture: LibraryPicture | null,
  language: Language,
): EditCommand[] {
  if (slot.kind === "look") return chooseForLook(document, slot, picture);
  const block = findBlock(document.blocks, slot.block);
  if (block === undefined) return [];
  const set = (name: string, value: unknown): EditCommand => ({
    kind: "set",
    path: pathOfSetting(block, slot.target, name),
    value,
  });
  const chosen = set(slot.name, picture?.id ?? null);
  if (picture === null || !isDescribable(block)) return [chosen];
  if (picture.alt === "") {
    const saidBefore = pictureIn(document, slot) !== undefined;
    const isDecorative = saidBefore && settingOf(document, block, slot.target, "isDecorative") === true;
    return [chosen, set("isDecorative", isDecorative), set("alt", {})];
  }
  return [
    chosen,
    set("isDecorative", picture.isDecorative),
    setLocalText(document, block, slot.target, "alt", language, picture.alt),
  ];
}

function chooseForLook(
  document: PageDocument,
  { part, target }: Extract<PictureSlot, { kind: "look" }>,
  picture: LibraryPicture | null,
): EditCommand[] {
  if (part !== "background") return setTheme(document, target, `brand.${part}`, picture?.id ?? null);
  const value = picture && {
    id: picture.id,
    focus: { x: picture.focusX, y: picture.focusY },
    scrim: themeOf(document, target).overrides.picture?.scrim ?? usualScrim,
  };
  // An override of the look begins once.
  const [shown] = setTheme(document, target, "overrides.background", value && "picture").slice(-1);
  return [...setTheme(document, target, "overrides.picture", value), ...(shown ? [shown] : [])];
}

/** Whether a picture is there about which nothing is said yet (WCAG 2.2, 1.1.1). */
export function isUndescribed(document: PageDocument, slot: PictureSlot): boolean {
  const block = slot.kind === "block" ? findBlock(document.blocks, slot.block) : undefined;
  if (slot.kind !== "block" || block === undefined || !isDescribable(block)) return false;
  const setting = (name: string) => settingOf(document, block, slot.target, name);
  const isDecorative = setting("isDecorative") === true;
  return pictureIn(document, slot) !== undefined && !isDecorative && Object.keys(setting("alt") as object).length === 0;
}

const isDescribable = (block: Block) => "alt" in block && "isDecorative" in block;

/**
 * The place of a block for a picture; null for one that shows none.
 *
 * @param registered the site's own blocks
 */
export function slotOfBlock(block: Block, target: Target, registered: RegisteredBlocks): PictureSlot | null {
  const fields = Object.entries(fieldsOfBlock(block.kind, registered));
  const name = fields.find(([, { kind }]) => kind === "upload")?.[0];
  return name === undefined ? null : { kind: "block", block: block.id, name, target };
}

/** Shows another picture wherever the document shows this one; everything else about these places stays. */
export function replacePicture(document: PageDocument, id: string, by: string): EditCommand[] {
  return pictureUses(document)
    .filter((use) => use.id === id)
    .map(({ path }) => ({ kind: "set", path, value: by }));
}
