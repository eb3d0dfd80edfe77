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
  /** Encoded as UTF-8 once, where nothing differs. */
  readonly parts: readonly (Uint8Array | { readonly place: Place; readonly inTag: boolean })[];
  readonly language: string;
  readonly policy: string;
}

/** @param policy the Content-Security-Policy that goes with it */
export function faceFrom(html: string, language: string, policy: string): Face {
  const encoder = new TextEncoder();
  const parts: (Uint8Array | { place: Place; inTag: boolean })[] = [];
  let from = 0;
  for (const { 0: mark, index } of html.matchAll(anyMark)) {
    const before = encoder.encode(html.slice(from, index));
    const place = placeOf.get(mark);
    if (place === undefined) continue;
    parts.push(before, { place, inTag: html.lastIndexOf("<", index) > html.lastIndexOf(">", index) });
    from = index + mark.length;
  }
  parts.push(encoder.encode(html.slice(from)));
  return { parts, language, policy };
}

/** The page for one visitor, in UTF-8: the same bytes as if it had been rendered for them. */
export function fillFace({ parts }: Face, values: FaceValues): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const pieces = parts.map((part) => {
    if (part instanceof Uint8Array) return part;
    const value = values[part.place];
    return encoder.encode(part.inTag ? escapeAttribute(value) : escapeText(value));
  });
  const page = new Uint8Array(pieces.reduce((length, piece) => length + piece.byteLength, 0));
  let offset = 0;
  for (const piece of pieces) {
    page.set(piece, offset);
    offset += piece.byteLength;
  }
  return page;
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
