import { expect, test } from "vitest";
import { readEmailList } from "../../../src/gatehouse/core/identity/email-list.ts";

const emailsIn = (text: string) =>
  readEmailList(text).map(({ email, problem }) => (problem === null ? email : problem.id));

test.each([
  ["a@example.com", ["a@example.com"]],
  ["a@example.com\r\nB@Example.com\r\r\n  \nc@example.com,", ["a@example.com", "b@example.com", "c@example.com"]],
  ['"Doe, Jane; Dr." <jane@example.com>; <b@example.com>', ["jane@example.com", "b@example.com"]],
  ["Jane (home) <jane@example.com>", ["jane@example.com"]],
  ["mailto:a@example.com", ["a@example.com"]],
  ['a "quote that is open <a@example.com>', ["a@example.com"]],
  ["a@example.com b@example.com", ["email-wrong"]],
  ["a@example.com; A@EXAMPLE.com", ["a@example.com", "address-twice"]],
  ["\u0430@example.com", ["address-letters"]],
  ["Ягода <ok@example.com>", ["ok@example.com"]],
  ["a\u200b@example.com", ["address-letters"]],
  ["<>", ["email-wrong"]],
  [" ,;\n ", []],
])("%j", (text, found) => {
  expect(emailsIn(text)).toEqual(found);
});

test("a hostile list is read in a moment, and shows nothing that cannot be seen", () => {
  const began = performance.now();
  expect(readEmailList('"'.repeat(99_999)).length).toBeLessThan(2);
  expect(readEmailList('","'.repeat(30_000)).length).toBeGreaterThan(0);
  expect(readEmailList("\u202ex".repeat(500))[0]?.text).toBe("x".repeat(120));
  expect(performance.now() - began).toBeLessThan(2_000);
});
