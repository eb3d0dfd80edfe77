import { expect, test } from "vitest";
import { templateFrom, fillTemplate, marks, PieceMemory } from "../../../src/gatehouse/core/refusal/page-template.ts";

const memory = new PieceMemory();
const nothingKnown = { id: "", page: "", time: "", fact1: "", fact2: "" };
const html = `<p title="${marks.returnTo}">Für ${marks.name}: ${marks.refusalId}</p>${"x".repeat(9_000)}`;

test("pages of many visitors do not write into one another", () => {
  const template = templateFrom(html, "en", "");
  const visitors = Array.from({ length: 500 }, (_, index) => ({
    name: `visitor ${index} ${"字".repeat(index % 7)}`,
    initial: "v",
    email: "",
    returnTo: `/page-${index}`,
    refusalId: String(index),
    ...nothingKnown,
  }));
  const pages = visitors.map((visitor) => fillTemplate(template, visitor, memory));
  for (const [index, { name, returnTo, refusalId }] of visitors.entries()) {
    const text = Buffer.concat(pages[index] ?? []).toString();
    expect(text).toBe(`<p title="${returnTo}">Für ${name}: ${refusalId}</p>${"x".repeat(9_000)}`);
  }
});

test("a value longer than any block has room", () => {
  const long = "é".repeat(200_000);
  const page = fillTemplate(
    templateFrom(html, "en", ""),
    { name: long, initial: "", email: "", returnTo: "/", refusalId: "1", ...nothingKnown },
    memory,
  );
  expect(Buffer.concat(page).toString()).toContain(`Für ${long}: 1`);
});

test("nothing of a page that could not be made is in the next one", () => {
  const template = templateFrom(`<p>${marks.name}</p><a href="/?to=${encodeURIComponent(marks.page)}"></a>`, "en", "");
  const values = { name: "Ada", initial: "A", email: "", returnTo: "/", refusalId: "1", ...nothingKnown };
  // One half of a pair of surrogates: it cannot be written into a URL.
  expect(() => fillTemplate(template, { ...values, page: "\ud800" }, memory)).toThrow(URIError);
  const [page] = fillTemplate(template, { ...values, name: "Bo", page: "/b" }, memory);
  expect(Buffer.from(page ?? []).toString()).toBe('<p>Bo</p><a href="/?to=%2Fb"></a>');
});

test("what is the same for all visitors is not copied for each", () => {
  const template = templateFrom(html, "en", "");
  const values = { name: "Ada", initial: "A", email: "", returnTo: "/", refusalId: "1", ...nothingKnown };
  const first = fillTemplate(template, values, memory);
  const second = fillTemplate(template, { ...values, name: "Bo" }, memory);
  expect(first.at(-1)).toBe(second.at(-1));
  expect(first.at(-1)?.byteLength).toBeGreaterThan(9_000);
  expect(first).toHaveLength(2);
});
