/**
 * A template of the refusal page: its bytes for one published revision, reason, section, language and audience, with
 * placeholders for what differs between visitors. Astro renders it once; after that it is filled in without Astro.
 *
 * Placeholders are marked by noncharacters (Unicode 23.7), which no text may contain. They pass through the components
 * like any text, and the values that replace them are escaped as Astro would escape them.
 */
import type { Language } from "../page/language.ts";

export interface TemplateValues {
  /** The member's id, in forms that are for this member alone. */
  readonly id: string;
  readonly name: string;
  /** The member's first letter, beside the name. */
  readonly initial: string;
  readonly email: string;
  readonly returnTo: string;
  readonly refusalId: string;
  /** The path that was asked for, as the page shows it. */
  readonly page: string;
  /** Of the refusal, for a mail. */
  readonly time: string;
  /** What is known of this visitor alone: see `known-facts.ts`. Empty where there is less. */
  readonly fact1: string;
  readonly fact2: string;
}

type Place = keyof TemplateValues;

export const marks: TemplateValues = {
  name: "\uFDD0",
  initial: "\uFDD1",
  email: "\uFDD2",
  returnTo: "\uFDD3",
  refusalId: "\uFDD4",
  page: "\uFDD5",
  time: "\uFDD6",
  fact1: "\uFDD7",
  fact2: "\uFDD8",
  id: "\uFDD9",
};

/** In a link, such as one that leads back or begins a mail, the mark arrives as a URL spells it. */
const placeOf = new Map<string, { readonly place: Place; readonly inUrl: boolean }>(
  Object.entries(marks).flatMap(([name, mark]: [string, string]) => {
    const place = name as Place;
    return [
      [mark, { place, inUrl: false }],
      [encodeURIComponent(mark), { place, inUrl: true }],
    ] as const;
  }),
);
const anyMark = /[\uFDD0-\uFDD9]|%EF%B7%9[0-9]/g;
const encoder = new TextEncoder();

/** A page in UTF-8, to be sent piece by piece. */
export type PagePieces = readonly Uint8Array<ArrayBuffer>[];

export interface PageTemplate {
  readonly pieces: readonly TemplatePiece[];
  /** Whether one of the placeholders is the time. */
  readonly hasTime: boolean;
  readonly language: Language;
  readonly policy: string;
}

/** In UTF-8: what is long and the same for all visitors, or short, with placeholders. */
type TemplatePiece = Uint8Array<ArrayBuffer> | readonly (Uint8Array | Spot)[];

interface Spot {
  readonly place: Place;
  readonly inUrl: boolean;
  readonly inTag: boolean;
}

/** In bytes. Copying less than this is cheaper than passing another piece to the socket. */
const longPart = 2048;

/** @param policy the Content-Security-Policy that goes with it */
export function templateFrom(html: string, language: Language, policy: string): PageTemplate {
  const pieces: (Uint8Array<ArrayBuffer> | (Uint8Array | Spot)[])[] = [];
  const addShort = (one: Uint8Array | Spot) => {
    const last = pieces.at(-1);
    if (Array.isArray(last)) last.push(one);
    else pieces.push([one]);
  };
  const addText = (text: string) => {
    const bytes = encoder.encode(text);
    if (bytes.byteLength >= longPart) pieces.push(bytes);
    else if (bytes.byteLength > 0) addShort(bytes);
  };
  let from = 0;
  let hasTime = false;
  for (const { 0: mark, index } of html.matchAll(anyMark)) {
    const found = placeOf.get(mark);
    if (found === undefined) continue;
    addText(html.slice(from, index));
    addShort({ ...found, inTag: html.lastIndexOf("<", index) > html.lastIndexOf(">", index) });
    hasTime ||= found.place === "time";
    from = index + mark.length;
  }
  addText(html.slice(from));
  return { pieces, hasTime, language, policy };
}

/**
 * The page for one visitor: the same bytes as if it had been rendered for them. What is long and the same for all visitors is
 * one piece that they share, so that it is never copied.
 *
 * @param memory where the other pieces are written; one for all pages
 */
export function fillTemplate({ pieces }: PageTemplate, values: TemplateValues, memory: PieceMemory): PagePieces {
  return pieces.map((piece) => {
    if (piece instanceof Uint8Array) return piece;
    memory.begin();
    for (const one of piece) {
      if (one instanceof Uint8Array) memory.addBytes(one);
      else memory.addText(written(one, values));
    }
    return memory.take();
  });
}

/** Whether all visitors have this piece of their pages: it has memory of its own, and the others are parts of a block. */
export function isShared(piece: Uint8Array): boolean {
  return piece.byteLength === piece.buffer.byteLength;
}

function written({ place, inUrl, inTag }: Spot, values: TemplateValues): string {
  const value = inUrl ? encodeURIComponent(values[place]) : values[place];
  return inTag ? escapeAttribute(value) : escapeText(value);
}

/** Whether any of the texts uses the visitor's name; then the page is rendered for each visitor. */
export function holdsMark(texts: readonly string[]): boolean {
  return texts.some((text) => text.search(anyMark) >= 0);
}

const blockBytes = 131_072;

/**
 * Memory for pieces of pages: slices of a block, each byte used once, as in Node's buffer pool, because allocating
 * memory for every piece costs more than filling it. A block is freed when the last of its pieces has been sent.
 */
export class PieceMemory {
  #block = new Uint8Array(0);
  /** Where the piece begins that is being written, and how far it is. */
  #from = 0;
  #to = 0;

  /** Also after a piece that was left unfinished, of which nothing may be in the next. */
  begin(): void {
    this.#from = this.#to;
  }

  addBytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.byteLength);
    this.#block.set(bytes, this.#to);
    this.#to += bytes.byteLength;
  }

  /** In UTF-8. */
  addText(text: string): void {
    // A UTF-16 unit takes three bytes at most.
    this.#makeRoom(3 * text.length);
    const plain = writeAscii(text, this.#block, this.#to);
    this.#to += plain;
    if (plain === text.length) return;
    this.#to += encoder.encodeInto(text.slice(plain), this.#block.subarray(this.#to)).written;
  }

  /** What was added since the piece began. It is never overwritten. */
  take(): Uint8Array<ArrayBuffer> {
    return this.#block.subarray(this.#from, this.#to);
  }

  #makeRoom(most: number): void {
    if (this.#block.byteLength - this.#to >= most) return;
    const begun = this.#block.subarray(this.#from, this.#to);
    this.#block = new Uint8Array(Math.max(blockBytes, begun.byteLength + most));
    this.#block.set(begun);
    this.#from = 0;
    this.#to = begun.byteLength;
  }
}

/** Writes ASCII as far as the text has nothing else. The encoder takes longer for texts as short as most of these. */
function writeAscii(text: string, block: Uint8Array, from: number): number {
  let at = 0;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) break;
    block[from + at] = code;
  }
  return at;
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
  if (!/[&<>"']/.test(text)) return text;
  return text.replace(/[&<>"']/g, (character) => textEscapes[character] ?? character);
}

function escapeAttribute(text: string): string {
  if (!/[&"]/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
