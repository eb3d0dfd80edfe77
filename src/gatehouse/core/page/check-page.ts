/**
 * What would trouble visitors of a page, found before it is published. The document has passed its schema, so that people
 * can sign in on it.
 */
import { z } from "zod";
import { linkSchema, missingInLink } from "../blocks/field.ts";
import { isRegistered, type RegisteredBlocks } from "../blocks/registered-blocks.ts";
import { finding as message } from "../languages/say-finding.ts";
import { contrastProblems } from "../theme/contrast.ts";
import { pageThemesOf, type PageThemes } from "../theme/page-themes.ts";
import type { Theme } from "../theme/tokens.ts";
import { allBlocks, isOwnBlock, type Block, type OwnBlock } from "./block.ts";
import type { PageDocument } from "./document.ts";
import { lostMarks, type PictureInks } from "./check-marks.ts";
import { mentionedSections } from "./page-variants.ts";
import type { Finding } from "./finding.ts";
import { kindsOfSettings } from "./block-settings.ts";
import { languageStates, type LanguageState } from "./language-state.ts";
import { overriddenAlone } from "./override.ts";
import { ownEntry } from "./own-entry.ts";
import { ownerTexts, type OwnerText } from "./owner-texts.ts";
import { placeholdersAt } from "./placeholders.ts";
import { textHints } from "./text-hints.ts";
import { reasons } from "../refusal/reason.ts";
import { shows } from "./when-shown.ts";

