/** What people read on the module's own pages stands in `core/languages`, so that a new language needs one folder there. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { german } from "../../src/gatehouse/core/languages/de/index.ts";
import { english } from "../../src/gatehouse/core/languages/en/index.ts";
import { visitorWordsIn } from "../../src/gatehouse/core/languages/index.ts";
import { shippedCopy } from "../../src/gatehouse/core/page/defaults/index.ts";
import { programWords } from "../../src/gatehouse/core/refusal/explain-to-program.ts";
import { languages, type Language } from "../../src/gatehouse/core/page/language.ts";

const gatehouse = resolve(import.meta.dirname, "../../src/gatehouse");

const files = ["routes", "ui/account", "ui/console"]
  .flatMap((folder) =>
    readdirSync(join(gatehouse, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.(astro|ts)$/.test(file) && !file.endsWith(".d.ts"))
  .sort();

/** A made-up visitor of the preview, headers, and the phrases of statuses. */
const notWords = [
  /^(?:Alex Example|Member|Vary|Accept-Language, Cookie|Authorization: Bearer .*)$/,
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

type Message = (...values: readonly unknown[]) => string;

/** Every message of a catalogue by its place, with what a function makes of its values. */
function messagesOf(words: unknown, place = ""): [place: string, text: string][] {
  if (typeof words === "string") return [[place, words]];
  if (typeof words === "function") return [[place, saidWithValues(words as Message, place)]];
  if (words === null || typeof words !== "object") return [];
  return Object.entries(words).flatMap(([name, value]) => messagesOf(value, `${place}.${name}`));
}

function saidWithValues(message: Message, place: string): string {
  if (place.startsWith(".ownProblems.")) return message({ most: 50, least: 10, wait: 5, name: "Ada" });
  return place.endsWith(".tokenCount") ? message(5) : message("x", "x");
}

/** Words that other languages have taken over from English, or spell alike: "Token" in German and Italian, "Name" in German. */
const alike: ReadonlySet<string> = new Set(["Name", "Token", "Tokens", "5 tokens", "Password", "Code"]);

const toVisitors = languages.map((language) => {
  const { account, notices, ownProblems } = visitorWordsIn(language);
  const page = shippedCopy[language];
  return [language, new Map(messagesOf({ account, notices, ownProblems, page }))] as const;
});
const inEnglish = new Map(toVisitors).get("en") ?? new Map<string, string>();

test.each(toVisitors.filter(([language]) => language !== "en"))(
  "no word that visitors read is left out in %s, or left in English",
  (_language, said) => {
    expect([...said.keys()].sort()).toEqual([...inEnglish.keys()].sort());
    expect([...said].filter(([place, text]) => text === "" && inEnglish.get(place) !== "")).toEqual([]);
    const asInEnglish = [...said].filter(([place, text]) => text !== "" && text === inEnglish.get(place));
    expect(asInEnglish.filter(([, text]) => /\p{L}{2}/u.test(text) && !alike.has(text))).toEqual([]);
  },
);

test.each(toVisitors)("no message in %s has a gap, a brace or a placeholder that is not known", (_language, said) => {
  const known = /\{(?:section|site|roles|permissions|name|day|onward|wait|email|provider)\}/g;
  const wrong = [...said].filter(([, text]) => /[{}]| {2}| [.,]|undefined|\[object/.test(text.replace(known, "x")));
  expect(wrong).toEqual([]);
});

/** The values that a message says: its placeholders, and of a function what it was given. */
function valuesIn(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}|\bvalue-\d\b/g))].sort();
}

/** As `messagesOf`, with values that can be told apart. */
function messagesWithValues(words: unknown, place = ""): [place: string, text: string][] {
  if (typeof words === "string") return [[place, words]];
  if (typeof words === "function") {
    const takesNumbers = place.startsWith(".ownProblems.") || place.endsWith(".tokenCount");
    return takesNumbers ? [] : [[place, (words as Message)("value-1", "value-2")]];
  }
  if (words === null || typeof words !== "object") return [];
  return Object.entries(words).flatMap(([name, value]) => messagesWithValues(value, `${place}.${name}`));
}

const withValues = languages.map((language) => {
  const { account, notices, ownProblems } = visitorWordsIn(language);
  const programs = programWords[language];
  const all = { account, notices, ownProblems, page: shippedCopy[language], programs };
  return [language, new Map(messagesWithValues(all))] as const;
});
const englishValues = new Map(withValues).get("en") ?? new Map<string, string>();

test.each(withValues.filter(([language]) => language !== "en"))(
  "a reader of %s learns the same section, roles, day and names as one of English",
  (_language, said) => {
    const differing = [...englishValues].flatMap(([place, english]) => {
      const text = said.get(place) ?? "";
      const [expected, found] = [valuesIn(english).join(" "), valuesIn(text).join(" ")];
      return expected === found ? [] : [`${place} says ${found || "no value"} instead of ${expected}: ${text}`];
    });
    expect(differing).toEqual([]);
  },
);

const scripts = {
  latin: /\p{Script=Latin}/u,
  arabic: /\p{Script=Arabic}/u,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  han: /\p{Script=Han}/u,
};
const scriptsOf: Partial<Record<Language, readonly (keyof typeof scripts)[]>> = {
  ar: ["arabic"],
  ja: ["kana", "han"],
  zh: ["han"],
};

test.each(toVisitors)(
  "every message in %s is in its script, with nothing of another language pasted in",
  (language, said) => {
    const own = scriptsOf[language] ?? ["latin"];
    const foreign = (["arabic", "kana", "han"] as const).filter((script) => !own.includes(script));
    // Marks around a value, such as a name's quotes, have no letters.
    const texts = [...said].filter(([, text]) => /\p{L}{2}/u.test(text));
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter(([, text]) => !own.some((script) => scripts[script].test(text)))).toEqual([]);
    expect(texts.filter(([, text]) => foreign.some((script) => scripts[script].test(text)))).toEqual([]);
  },
);

test("in French, no line begins with a question mark, a colon or a closing quotation mark", () => {
  const french = new Map(withValues).get("fr") ?? new Map<string, string>();
  expect([...french].filter(([, text]) => / [?!:;»]|« /.test(text))).toEqual([]);
});

/** Only texts: what the console's functions take differs from one to the next. */
function textsOf(words: unknown, place = ""): [place: string, text: string][] {
  if (typeof words === "string") return [[place, words]];
  if (words === null || typeof words !== "object") return [];
  return Object.entries(words).flatMap(([name, value]) => textsOf(value, `${place}.${name}`));
}

test("German leaves no message of the console empty or as it is in English", () => {
  const asEnglish = new Map(textsOf(english.console));
  const said = textsOf(german.console);
  expect(said.length).toBeGreaterThan(80);
  expect(said.filter(([, text]) => text.trim() === "")).toEqual([]);
  // One word may be the same in both, and values beside each other; a sentence is not.
  const isSentence = (text: string) => /\s/.test(text) && /\p{L}{3}/u.test(text.replace(/\{\w+\}/g, ""));
  expect(said.filter(([place, text]) => text === asEnglish.get(place) && isSentence(text))).toEqual([]);
});
