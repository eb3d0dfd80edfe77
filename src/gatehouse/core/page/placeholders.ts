/** The placeholders of the page's words, and the sentences they are filled into. */
import { localeOf, type Language } from "./language.ts";
import { withoutLanguages } from "./language-marks.ts";
import { withoutMarkdown } from "./text-hints.ts";

/** What placeholders stand for. An unknown value is left out of the sentence or replaced by general words. */
export interface Placeholders {
  /** Of the words and the section's name: Turkish has a capital İ. */
  readonly language: Language;
  readonly section: string;
  readonly site: string;
  readonly roles: string;
  readonly permissions: string;
  readonly name: string;
  /** The last day of a role that has ended. */
  readonly day: string;
  readonly onward: string;
}

export const placeholderNames = [
  "section",
  "site",
  "roles",
  "permissions",
  "name",
  "day",
  "onward",
] as const satisfies readonly (keyof Placeholders)[];

/** What is the same for each visitor of a page: filled into lines of blocks, and names of fields and buttons. */
const sameForAll = ["section", "site"] as const;

/** Names of fields and buttons that are sentences of the page, or take a value of their own. */
const ofLabel: Readonly<Record<string, readonly string[]>> = {
  whoDecides: placeholderNames,
  lostFactorHelp: placeholderNames,
  tooMany: [...sameForAll, "wait"],
  continueWith: [...sameForAll, "provider"],
  codeFromMail: [...sameForAll, "email"],
};

/**
 * The placeholders that are filled into the text at a path of the document; none where the text is printed as it stands.
 *
 * @param path as in the command `set`
 * @param isRich a text with marks of its own
 */
export function placeholdersAt(path: string, isRich = false): readonly string[] {
  if (isRich) return [];
  const parts = path.split(".");
  if (parts[0] !== "copy") return parts.includes("whoDecides") ? placeholderNames : sameForAll;
  if (parts[2] === "labels") return ofLabel[parts[3] ?? ""] ?? sameForAll;
  return parts.at(-1) === "label" ? [] : placeholderNames;
}

const anyPlaceholder = /\{([a-z]\w*)\}/i;

/** Where a sentence ended: Chinese and Japanese leave no space after it. */
const endOfSentence = /(?:[.!?:؟]\s+|[。！？：]\s*)$/;

/** What goes away with a value that is not known: "Hello, {name}." → "Hello." */
const commaBefore = /[,،、，]?\s*$/;

/**
 * Puts the values in place of `{section}`, `{site}`, `{roles}`, `{permissions}`, `{name}`, `{day}` and `{onward}`, in one pass: a
 * brace inside a value stays a brace. A section at the start of a sentence gets a capital letter. An empty value takes the
 * comma and space before it along, at the start of a sentence the space after it, and so does a placeholder that does not exist.
 * A name that ends with a full stop ("Quire Ltd.") ends the sentence too.
 */
export function fillPlaceholders(text: string, values: Placeholders): string {
  return filledIn(
    text,
    (place) => placeholderNames.reduce((found, name) => (name === place ? values[name] : found), ""),
    values,
  );
}

/**
 * The same for a line of a block, or the name of a field or button: only what is the same for each visitor is filled in.
 *
 * @param own a placeholder that the text takes besides, and that is filled in later
 */
export function fillLine(text: string, values: Placeholders, own = ""): string {
  return filledIn(
    text,
    (place) =>
      place === own ? `{${own}}` : sameForAll.reduce((found, name) => (name === place ? values[name] : found), ""),
    values,
  );
}

function filledIn(text: string, valueOf: (place: string | undefined) => string, { language }: Placeholders): string {
  // Texts and names of placeholders by turns.
  const pieces = text.split(anyPlaceholder);
  let filled = "";
  let before: "start" | "empty" | "full-stop" | "other" = "start";
  for (let index = 0; index < pieces.length; index += 2) {
    let between = pieces[index] ?? "";
    const place = pieces[index + 1];
    if (before === "full-stop" && /^\.(?!\.)/.test(between)) between = between.slice(1);
    const isFirst: boolean = between.trim() === "" && (before === "start" || before === "empty");
    const startsSentence: boolean = isFirst || endOfSentence.test(between);
    if (before === "empty") between = between.trimStart();
    const value = valueOf(place);
    if (place !== undefined && value === "" && !startsSentence) between = between.replace(commaBefore, "");
    filled = joined(filled, between);
    filled = joined(filled, startsSentence && place === "section" ? withCapital(value, language) : value);
    if (value !== "") before = withoutLanguages(value).endsWith(".") ? "full-stop" : "other";
    else before = startsSentence ? "empty" : "other";
  }
  return withoutMarkdown(filled).trimEnd();
}

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const withSpaces = /[\p{Script=Latin}\p{N}]/u;

/** A space stands between a Latin word and a Chinese or Japanese one ("Quire の"), and none between two of the latter. */
function joined(before: string, after: string): string {
  const last = withoutLanguages(before.slice(-2)).slice(-1);
  const [next = ""] = withoutLanguages(after);
  const needsSpace = (withSpaces.test(last) && eastAsian.test(next)) || (eastAsian.test(last) && withSpaces.test(next));
  return needsSpace ? `${before} ${after}` : before + after;
}

function withCapital(text: string, language: Language): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase(localeOf(language)) + rest.join("");
}
