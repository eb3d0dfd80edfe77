/** What somebody types as the URL of a link. */
import { expect, it } from "vitest";
import { isSafeHref, withProtocol } from "../../../src/gatehouse/core/page/safe-href.ts";

it.each([
  ["example.com/help", "https://example.com/help"],
  [" www.example.co.uk ", "https://www.example.co.uk"],
  ["farm-shop.example?from=page", "https://farm-shop.example?from=page"],
])("%j leads to %j", (typed, href) => {
  expect(withProtocol(typed)).toBe(href);
  expect(isSafeHref(href)).toBe(true);
});

it.each([
  "/help",
  "help",
  "https://example.com",
  "mailto:a@example.com",
  "a@example.com",
  "//example.com",
  "javascript:alert(1)",
  "example.com:javascript",
  "",
  "index.html page",
])("%j stays as it is typed", (typed) => {
  expect(withProtocol(typed)).toBe(typed);
});
