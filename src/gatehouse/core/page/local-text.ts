/** Texts of the owner that differ from language to language. */
import { z } from "zod";
import { complaint } from "../languages/problem.ts";
import { languageSchema, type Language } from "./language.ts";

/** One short text in each language; a language without one is left out. */
export const localLineSchema = (most: number) =>
  z.partialRecord(languageSchema, z.string().trim().min(1).max(most, complaint("too-long", { most }))).default({});

export type LocalLine = Readonly<Partial<Record<Language, string>>>;

/** The same texts with another one in this language; null leaves the language out, which the schema asks for. */
export function withText<Text>(
  texts: Readonly<Record<string, Text | undefined>>,
  language: string,
  text: Text | null,
): Record<string, Text | undefined> {
  const { [language]: _before, ...others } = texts;
  return text === null ? others : { ...others, [language]: text };
}

/** A text as it is printed, and the language it is in where that is not the page's (WCAG 2.2, 3.1.2). */
export interface Spoken<Text = string> {
  readonly text: Text;
  readonly language?: Language;
}

/**
 * The text in the first of the wanted languages that has one, else in any that does.
 *
 * @param wanted the page's language, then those of the document
 */
export function spokenIn<Text extends string | readonly unknown[]>(
  texts: Readonly<Partial<Record<Language, Text>>>,
  wanted: readonly Language[],
): Spoken<Text> | null {
  const [own] = wanted;
  for (const language of [...wanted, ...(Object.keys(texts) as Language[])]) {
    const text = texts[language];
    if (text !== undefined && text.length > 0) return language === own ? { text } : { text, language };
  }
  return null;
}
