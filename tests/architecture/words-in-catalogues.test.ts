/** What people read on the module's own pages stands in `core/languages`, so that a new language needs one folder there. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { german } from "../../src/gatehouse/core/languages/de/index.ts";
import { english } from "../../src/gatehouse/core/languages/en/index.ts";
import { spanish } from "../../src/gatehouse/core/languages/es/index.ts";
import { french } from "../../src/gatehouse/core/languages/fr/index.ts";

const gatehouse = resolve(import.meta.dirname, "../../src/gatehouse");

const files = ["routes", "ui/account", "ui/console"]
  .flatMap((folder) =>
    readdirSync(join(gatehouse, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.(astro|ts)$/.test(file) && !file.endsWith(".d.ts"))
  .sort();

/** A made-up visitor of the preview, headers, and the phrases of statuses. */
const notWords = [
  /^(?:Alex Example|Member|Vary|Authorization: Bearer .*)$/,
  /^(?:Content Too Large|Unprocessable Content|Service Unavailable)$/,
  /^[A-Z][a-z]+(?:-[A-Z][a-z]+)+$/,
];

/** Text between tags, in attributes that are read, and in strings that begin like a sentence or label. */
function wordsIn(source: string): string[] {
  const code = source
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/(^|\s)\/\/.*$/gm, "")
    .replace(/^import [^;]*;$/gm, "")
    .replace(/new (?:Type)?Error\([^)]*\)/g, "");
  const texts = source.startsWith("---") ? [...code.matchAll(/(?<!=)>(\s*\p{L}{2}[^<>{}=;]*)</gu)] : [];
  const strings = [...code.matchAll(/["`](\p{Lu}[\p{Ll}’][^"`]*)["`]/gu)];
  return [...texts, ...strings]
    .map(([, text = ""]) => text.replace(/\s+/g, " ").trim())
    .filter((text) => !notWords.some((one) => one.test(text)));
}

test.each(files)("%s holds no words of its own", (file) => {
  expect(wordsIn(readFileSync(join(gatehouse, file), "utf8"))).toEqual([]);
});

/** Every message of a catalogue by its place, with what a function of values makes of some. */
function messagesOf(words: unknown, place = ""): [string, unknown][] {
  if (words === null || typeof words !== "object") return [[place, words]];
  return Object.entries(words).flatMap(([name, value]) => messagesOf(value, `${place}.${name}`));
}

const { formats: _, ...ofEnglish } = english;

test.each([
  ["German", german],
  ["French", french],
  ["Spanish", spanish],
])("%s leaves no message empty or as it is in English", (_name, { formats: _formats, ...words }) => {
  const inEnglish = new Map(messagesOf(ofEnglish));
  const said = messagesOf(words).filter(([, text]) => typeof text === "string") as [string, string][];
  expect(said.length).toBeGreaterThan(80);
  expect(said.filter(([, text]) => text.trim() === "")).toEqual([]);
  // One word may be the same in both; a sentence is not.
  expect(said.filter(([place, text]) => text === inEnglish.get(place) && /\s/.test(text))).toEqual([]);
});
