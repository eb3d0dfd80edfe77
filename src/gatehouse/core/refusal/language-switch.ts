/** The choice of another language at the foot of a page: a form, so that it works without a script. */
import { shippedCopy } from "../page/defaults/index.ts";
import type { Language } from "../page/language.ts";

export interface LanguageSwitch {
  /** What is chosen: "Language". */
  readonly label: string;
  readonly current: Language;
  /** In the owner's order. */
  readonly languages: readonly Language[];
  readonly action: string;
  /** Path of the page to show again in the other language; empty where it is not known. */
  readonly returnTo: string;
}

/** Null where the page is offered in one language only. */
export function languageSwitch(
  current: Language,
  languages: readonly Language[],
  action: string,
  returnTo: string,
): LanguageSwitch | null {
  return languages.length > 1 ? { label: shippedCopy[current].language, current, languages, action, returnTo } : null;
}
