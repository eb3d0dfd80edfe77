import { expect, it } from "vitest";
import { explainPattern } from "../../../src/gatehouse/server/access/explain-pattern.ts";

it.each([
  ["/", "The home page"],
  ["/**", "The whole site"],
  ["/about", "The page /about"],
  ["/members/**", "Everything under /members, and /members itself"],
  ["/blog/*", "Every page directly under /blog"],
  ["/*", "Every page directly under the home page"],
  ["/people/*/edit", "The page /people/…/edit, with anything in place of …"],
  ["/a/*/b/*", "The page /a/…/b/…, with anything in place of each …"],
  ["/a/*/**", "Everything under /a/…, and /a/… itself, with anything in place of …"],
  ["not an address", "not an address"],
])("says what %s covers", (pattern, words) => {
  expect(explainPattern(pattern)).toBe(words);
});
