import type { Language } from "../../page/language.ts";

/** How a mail begins. `{name}` is the person's. */
export const greetings: Readonly<Record<Language, string>> = {
  en: "Hello {name},",
  de: "Guten Tag, {name},",
  fr: "Bonjour {name},",
  es: "Hola, {name}:",
  pt: "Olá, {name},",
  it: "Buongiorno {name},",
  nl: "Beste {name},",
  pl: "Dzień dobry, {name},",
  tr: "Merhaba {name},",
  ar: "مرحبًا {name}،",
  ja: "{name} 様",
  zh: "{name}，您好：",
};
