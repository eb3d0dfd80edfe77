/** The shipped words of every language: what the page says where the owner has said nothing. */
import type { ShippedCopy } from "../copy.ts";
import type { Language } from "../language.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";

export const shippedCopy: Readonly<Record<Language, ShippedCopy>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};
