/** Messages as values: which one of a catalogue, and what it speaks of. The words come when the reader is known. */

/** What a catalogue says under one id: a text, or a text made from values. */
export type Sayable = string | ((values: never) => string);

type ValuesOf<Said> = Said extends (values: infer Values) => string ? Values : undefined;

/** Any message of a catalogue. */
export type MessageOf<Catalogue> = {
  [Id in keyof Catalogue & string]: ValuesOf<Catalogue[Id]> extends undefined
    ? { readonly id: Id }
    : { readonly id: Id; readonly values: ValuesOf<Catalogue[Id]> };
}[keyof Catalogue & string];

/** The values that a message takes, as the rest of a function's arguments. */
export type Values<Catalogue, Id extends keyof Catalogue> =
  ValuesOf<Catalogue[Id]> extends undefined ? [] : [values: ValuesOf<Catalogue[Id]>];

/** Says a message with the words of one language; undefined where they lack it. */
export function say(words: Readonly<Record<string, Sayable>>, id: string, values: unknown): string | undefined {
  const said = Object.hasOwn(words, id) ? words[id] : undefined;
  return typeof said === "function" ? said(values as never) : said;
}
