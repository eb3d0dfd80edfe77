/**
 * The words of the module's own pages, one folder for each language. English is the source: its type says what every other
 * language must have. A language without `console` speaks to visitors and members only. The refusal page's own words are
 * the owner's, with defaults in `core/page/defaults`.
 */
import { chooseLanguage, type Language } from "../page/language.ts";
import { arabic } from "./ar/index.ts";
import { german } from "./de/index.ts";
import { english } from "./en/index.ts";
import { spanish } from "./es/index.ts";
import { french } from "./fr/index.ts";
import type { Formats } from "./formats.ts";
import { italian } from "./it/index.ts";
import { japanese } from "./ja/index.ts";
import { dutch } from "./nl/index.ts";
import { polish } from "./pl/index.ts";
import { portuguese } from "./pt/index.ts";
import { turkish } from "./tr/index.ts";
import { chinese } from "./zh/index.ts";
import type { Problem } from "./problem.ts";
import { sayProblem } from "./say-problem.ts";

/** What a visitor or member reads. */
export type VisitorWords = Omit<typeof english, "console" | "formats" | "language"> & {
  readonly language: Language;
  readonly formats: Formats;
};

/** What an admin reads, and what they read as anybody else. */
export type ConsoleWords = VisitorWords & (typeof english)["console"] & { readonly language: ConsoleLanguage };

const visitorWords: Readonly<Record<Language, VisitorWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  nl: dutch,
  pl: polish,
  tr: turkish,
  ar: arabic,
  ja: japanese,
  zh: chinese,
};

export function visitorWordsIn(language: Language): VisitorWords {
  return visitorWords[language];
}

/** Languages of the console. */
const consoleLanguages = ["en", "de"] as const satisfies readonly Language[];
export type ConsoleLanguage = (typeof consoleLanguages)[number];

const consoleWords: Readonly<Record<ConsoleLanguage, ConsoleWords>> = {
  en: { ...english, ...english.console, language: "en" },
  de: { ...german, ...german.console, language: "de" },
};

/**
 * @param acceptLanguage the header of that name
 * @param own chosen in the admin's account; one that the console does not have counts as none
 */
export function consoleWordsFor(acceptLanguage: string | null | undefined, own?: Language): ConsoleWords {
  const asked = chooseLanguage(acceptLanguage, consoleLanguages);
  const inConsole = (one: Language | undefined) => consoleLanguages.find((language) => language === one);
  return consoleWords[inConsole(own) ?? inConsole(asked) ?? "en"];
}

/** Says problems as an admin reads them. */
export function sayToAdmin({ ownProblems, adminProblems }: ConsoleWords): (problem: Problem) => string {
  return (problem) => sayProblem(problem, { ...ownProblems, ...adminProblems });
}

/** Says problems as a visitor or member reads them. */
export function sayToVisitor({ ownProblems }: Pick<VisitorWords, "ownProblems">): (problem: Problem) => string {
  return (problem) => sayProblem(problem, ownProblems);
}
