/** Finds pages of the console by what they are called, or else by what people may call them. */

export interface SearchedEntry {
  readonly label: string;
  readonly href: string;
  /** Phrases of `core/languages/…/search-words.ts`. */
  readonly words: readonly string[];
}

export interface FoundEntry {
  readonly label: string;
  readonly href: string;
  /** The phrase by which it was found; empty where its name says it. */
  readonly detail: string;
}

export interface FoundPages {
  /** Those that are most likely meant. */
  readonly first: readonly FoundEntry[];
  /** A part from the middle of a word is meant less often than a person. */
  readonly last: readonly FoundEntry[];
}

/** Shorter ones begin too many words. */
const shortestWord = 3;

/** @param typed empty for all pages */
export function searchPages(entries: readonly SearchedEntry[], typed: string): FoundPages {
  const text = typed.trim().toLowerCase();
  const named = entries.filter(({ label }) => label.toLowerCase().includes(text));
  const isAtWord = ({ label }: SearchedEntry) => ` ${label.toLowerCase()}`.includes(` ${text}`);
  const found = (entry: SearchedEntry, detail = ""): FoundEntry => ({ label: entry.label, href: entry.href, detail });
  const sought = wordsOf(typed).filter((word) => word.length > 1);
  const isWorthIt = sought.some((word) => word.length >= shortestWord);
  const called = isWorthIt
    ? entries.flatMap((entry) => {
        const phrase = named.includes(entry)
          ? undefined
          : entry.words.find((one) => holdsAll(`${one} ${entry.label}`, sought));
        return phrase === undefined ? [] : [found(entry, phrase)];
      })
    : [];
  return {
    first: [...named.filter(isAtWord).map((entry) => found(entry)), ...called],
    last: named.filter((entry) => !isAtWord(entry)).map((entry) => found(entry)),
  };
}

/** Whether each of the words is there, or begins one that is. */
function holdsAll(phrase: string, sought: readonly string[]): boolean {
  const words = wordsOf(phrase);
  return sought.every((one) => words.some((word) => word.startsWith(one)));
}

/** Without accents and marks, so that "ruckgangig" finds what it means. */
function wordsOf(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
