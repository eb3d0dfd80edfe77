/**
 * A face of the refusal page: its bytes for one published revision, reason, section, language and audience, with places
 * for what differs from visitor to visitor. Rendered once by Astro, then filled in without it.
 *
 * The places are marked by noncharacters (Unicode 23.7), which no text may hold; they pass through the components like
 * any text, and what is put in their stead is escaped as Astro escapes it.
 */

export interface FaceValues {
  readonly name: string;
  /** The member's first letter, beside the name. */
  readonly initial: string;
  readonly email: string;
  readonly returnTo: string;
  readonly refusalId: string;
}

type Place = keyof FaceValues;

export const marks: FaceValues = {
  name: "\uFDD0",
  initial: "\uFDD1",
  email: "\uFDD2",
  returnTo: "\uFDD3",
  refusalId: "\uFDD4",
};

const placeOf = new Map<string, Place>(Object.entries(marks).map(([place, mark]) => [mark as string, place as Place]));
const anyMark = /[\uFDD0-\uFDD4]/g;

export interface Face {
  readonly parts: readonly (string | { readonly place: Place; readonly inTag: boolean })[];
  readonly language: string;
  readonly policy: string;
}

/** @param policy the Content-Security-Policy that goes with it */
export function faceFrom(html: string, language: string, policy: string): Face {
  const parts: (string | { place: Place; inTag: boolean })[] = [];
  let from = 0;
  for (const { 0: mark, index } of html.matchAll(anyMark)) {
    const before = html.slice(from, index);
    const place = placeOf.get(mark);
    if (place === undefined) continue;
    parts.push(before, { place, inTag: html.lastIndexOf("<", index) > html.lastIndexOf(">", index) });
    from = index + mark.length;
  }
  parts.push(html.slice(from));
  return { parts, language, policy };
}

/** The page for one visitor: the same bytes as if it had been rendered for them. */
export function fillFace({ parts }: Face, values: FaceValues): string {
  let html = "";
  for (const part of parts) {
    if (typeof part === "string") html += part;
    else html += part.inTag ? escapeAttribute(values[part.place]) : escapeText(values[part.place]);
  }
  return html;
}

/** Whether any of the texts takes the visitor's name: then the page is rendered for each visitor. */
export function holdsMark(texts: readonly string[]): boolean {
  return texts.some((text) => text.search(anyMark) >= 0);
}

const textEscapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** As Astro's `escapeHTML` and `toAttributeString` do; a test holds the bytes together. */
function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => textEscapes[character] ?? character);
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
