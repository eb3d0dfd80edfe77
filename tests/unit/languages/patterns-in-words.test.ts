import { expect, it } from "vitest";
import { describePattern } from "../../../src/gatehouse/core/access/described.ts";
import { access } from "../../../src/gatehouse/core/languages/en/access.ts";

it.each([
  ["/", "The home page"],
  ["/**", "The whole site"],
  ["/about", "The page /about"],
  ["/members/**", "/members and everything under it"],
  ["/blog/*", "Every page directly under /blog"],
  ["/*", "Every page directly under the home page"],
  ["/people/*/edit", "The page /people/…/edit, with anything in place of …"],
  ["/a/*/b/*", "The page /a/…/b/…, with anything in place of each …"],
  ["/a/*/**", "/a/… and everything under it, with anything in place of …"],
  ["not an address", "not an address"],
])("says what %s covers", (pattern, words) => {
  expect(access.where(describePattern(pattern))).toBe(words);
});

it.each([
  ["/**", "Everything at files.example.org"],
  ["/", "The first page, at files.example.org"],
  ["/press/*", "Every page directly under /press, at files.example.org"],
  ["not a path", "not a path, at files.example.org"],
])("says what %s covers at another host", (pattern, words) => {
  expect(access.where(describePattern(pattern, "files.example.org"))).toBe(words);
});