export interface CheckedSite {
  readonly presets: readonly [Theme, ...Theme[]];
  /** The site's own blocks; left out, it has none. */
  readonly blocks?: RegisteredBlocks | undefined;
  /** Ids of the site's sections. */
  readonly sections: readonly string[];
  /** Whether the site has a page or file at a path of its own; null where that is not known. */
  readonly hasPath: ((path: string) => boolean) | null;
  /** The owner's marks, as they were measured; left out, they are not judged. */
  readonly inks?: PictureInks | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Everything that can be told from the document alone. What only shows on a page: `core/refusal/check-variant.ts`. */
export function checkPage(document: PageDocument, site: CheckedSite): Finding[] {
  const texts = ownerTexts(document);
  return [
    ...themesGone(document, site),
    ...faintColours(pageThemesOf(document, site.presets)),
    ...lostMarks(document, site.presets, site.inks ?? new Map()),
    ...allBlocks(document.blocks).flatMap((block) => [
      ...undescribed(block, `blocks.${block.id}`),
      ...neverShown(block, site),
      ...goneKind(block, site),
    ]),
    ...undescribedElsewhere(document),
    ...unknownSections(document, site),
    ...texts.flatMap(mistakesIn),
    ...unwrittenLinks(document),
    ...deadLinks(document, site),
    ...incompleteLanguages(document),
  ];
}

type Level = Finding["level"];
const about = (level: Level, what: Finding["what"], path: string | null): Finding => ({
  level,
  what,
  variant: null,
  path,
});

function themesGone({ theme, overrides }: PageDocument, { presets }: CheckedSite): Finding[] {
  const chosen = [
    { settings: theme, path: "theme.preset" },
    ...(["reasons", "sections"] as const).flatMap((scope) =>
      Object.entries(overrides[scope]).flatMap(([id, override]) =>
        override.theme === undefined
          ? []
          : [{ settings: override.theme, path: `overrides.${scope}.${id}.theme.preset` }],
      ),
    ),
  ];
  return chosen.flatMap(({ settings, path }) =>
    presets.some(({ id }) => id === settings.preset) ? [] : [about("error", message("theme-gone"), path)],
  );
}

function faintColours({ site, reasons: ofReasons, sections }: PageThemes): Finding[] {
  const themes = [
    { tokens: site, path: "theme" },
    ...Object.entries(ofReasons).map(([id, tokens]) => ({ tokens, path: `overrides.reasons.${id}.theme` })),
    ...Object.entries(sections).map(([id, tokens]) => ({ tokens, path: `overrides.sections.${id}.theme` })),
  ];
  return themes.flatMap(({ tokens, path }) => {
    const pairs = contrastProblems(tokens);
    return pairs.length === 0 ? [] : [about("error", message("too-faint", { pairs }), path)];
  });
}

/** WCAG 2.2, 1.1.1. */
function undescribed(block: Block, path: string): Finding[] {
  if (block.kind !== "picture" || block.isDecorative || Object.keys(block.alt).length > 0) return [];
  return [about("error", message("picture-undescribed"), `${path}.alt`)];
}

/** The same for pictures that one reason or section alone shows. */
function undescribedElsewhere({ blocks, overrides }: PageDocument): Finding[] {
  return (["reasons", "sections"] as const).flatMap((scope) =>
    Object.entries(overrides[scope]).flatMap(([name, override]) =>
      allBlocks(blocks).flatMap((block) => {
        const settings = ownEntry(override.blocks, block.id);
        const changed = settings && overriddenAlone(block, settings);
        const isItsOwn = changed && undescribed(block, "").length === 0;
        return isItsOwn ? undescribed(changed, `overrides.${scope}.${name}.blocks.${block.id}`) : [];
      }),
    ),
  );
}

function neverShown({ id, kind, showFor, isHidden }: Block, { now, sections }: CheckedSite): Finding[] {
  if (showFor === undefined || isHidden === true) return [];
  const { from = -Infinity, until = Infinity } = showFor;
  const path = `blocks.${id}.showFor`;
  const never = (why: "backwards" | "over" | "nobody") => [
    about("warning", message("never-shown", { block: kind, why }), why === "nobody" ? path : `${path}.until`),
  ];
  if (from >= until) return never("backwards");
  if (until <= now) return never("over");
  const moment = Math.max(now, from);
  const isSeen = reasons.some((reason) =>
    [null, ...sections].some((section) => shows({ showFor }, { reason, section, now: moment })),
  );
  return isSeen ? [] : never("nobody");
}

/** Nothing is lost: the block comes back when the site registers its kind again. */
function goneKind({ id, kind }: Block, { blocks = [] }: CheckedSite): Finding[] {
  return isRegistered(kind, blocks) ? [] : [about("warning", message("block-gone", { block: kind }), `blocks.${id}`)];
}

function unknownSections(document: PageDocument, { sections }: CheckedSite): Finding[] {
  return mentionedSections(document)
    .filter((id) => !sections.includes(id))
    .map((section) => about("warning", message("section-gone", { section }), pathOfSection(document, section)));
}

function pathOfSection({ copy, overrides, blocks }: PageDocument, section: string): string | null {
  if (Object.hasOwn(overrides.sections, section)) return `overrides.sections.${section}`;
  const language = Object.entries(copy).find(([, words]) => Object.hasOwn(words.sections ?? {}, section))?.[0];
  if (language !== undefined) return `copy.${language}.sections.${section}`;
  const block = allBlocks(blocks).find(({ showFor }) => showFor?.sections?.includes(section));
  return block === undefined ? null : `blocks.${block.id}.showFor.sections.${section}`;
}

/** Letters without a place to break at. A longer word is cut in the middle on a phone. */
const longestWords = { short: 26, running: 60 } as const;

function mistakesIn({ path, text, kind, key }: OwnerText): Finding[] {
  const filled = placeholdersAt(path, kind === "rich-text");
  const mistakes = textHints(text, filled)
    .filter((one) => !(kind === "rich-text" && one.kind === "markdown"))
    .map((one) =>
      one.kind === "unknown-placeholder" && filled.length === 0
        ? { ...one, kind: "placeholder-printed" as const }
        : one,
    );
  const isShort = kind === "label" || kind === "line" || key.endsWith(".heading");
  const long = longWord(text, longestWords[isShort ? "short" : "running"]);
  return [
    ...mistakes.map(({ kind: hint, found }) => about("warning", message(hint, { found }), path)),
    ...(long === undefined ? [] : [about("warning", message("long-word", { word: long }), path)]),
  ];
}

function longWord(text: string, most: number): string | undefined {
  const isLong = (word: string) => word.length > most && !/[@/]/.test(word) && !isWrittenWithoutSpaces.test(word);
  return text.split(/[\s\u00ad\u200b–—-]+/).find(isLong);
}

/** Chinese, Japanese, Korean and Thai break between any two characters, or by a dictionary. */
const isWrittenWithoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** A link that is still being written shows nothing. Its path leads on to what is missing. */
function unwrittenLinks({ blocks, overrides, languages }: PageDocument): Finding[] {
  const kinds = new Map(allBlocks(blocks).map((block) => [block.id, block.kind]));
  const ofOverrides = (["reasons", "sections"] as const).flatMap((scope) =>
    Object.entries(overrides[scope]).flatMap(([name, override]) =>
      Object.entries(override.blocks ?? {}).map(([id, settings]) => ({
        kind: kinds.get(id),
        settings,
        at: `overrides.${scope}.${name}.blocks.${id}`,
      })),
    ),
  );
  const all = allBlocks(blocks).map((block) => ({ kind: block.kind, settings: block, at: `blocks.${block.id}` }));
  return [...all, ...ofOverrides].flatMap(({ kind, settings, at }) =>
    (kind === undefined ? [] : kindsOfSettings(kind, settings)).flatMap(([name, field]) => {
      if (field !== "links") return [];
      const links = z.array(linkSchema).safeParse(new Map<string, unknown>(Object.entries(settings)).get(name));
      return (links.data ?? []).flatMap((link) => {
        const missing = missingInLink(link);
        if (missing === null) return [];
        const part = missing === "words" ? `label.${languages[0] ?? "en"}` : "href";
        return [about("error", message("link-unwritten", { missing }), `${at}.${name}.${link.id}.${part}`)];
      });
    }),
  );
}

function deadLinks({ blocks }: PageDocument, { hasPath }: CheckedSite): Finding[] {
  if (hasPath === null) return [];
  return allBlocks(blocks).flatMap((block) =>
    linksOf(block).flatMap(({ href, path }) => {
      if (!href.startsWith("/")) return [];
      const [own = ""] = href.split(/[?#]/);
      return hasPath(own) ? [] : [about("warning", message("link-dead", { href }), path)];
    }),
  );
}

function linksOf(block: Block): { readonly href: string; readonly path: string }[] {
  switch (block.kind) {
    case "support-links":
      return block.links.map(({ id, href }) => ({ href, path: `blocks.${block.id}.links.${id}.href` }));
    case "rich-text":
      return Object.entries(block.text).flatMap(([language, text]) =>
        text
          .flatMap((one) => (one.kind === "list" ? one.items.flat() : one.content))
          .flatMap((part) =>
            part.kind === "link" ? [{ href: part.href, path: `blocks.${block.id}.text.${language}` }] : [],
          ),
      );
    default:
      return isOwnBlock(block) ? linksOfOwnBlock(block) : [];
  }
}

function linksOfOwnBlock(block: OwnBlock): ReturnType<typeof linksOf> {
  return Object.entries(block).flatMap(([name, value]: [string, unknown]) => {
    const links = z.array(linkSchema).safeParse(value);
    return (links.data ?? []).map(({ id, href }) => ({ href, path: `blocks.${block.id}.${name}.${id}.href` }));
  });
}

/** Languages in which the owner wrote nothing are named together: a page may be shown in a dozen. */
function incompleteLanguages(document: PageDocument): Finding[] {
  const incomplete = languageStates(document).filter(({ missing }) => missing > 0);
  // What was written in a language first is no gap of it, and does not stand among its texts.
  const written = new Set(ownerTexts(document).map(({ language }) => language));
  const empty = incomplete.filter(({ language }) => !written.has(language));
  const begun = incomplete.filter((state) => !empty.includes(state));
  const apart = empty.length > 1 ? begun : incomplete;
  const firstGap = ({ texts }: LanguageState) => texts.find(({ state }) => state === "missing")?.path ?? null;
  const together = empty
    .slice(0, empty.length > 1 ? 1 : 0)
    .map((first) => about("warning", message("languages-empty", { count: empty.length }), firstGap(first)));
  return [
    ...apart.map((state) => {
      const { language, missing } = state;
      return about("warning", message("language-incomplete", { language, missing }), firstGap(state));
    }),
    ...together,
  ];
}
