/** The words of a refusal for programs: the same reason as on the page, said without a form to fill in. */
import { joinSentences, type Language } from "../page/language.ts";
import { withoutLanguages } from "../page/language-marks.ts";
import { fillPlaceholders } from "../page/placeholders.ts";
import { circumstanceOf, placeholders, type ExplainInput } from "./explain.ts";
import { arabic } from "./program-words/ar.ts";
import { german } from "./program-words/de.ts";
import { english } from "./program-words/en.ts";
import { spanish } from "./program-words/es.ts";
import { french } from "./program-words/fr.ts";
import { italian } from "./program-words/it.ts";
import { japanese } from "./program-words/ja.ts";
import { dutch } from "./program-words/nl.ts";
import { polish } from "./program-words/pl.ts";
import { portuguese } from "./program-words/pt.ts";
import { turkish } from "./program-words/tr.ts";
import { chinese } from "./program-words/zh.ts";
import type { ProgramCircumstance, ProgramWords } from "./program-words/words.ts";

export const programWords: Readonly<Record<Language, ProgramWords>> = {
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

export interface ProgramExplanation {
  /** The same for every refusal with this reason (RFC 9457 3.1.3). */
  readonly title: string;
  /** What is true of this request. */
  readonly detail: string;
  readonly language: Language;
}

/** @param isRead whether the request only reads; for a write, the text says that it was not carried out */
export function explainToProgram(input: ExplainInput, isRead: boolean): ProgramExplanation {
  const { language, reason } = input;
  const { reasons, thisResource, notCarriedOut } = programWords[language];
  const { title, detail, when } = reasons[reason];
  const circumstance = circumstanceOf(input);
  const exact = circumstance === undefined ? undefined : when?.[circumstance as ProgramCircumstance];
  const text = withoutLanguages(fillPlaceholders(exact ?? detail, placeholders(input, thisResource)));
  return { title, detail: isRead ? text : joinSentences(language, text, notCarriedOut), language };
}
