/** The languages the page speaks, and which of them a visitor reads best. */
import { z } from "zod";

export const languages = ["en", "de", "fr", "es"] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** Each language by its own name, for the list of languages. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
};

/** What an element says about the language of its text (WCAG 2.2, 3.1.2). */
export interface LanguageAttributes {
  readonly lang: Language;
  /** Each of our languages is written from left to right, also inside a page that is not. */
  readonly dir: "ltr";
}

export function languageAttributes(lang: Language): LanguageAttributes {
  return { lang, dir: "ltr" };
}

/** Of a part that may be in another language than what is around it (WCAG 2.2, 3.1.2). */
export function languageOfPart(language: Language | undefined): LanguageAttributes | undefined {
  return language === undefined ? undefined : languageAttributes(language);
}

/** Longer headers are cut off: real ones name few languages, and sorting many costs time. */
const longestField = 500;

/**
 * Picks the language a visitor likes best among those the site offers, by the q-values of `Accept-Language`
 * (RFC 9110 12.5.4). `de-AT` finds `de`. Where nothing fits, it is the site's first language.
 */
export function chooseLanguage(acceptLanguage: string | null | undefined, available: readonly Language[]): Language {
  const first = available[0] ?? "en";
  if (!acceptLanguage) return first;
  let best: { language: Language; weight: number } | null = null;
  for (const range of acceptLanguage.slice(0, longestField).split(",")) {
    const [tag = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    const language = tag === "*" ? first : available.find((each) => tag === each || tag.startsWith(`${each}-`));
    const weight = weightOf(parameters);
    if (language && weight > 0 && (best === null || weight > best.weight)) best = { language, weight };
  }
  return best?.language ?? first;
}

function weightOf(parameters: readonly string[]): number {
  const written = parameters.find((parameter) => parameter.startsWith("q="));
  if (written === undefined) return 1;
  const weight = Number(written.slice(2));
  return weight >= 0 && weight <= 1 ? weight : 0;
}
