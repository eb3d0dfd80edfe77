/** Tricks of every class combined at random: no response contains anything protected. */
import fc from "fast-check";
import { describe, expect, inject, test } from "vitest";
import { buildNames } from "../support/built-sites.ts";
import { problemsWith, anonymousVisitor, utf8, type Attack } from "./support/describe-attack.ts";
import { pathsUnder, allGuarded } from "./support/protected.ts";

type Mutate = (path: string, at: number, text: string) => string;

const insert: Mutate = (path, at, text) => path.slice(0, at) + text + path.slice(at);
const encode = (character: string) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
const mutators: readonly Mutate[] = [
  insert,
  (path, at) => path.slice(0, at) + encode(path[at] ?? "/") + path.slice(at + 1),
  (path, at) => path.slice(0, at) + encode(path[at] ?? "/").replace("%", "%25") + path.slice(at + 1),
  (path, at) => path.slice(0, at) + encode(path[at] ?? "/").replace("%", "%2525") + path.slice(at + 1),
  (path, at) => path.slice(0, at) + (path[at] ?? "").toUpperCase() + path.slice(at + 1),
  (path, at) => path.slice(0, at) + path.slice(at + 1),
  (path, _at, text) => path + text,
  (path, _at, text) => `/${text}${path}`,
  (path, _at, text) => `/about/${text}${path}`,
  (path) => path.replaceAll("/", "//"),
  (path) => path.replace(/\/(?=[^/]*$)/, "\\"),
];
const inserts = [
  "/",
  "//",
  "\\",
  ".",
  "..",
  "/..",
  "/../",
  "/./",
  ";",
  ";x=y",
  ";/",
  "%2f",
  "%5c",
  "%2e",
  "%2e%2e",
  "%252e",
  "%00",
  "%09",
  "%20",
  "%0d%0a",
  "%",
  "?",
  "??",
  "#",
  "&",
  ".html",
  "/index.html",
  ".json",
  ".css",
  "/",
  "*",
  "~",
  "\t",
  " ",
  "\u0000",
  utf8("é"),
  utf8("／"),
  "%c0%af",
  "%ef%bc%8f",
  "e\u0301",
];

const step = fc.record({ mutate: fc.constantFrom(...mutators), at: fc.nat(40), text: fc.constantFrom(...inserts) });
const methods = fc.constantFrom("GET", "GET", "GET", "GET", "HEAD", "POST", "OPTIONS");
const field = fc.constantFrom(
  [],
  [],
  ["X-Original-URL: /about"],
  ["X-Forwarded-Prefix: /x"],
  ["Sec-Fetch-Dest: image"],
  ["Purpose: prefetch"],
);

describe.each(buildNames)("tricks put together (%s build)", (build) => {
  const { origin } = inject("openSites")[build];
  const paths = pathsUnder(build, allGuarded);
  const attack: fc.Arbitrary<Attack> = fc
    .record({
      path: fc.constantFrom(...paths),
      steps: fc.array(step, { minLength: 1, maxLength: 4 }),
      method: methods,
      headers: field,
    })
    .map(({ path, steps, method, headers }) => ({
      target: steps.reduce((changed, { mutate, at, text }) => mutate(changed, at % (changed.length + 1), text), path),
      method,
      headers,
    }));

  test("reveal nothing to an anonymous visitor", async () => {
    const attacks = fc.sample(attack, { seed: 20_261_121, numRuns: 1200 });
    expect(await problemsWith(attacks, anonymousVisitor(), origin)).toEqual([]);
  });
});
