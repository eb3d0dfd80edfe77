/** Where a piece of the page is edited in the forms, and what it is called there: for findings, and for lists of what changed. */
import type { RegisteredBlocks } from "../../../core/blocks/registered-blocks.ts";
import { blockWords, fieldWordsOf } from "../../../core/languages/block-words.ts";
import type { ConsoleWords } from "../../../core/languages/index.ts";
import { withCapital } from "../../../core/languages/letters.ts";
import { findBlock } from "../../../core/page/block-tree.ts";
import type { PageDocument } from "../../../core/page/document.ts";
import { languageNames, languageSchema } from "../../../core/page/language.ts";
import { situations, type Situation } from "../../../core/page/situation.ts";
import { modes } from "../../../core/theme/tokens.ts";
import { reasonSchema } from "../../../core/refusal/reason.ts";
import { shippedCopy } from "../../../core/page/defaults/index.ts";
import type { Section } from "../../../core/access/rule.ts";

export interface FieldPlace {
  readonly label: string;
  readonly href: string;
}

export interface Context {
  readonly document: PageDocument;
  /** The page that it is compared with, which still knows the blocks that were removed. */
  readonly before?: PageDocument | undefined;
  readonly sections: readonly Section[];
  /** The site's own. */
  readonly blocks: RegisteredBlocks;
  readonly words: ConsoleWords;
  /** Path of the page editor. */
  readonly base: string;
}

/** @param path as in the command `set` */
export function placeOfField(path: string, context: Context): FieldPlace {
  const { words, base } = context;
  const [root = "", ...rest] = path.split(".");
  switch (root) {
    case "copy":
      return placeOfWords(rest, context);
    case "blocks":
      return rest.length === 0
        ? { label: words.page.blocksTitle, href: `${base}/layout` }
        : placeOfBlock(rest, context);
    case "overrides":
      return placeOfOverride(rest, context);
    case "theme":
      return { label: themeLabel(rest, words), href: `${base}/layout` };
    case "languages":
      return { label: words.page.languages, href: `${base}/layout` };
    default:
      return { label: words.page.layout, href: `${base}/layout` };
  }
}

const joined = (...parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined).join(" · ");

function placeOfWords([language = "", scope = "", ...rest]: readonly string[], context: Context): FieldPlace {
  const { words, base } = context;
  const { page } = words;
  const href = (value: string, field: string | undefined) =>
    `${base}?${new URLSearchParams({ for: value, language })}${field === undefined ? "" : `#${field}`}`;
  const name = languageName(language);
  const fields: Readonly<Record<string, string>> = {
    heading: page.heading,
    explanation: page.explanation,
    note: page.note,
    nextSteps: page.nextSteps,
    label: page.sectionName,
  };
  const called = (field: string | undefined) => (field === undefined ? undefined : (fields[field] ?? field));
  const [first, second, third, fourth] = rest;
  switch (scope) {
    case "labels": {
      const labels = new Map(Object.entries(shippedCopy[words.language].labels));
      return { label: joined(labels.get(first ?? "") ?? first, page.scopes.labels, name), href: href("labels", first) };
    }
    case "signIn":
      return { label: joined(called(first), page.scopes.signIn, name), href: href("sign-in", first) };
    case "reasons":
      if (second === "when") {
        return {
          label: joined(called(fourth), reasonLabel(first, words), situationLabel(third, words), name),
          href: `${base}/studio`,
        };
      }
      return {
        label: joined(called(second), reasonLabel(first, words), name),
        href: href(`reason.${first ?? ""}`, second),
      };
    case "sections":
      if (second === "reasons") {
        const [circumstance, field] = fourth === "when" ? rest.slice(4) : [undefined, fourth];
        const situation = circumstance === undefined ? undefined : situationLabel(circumstance, words);
        return {
          label: joined(called(field), reasonLabel(third, words), situation, sectionLabel(first, context), name),
          href: `${base}/studio`,
        };
      }
      return {
        label: joined(called(second), sectionLabel(first, context), name),
        href: href(`section.${first ?? ""}`, second),
      };
    default:
      return { label: joined(called(first), page.scopes.site, name), href: href("site", first) };
  }
}

