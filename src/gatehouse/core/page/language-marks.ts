/**
 * Marks around a part of a plain text that is in another language than the rest, such as the name of a role that its owner
 * wrote in one language only. They are noncharacters (Unicode 23.7), which no text of a person holds, so they pass through
 * lists and sentences; where the text is printed, the part gets its `lang` (WCAG 2.2, 3.1.2).
 */
import { languageSchema } from "./language.ts";
import type { Spoken } from "./local-text.ts";

/** In front of the language, between language and text, and after the text. */
const [before, between, after] = ["\uFDE3", "\uFDE4", "\uFDE5"];
const opening = /\uFDE3[^\uFDE4]*\uFDE4/g;

/** The text, marked where it is in another language than the sentence it will stand in. */
export function inLanguage({ text, language }: Spoken): string {
  const plain = withoutLanguages(text);
  return language === undefined ? plain : `${before}${language}${between}${plain}${after}`;
}

/** For titles, attributes and plain text. */
export function withoutLanguages(text: string): string {
  return text.replace(opening, "").replaceAll(after, "");
}

/** The parts of a text in order, each with its language where that is another one. */
export function partsByLanguage(text: string): Spoken[] {
  if (!text.includes(before)) return [{ text }];
  const parts: Spoken[] = [];
  let from = 0;
  for (const match of text.matchAll(/\uFDE3([^\uFDE4]*)\uFDE4([^\uFDE5]*)\uFDE5/g)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    const language = languageSchema.safeParse(match[1]).data;
    parts.push({ text: match[2] ?? "", ...(language !== undefined && { language }) });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}
