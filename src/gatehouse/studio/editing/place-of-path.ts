/** Where in the studio a piece of the page is edited: for findings, for what a search finds, and for a step that was undone. */
import { allBlocks, type Block } from "../../core/page/block.ts";
import { findBlock } from "../../core/page/block-tree.ts";
import type { PageDocument } from "../../core/page/document.ts";
import { valueOf } from "../../core/page/edit.ts";
import type { CheckedVariant } from "../../core/page/finding.ts";
import { languageSchema } from "../../core/page/language.ts";
import { isObject } from "../../core/page/value-at.ts";
import { statusOf } from "../../core/refusal/reason.ts";
import { fieldOfPath } from "./texts.ts";

export interface StudioPlace {
  readonly panel: "block" | "look" | "words" | "languages";
  /** The block in whose panel it is. */
  readonly block: string | null;
  /** Ids of controls: the first that is there is meant. */
  readonly fields: readonly string[];
}

/** Stands beside "Too faint", where there is something too faint. */
export const mendField = "mend-contrast";

/**
 * @param given as in the command `set`; also of a whole section, of which something is set
 * @param variant on which page it troubles
 */
export function placeOfPath(given: string, document: PageDocument, variant: CheckedVariant | null = null): StudioPlace {
  const path = firstIn(given, document);
  const parts = path.split(".");
  const [root, ...rest] = parts;
  switch (root) {
    case "copy":
      return placeOfWords(path, document);
    case "languages":
      return { panel: "languages", block: null, fields: ["own-language"] };
    case "overrides": {
      const [part, ...inner] = rest.slice(2);
      if (part === "blocks") return placeInBlock(path, inner, document, variant);
      return placeInLook(part === "layout" ? ["layout"] : inner, document);
    }
    case "blocks":
      return placeInBlock(path, rest, document, variant);
    default:
      return placeInLook(root === "layout" ? ["layout"] : rest, document);
  }
}

/** Of all that is set for a section, or for a block in it, the first: the whole has no field. */
export function firstIn(given: string, document: PageDocument): string {
  const whole =
    /^(?:copy\.[^.]+\.sections\.[^.]+(?:\.reasons(?:\.[^.]+)?)?|overrides\.(?:reasons|sections)\.[^.]+(?:\.blocks(?:\.[^.]+)?)?)$/;
  let path = given;
  while (whole.test(path)) {
    const value = valueOf(document, path);
    const [name] = isObject(value) ? Object.keys(value) : [];
    if (name === undefined) return path;
    path += `.${name}`;
  }
  return path;
}

/** The block in whose panel a part of a message is edited; null for what stands among the words of the page. */
export function messageBlock(path: string, { blocks }: PageDocument): string | null {
  if (path.includes(".labels.")) return null;
  const parts = path.split(".");
  const last = parts.at(-1);
  const kind = last === "heading" || last === "explanation" ? last : parts.includes("nextSteps") ? "next-steps" : null;
  return allBlocks(blocks).find((one) => one.kind === kind)?.id ?? null;
}

function placeOfWords(path: string, document: PageDocument): StudioPlace {
  const block = messageBlock(path, document);
  return { panel: block === null ? "words" : "block", block, fields: [fieldOfPath(path)] };
}

function placeInBlock(
  path: string,
  [id, setting, ...rest]: readonly string[],
  { blocks }: PageDocument,
  variant: CheckedVariant | null,
): StudioPlace {
  if (id === undefined) return { panel: "block", block: null, fields: ["add-block"] };
  const block = findBlock(blocks, id);
  const row = `tree-${id}`;
  const fields = () => {
    if (setting === "isHidden") return [`field-${id}-isHidden`, "tool-hide"];
    if (setting === "showFor") return [fieldOfShown(block, rest, variant)];
    return setting === undefined ? [] : [fieldOfPath(path)];
  };
  return { panel: "block", block: id, fields: [...fields(), row] };
}

/** What keeps the block from this page; without one, to whom it is shown. */
function fieldOfShown(
  block: Block | undefined,
  [part, section]: readonly string[],
  variant: CheckedVariant | null,
): string {
  if (block?.isHidden === true) return "tool-hide";
  if (part === "from" || part === "until") return `shown-${part}`;
  if (part === "sections" && section !== undefined) return `shown-section-${section}`;
  const { audience = "everyone", reasons, sections } = block?.showFor ?? {};
  if (variant === null || variant.reason === "sign-in") return "shown-audience";
  const theirs = statusOf[variant.reason] === 401 ? "anonymous" : "signed-in";
  if (audience !== "everyone" && audience !== theirs) return "shown-audience";
  if (reasons?.includes(variant.reason) === false) return `shown-reason-${variant.reason}`;
  const [first = ""] = sections ?? [];
  if (sections !== undefined && (variant.section === null || !sections.includes(variant.section))) {
    return `shown-section-${variant.section ?? first}`;
  }
  return block?.showFor?.until === undefined ? "shown-audience" : "shown-until";
}

const brandFields: Readonly<Record<string, string>> = {
  colour: "brand-colour",
  typeface: "typeface",
  siteFonts: "typeface",
  markLight: "brand-markLight",
  markDark: "brand-markDark",
  icon: "brand-icon",
};

/** @param rest what follows `theme` */
function placeInLook([part, name = "", inner = ""]: readonly string[], { theme }: PageDocument): StudioPlace {
  const fields = () => {
    if (part === "layout") return ["layout"];
    if (part === "preset") return [`theme-${theme.preset}`];
    if (part === "brand") return [brandFields[name] ?? "brand-colour"];
    if (part !== "overrides") return [mendField];
    if (name === "picture") {
      const own: Readonly<Record<string, string>> = { focus: "background-focus", scrim: "background-overlay" };
      return [own[inner] ?? "brand-background", "brand-background"];
    }
    if (name === "type") return ["typeface"];
    return name === "light" || name === "dark" ? [mendField, "brand-colour"] : [`shape-${name}`];
  };
  return { panel: "look", block: null, fields: [...fields(), "theme"] };
}

/** In the list of translations: a text that a language lacks is written beside its source. */
export function placeOfTranslation(path: string): StudioPlace {
  const parts = path.split(".");
  const isCopy = parts[0] === "copy";
  // A gap among links names their list.
  const hasLanguage = isCopy || languageSchema.safeParse(parts.at(-1)).success;
  const key = isCopy ? parts.with(1, "*") : [...parts.slice(0, parts.at(-2) === "label" ? -2 : -1), "*"];
  const fields = hasLanguage ? [`translation-${key.join(".")}`] : [];
  return { panel: "languages", block: null, fields: [...fields, "own-language"] };
}