/** What the studio calls the situation in which a circumstance is met. */
function situationLabel(circumstance: string | undefined, { studio }: ConsoleWords): string | undefined {
  const renamed: Readonly<Record<string, Situation>> = { mistyped: "wrong-password", "too-many": "too-many-sessions" };
  const name = renamed[circumstance ?? ""] ?? situations.find((one) => one === circumstance);
  return name === undefined ? circumstance : studio.states[name];
}

function placeOfBlock(
  [id = "", field, inner]: readonly string[],
  { document, before, words, base, blocks }: Context,
): FieldPlace {
  const standing = findBlock(document.blocks, id);
  const block = standing ?? findBlock(before?.blocks ?? [], id);
  const href = standing === undefined ? `${base}/layout` : `${base}/blocks/${id}`;
  if (block === undefined) return { label: words.page.blocksTitle, href };
  const { label } = blockWords(words, block.kind, blocks, words.language);
  if (field === undefined) return { label, href };
  if (field === "showFor") return { label: joined(label, words.page.whenItShows), href };
  if (field === "isHidden") return { label: joined(label, words.page.hide), href };
  const named = fieldWordsOf(words, block.kind, blocks, words.language);
  const language = languageSchema.safeParse(inner);
  const anchor = language.success ? `#${field}.${language.data}` : "";
  return {
    label: joined(label, named[field]?.label ?? field, language.success ? languageName(language.data) : undefined),
    href: standing === undefined ? href : href + anchor,
  };
}

/** What differs for a reason or a section is set in the studio alone. */
function placeOfOverride([scope, id, part, ...rest]: readonly string[], context: Context): FieldPlace {
  const { words, base } = context;
  const whose = scope === "reasons" ? reasonLabel(id, words) : sectionLabel(id, context);
  const href = `${base}/studio`;
  if (part === "blocks") return { label: joined(whose, placeOfBlock(rest, context).label), href };
  if (part === "theme") return { label: joined(whose, themeLabel(rest, words)), href };
  return { label: joined(whose, part === "layout" ? words.page.layout : undefined), href };
}

function themeLabel([part, name = "", inner = ""]: readonly string[], words: ConsoleWords): string {
  const { page, colours, studio, studioPictures } = words;
  if (part === "preset") return page.theme;
  if (part === "overrides" && (name === "light" || name === "dark")) {
    return joined(page.theme, colours[inner] ?? inner, page.modes[name]);
  }
  if (part === "overrides" && name === "picture") {
    const parts: Readonly<Record<string, string>> = { focus: studioPictures.focus, scrim: studioPictures.overlay };
    return joined(page.theme, studioPictures.backgroundPicture, parts[inner]);
  }
  const called: Readonly<Record<string, string>> = {
    colour: studio.brandColour,
    typeface: studio.typeface,
    ...studio.marks,
    ...studio.tokens,
    ...page.type,
  };
  if (name === "markPlates") {
    const mode = modes.find((one) => one === inner);
    return joined(page.theme, studio.plates.label, mode && page.modes[mode]);
  }
  if (name === "siteFonts") return joined(page.theme, studio.typeface);
  const last = inner || name;
  return joined(page.theme, last === "" ? undefined : (called[last] ?? last));
}

export function languageName(language: string): string {
  const parsed = languageSchema.safeParse(language);
  return parsed.success ? languageNames[parsed.data] : language;
}

export function reasonLabel(id: string | undefined, { records }: ConsoleWords): string | undefined {
  const reason = reasonSchema.safeParse(id);
  return reason.success ? records.reasons[reason.data].label : id;
}

export function sectionLabel(id: string | undefined, { sections }: Pick<Context, "sections">): string | undefined {
  const section = sections.find((each) => each.id === id);
  return section === undefined ? id : withCapital(section.label);
}
