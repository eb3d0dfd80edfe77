import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import {
  fillTemplate,
  isShared,
  marks,
  PieceMemory,
  templateFrom,
} from "../../../src/gatehouse/core/refusal/page-template.ts";
import { compressedPage, takesGzip } from "../../../src/gatehouse/http/answer/compressed-page.ts";

const style = Array.from({ length: 400 }, (_, index) => `.gh-${index}{color:#${index.toString(16)}}`).join("");
const empty = {
  id: "",
  name: "",
  initial: "",
  email: "",
  returnTo: "",
  refusalId: "",
  page: "",
  time: "",
  fact1: "",
  fact2: "",
};

function piecesOf(html: string, values: Partial<typeof empty> = {}) {
  return fillTemplate(templateFrom(html, "en", ""), { ...empty, ...values }, new PieceMemory());
}

const page = `<style>${style}</style><p>${marks.name}</p><script>${style}</script><p>${marks.page}${marks.refusalId}</p>`;

test.each([
  ["what is shared, and what is for one visitor", page, { name: "Zoë 日本", page: "/members", refusalId: "7K3Q" }],
  ["nothing but what is shared", `<style>${style}</style>`, {}],
  ["nothing that is long", `<p>${marks.name}</p>`, { name: "Ada" }],
  ["a text that is longer than a block may be", page, { name: "ä".repeat(100_000) }],
  ["a text that fills a block whole", `<style>${style}</style>${marks.name}`, { name: "x".repeat(0xffff) }],
  ["no byte at all", "", {}],
])("a browser reads the page as it is: %s", (_what, html, values) => {
  const pieces = piecesOf(html, values);
  expect(gunzipSync(Buffer.concat(compressedPage(pieces)))).toEqual(Buffer.concat(pieces));
});

test("what is shared is compressed nearly as well as the page would be as a whole, and once for all", () => {
  const pieces = piecesOf(page, { name: "Ada", page: "/members", refusalId: "7K3Q" });
  const sent = Buffer.concat(compressedPage(pieces));
  // Both parts are the same text here, which only a page that is compressed as a whole could make use of.
  expect(sent.byteLength).toBeLessThan(2.1 * gzipSync(Buffer.concat(pieces)).byteLength);
  const shared = pieces.findIndex(isShared);
  expect(shared).toBeGreaterThanOrEqual(0);
  expect(compressedPage(pieces)[1]).toBe(compressedPage(pieces)[1]);
});

test("the length tells only how long a visitor's words are, not what else on the page is like them", () => {
  const lengthWith = (path: string) =>
    Buffer.concat(compressedPage(piecesOf(page, { name: "Ada", page: path, refusalId: "7K3Q-9FHM" }))).byteLength;
  expect(lengthWith("/7K3Q-9FHM")).toBe(lengthWith("/zzzzzzzzz"));
  expect(lengthWith("/.gh-10{co")).toBe(lengthWith("/zzzzzzzzz"));
});

describe("gzip is accepted", () => {
  test.each([
    ["gzip", true],
    ["gzip, deflate, br, zstd", true],
    ["br;q=1.0, gzip;q=0.8, *;q=0.1", true],
    ["deflate,  GZIP ; q=0.001", true],
    ["x-gzip", true],
    ["gzip;q=0", false],
    ["gzip; q=0.000, br", false],
    ["br", false],
    ["notgzip, gzipped", false],
    ["gzip;q=x", false],
    ["*", false],
    ["", false],
    [undefined, false],
  ])("by %j: %j", (header, accepted) => {
    expect(takesGzip(header)).toBe(accepted);
  });
});
