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

export interface PageTemplate {
  /** The bytes before, between and after the placeholders, in UTF-8. */
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
  /** One between each two parts. */
  readonly places: readonly { readonly place: Place; readonly inUrl: boolean; readonly inTag: boolean }[];
  /** Whether one of them is the time. */
  readonly hasTime: boolean;
  readonly language: Language;
  readonly policy: string;
}

/** @param policy the Content-Security-Policy that goes with it */
export function templateFrom(html: string, language: Language, policy: string): PageTemplate {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const places: { place: Place; inUrl: boolean; inTag: boolean }[] = [];
  let from = 0;
  for (const { 0: mark, index } of html.matchAll(anyMark)) {
    const found = placeOf.get(mark);
    if (found === undefined) continue;
    parts.push(encoder.encode(html.slice(from, index)));
    places.push({ ...found, inTag: html.lastIndexOf("<", index) > html.lastIndexOf(">", index) });
    from = index + mark.length;
  }
  parts.push(encoder.encode(html.slice(from)));
  return { parts, places, hasTime: places.some(({ place }) => place === "time"), language, policy };
}

/**
 * The page for one visitor, in UTF-8: the same bytes as if it had been rendered for them, as chunks to send in order. A
 * long part is one chunk that all visitors share, so that it is never copied.
 *
 * @param memory where the chunks are written; one for all pages
 */
export function fillTemplate(
  { parts, places }: PageTemplate,
  values: TemplateValues,
  memory: PieceMemory,
): readonly Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let run: (Uint8Array | string)[] = [];
  const endRun = () => {
    if (run.length > 0) pieces.push(memory.join(run));
    run = [];
  };
  for (const [index, part] of parts.entries()) {
    if (part.byteLength >= longPart) {
      endRun();
      pieces.push(part);
    } else run.push(part);
    const spot = places[index];
    if (spot === undefined) continue;
    const value = spot.inUrl ? encodeURIComponent(values[spot.place]) : values[spot.place];
    run.push(spot.inTag ? escapeAttribute(value) : escapeText(value));
  }
  endRun();
  return pieces;
}

/** In bytes. Copying less than this is cheaper than passing another chunk to the socket. */
const longPart = 2048;

/** Whether any of the texts uses the visitor's name; then the page is rendered for each visitor. */
export function holdsMark(texts: readonly string[]): boolean {
  return texts.some((text) => text.search(anyMark) >= 0);
}

const blockBytes = 131_072;

/**
 * Memory for chunks of pages: slices of a block, each byte used once, as in Node's buffer pool, because allocating
 * memory for every chunk costs more than filling it. A block is freed when the last of its chunks has been sent.
 */
export class PieceMemory {
  #block = new Uint8Array(0);
  #used = 0;

  /** Joins texts and bytes, in UTF-8. Memory returned earlier is never overwritten. */
  join(run: readonly (Uint8Array | string)[]): Uint8Array<ArrayBuffer> {
    // A UTF-16 unit takes three bytes at most.
    const most = run.reduce((sum, one) => sum + (typeof one === "string" ? 3 * one.length : one.byteLength), 0);
    const room = this.#roomFor(most);
    let offset = 0;
    for (const one of run) {
      if (typeof one === "string") offset += encoder.encodeInto(one, room.subarray(offset)).written;
      else {
        room.set(one, offset);
        offset += one.byteLength;
      }
    }
    this.#used += offset;
    return room.subarray(0, offset);
  }

  #roomFor(most: number): Uint8Array<ArrayBuffer> {
    if (this.#block.byteLength - this.#used < most) {
      this.#block = new Uint8Array(Math.max(blockBytes, most));
      this.#used = 0;
    }
    return this.#block.subarray(this.#used, this.#used + most);
  }
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
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
