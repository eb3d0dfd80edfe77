/** Languages as German calls them; they follow "auf" as they are. */
import type { Language } from "../../page/language.ts";

export const languageNames: Readonly<Record<Language, string>> = {
  en: "Englisch",
  de: "Deutsch",
  fr: "Französisch",
  es: "Spanisch",
  pt: "Portugiesisch",
  it: "Italienisch",
  nl: "Niederländisch",
  pl: "Polnisch",
  tr: "Türkisch",
  ar: "Arabisch",
  ja: "Japanisch",
  zh: "Chinesisch",
};
