/** How complete the page is in each language: what the owner wrote in one language and not in another. */
import type { PageDocument } from "./document.ts";
import type { Language } from "./language.ts";
import { ownerTexts, type OwnerText } from "./owner-texts.ts";

export type TranslationState =
  | "current"
  | "missing"
  /** The source has changed since it was translated. */
  | "outdated";

export interface TranslatedText {
  readonly source: OwnerText;
  /** Where the text of this language belongs. */
  readonly path: string;
  /** Empty where it is missing. */
  readonly text: string;
  readonly state: TranslationState;
}

/** Whether a translation was marked as up to date, as both texts stand now. */
export type IsConfirmed = (language: Language, source: OwnerText, text: string) => boolean;

export interface LanguageState {
  readonly language: Language;
  /** Every text that is written in another language of the page, in the order of the page. */
  readonly texts: readonly TranslatedText[];
  readonly missing: number;
  readonly outdated: number;
}

/**
 * The source of a text is the site's own language, or the first of the page's languages in which a block's text is written.
 * Words that are written in another language only have none: in the site's own language the shipped ones hold.
 *
 * @param earlier published pages, oldest first: a text of which only the source was changed since is outdated
 * @param isConfirmed left out, none was
 */
export function languageStates(
  document: PageDocument,
  earlier: readonly PageDocument[] = [],
  isConfirmed: IsConfirmed = () => false,
): LanguageState[] {
  const history = [...earlier, document].map(textsByKey);
  const [own] = document.languages;
  const keys = history.at(-1) ?? new Map<string, TextsOfKey>();
  return document.languages.map((language) => {
    const texts = [...keys].flatMap(([key, inLanguages]): TranslatedText[] => {
      const from = document.languages.find((one) => inLanguages.has(one));
      const source = from === undefined ? undefined : inLanguages.get(from);
      if (source === undefined || from === language) return [];
      if (key.startsWith("copy.") && from !== own) return [];
      const text = inLanguages.get(language)?.text ?? "";
      const isBehind =
        text !== "" && isOutdated(history, key, source.language, language) && !isConfirmed(language, source, text);
      const state = text === "" ? "missing" : isBehind ? "outdated" : "current";
      return [{ source, path: pathIn(source, language), text, state }];
    });
    const count = (state: TranslationState) => texts.filter((one) => one.state === state).length;
    return { language, texts, missing: count("missing"), outdated: count("outdated") };
  });
}

type TextsOfKey = ReadonlyMap<Language, OwnerText>;

function textsByKey(document: PageDocument): ReadonlyMap<string, TextsOfKey> {
  const byKey = new Map<string, Map<Language, OwnerText>>();
  for (const text of ownerTexts(document)) {
    const known = byKey.get(text.key) ?? new Map<Language, OwnerText>();
    byKey.set(text.key, known.set(text.language, text));
  }
  return byKey;
}

/** Links are edited as a list, which has one path for all languages. */
function pathIn({ path, key, language }: OwnerText, wanted: Language): string {
  if (path.startsWith("copy.")) return key.replace("*", wanted);
  return path.endsWith(`.${language}`) ? `${path.slice(0, -language.length)}${wanted}` : path;
}

function isOutdated(
  history: readonly ReadonlyMap<string, TextsOfKey>[],
  key: string,
  source: Language,
  language: Language,
): boolean {
  const changedAt = (one: Language) =>
    history.findLastIndex((texts, at) => {
      const before = history[at - 1];
      return before === undefined || before.get(key)?.get(one)?.text !== texts.get(key)?.get(one)?.text;
    });
  return changedAt(source) > changedAt(language);
}
