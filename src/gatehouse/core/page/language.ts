/** The languages the page speaks, and which of them a visitor reads best. */
import { z } from "zod";

export const languages = ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "ar", "ja", "zh"] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** Each language by its own name, for the list of languages. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  pt: "Português",
  it: "Italiano",
  nl: "Nederlands",
  pl: "Polski",
  tr: "Türkçe",
  ar: "العربية",
  ja: "日本語",
  zh: "简体中文",
};

/** What an element says about the language of its text (WCAG 2.2, 3.1.2). */
export interface LanguageAttributes {
  /** A language tag (BCP 47). */
  readonly lang: string;
  /** Also inside a page that is written the other way. */
  readonly dir: "ltr" | "rtl";
}

export function languageAttributes(language: Language): LanguageAttributes {
  return { lang: languageTag(language), dir: language === "ar" ? "rtl" : "ltr" };
}

/** The tag for `lang` and `Content-Language` (BCP 47): Chinese says which script it is in, because browsers choose the font by it. */
export function languageTag(language: Language): string {
  return language === "zh" ? "zh-Hans" : language;
}

/** For `Intl`: English with the day first, Arabic with the digits that its fixed texts have. */
export function localeOf(language: Language): string {
  if (language === "en") return "en-GB";
  return language === "ar" ? "ar-u-nu-latn" : languageTag(language);
}

/** One sentence after the other: Chinese and Japanese put no space between them. */
export function joinSentences(language: Language, ...sentences: readonly string[]): string {
  return sentences.join(language === "zh" || language === "ja" ? "" : " ");
}

/** Of a part that may be in another language than what is around it (WCAG 2.2, 3.1.2). */
export function languageOfPart(language: Language | undefined): LanguageAttributes | undefined {
  return language === undefined ? undefined : languageAttributes(language);
}

/** Longer headers are cut off: real ones name few languages, and sorting many costs time. */
const longestField = 500;

/**
 * Picks the language a visitor likes best among those the site offers, by the q-values of `Accept-Language`
 * (RFC 9110 12.5.4). `de-AT` finds `de`. Who reads traditional Chinese gets the simplified one before a language that they
 * did not name. Where nothing fits, it is the site's first language.
 */
export function chooseLanguage(acceptLanguage: string | null | undefined, available: readonly Language[]): Language {
  const first = available[0] ?? "en";
  if (!acceptLanguage) return first;
  const best: Record<Fit, { readonly language: Language; readonly weight: number } | null> = {
    named: null,
    related: null,
    any: null,
  };
  for (const range of acceptLanguage.slice(0, longestField).split(",")) {
    const [tag = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    const language = tag === "*" ? first : languageOfTag(tag, available);
    const weight = weightOf(parameters);
    if (language === null || weight === 0) continue;
    const fit = tag === "*" ? "any" : isTraditionalChinese(tag) ? "related" : "named";
    if (weight > (best[fit]?.weight ?? 0)) best[fit] = { language, weight };
  }
  const { named, related, any } = best;
  const preferred = named !== null && any !== null && any.weight > named.weight ? any : named;
  return (preferred ?? related ?? any)?.language ?? first;
}

type Fit = "named" | "related" | "any";

/** The language of a tag (BCP 47), by its first part: `pt-BR` is Portuguese. Null where it is none of these. */
export function languageOfTag(tag: string, available: readonly Language[] = languages): Language | null {
  const [primary = ""] = tag.toLowerCase().split("-", 1);
  // Chinese may also go by the code of Mandarin (RFC 5646 4.1.2).
  const code = primary === "cmn" ? "zh" : primary;
  return available.find((language) => language === code) ?? null;
}

/** Written in Taiwan, Hong Kong and Macao, unless the tag names the script. */
function isTraditionalChinese(tag: string): boolean {
  const [primary = "", ...rest] = tag.split("-");
  if (primary !== "zh" && primary !== "cmn") return false;
  return rest.includes("hant") || (!rest.includes("hans") && rest.some((part) => /^(?:tw|hk|mo)$/.test(part)));
}

function weightOf(parameters: readonly string[]): number {
  const written = parameters.find((parameter) => parameter.startsWith("q="));
  if (written === undefined) return 1;
  const weight = Number(written.slice(2));
  return weight >= 0 && weight <= 1 ? weight : 0;
}
