/** The shipped words of every language: what the page says where the owner has said nothing. */
import type { ShippedCopy } from "../copy.ts";
import type { Language } from "../language.ts";
import { arabic } from "./ar.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import { japanese } from "./ja.ts";
import { dutch } from "./nl.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";
import { turkish } from "./tr.ts";
import { chinese } from "./zh.ts";

export const shippedCopy: Readonly<Record<Language, ShippedCopy>> = {
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
