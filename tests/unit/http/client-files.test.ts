import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SiteLocation } from "../../../src/gatehouse/core/access/site-location.ts";
import { readClientFiles } from "../../../src/gatehouse/http/server/client-files.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gatehouse-client-"));
  for (const file of ["about.html", "blog/index.html", "blog/größe/index.html", "fonts/a.woff2", "LICENSE"]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = (target: string, location: Partial<SiteLocation> = {}) =>
  readClientFiles(folder, { base: "", trailingSlash: "ignore", fallbacks: [], ...location }).mayAnswer(target);

test.each(["/about", "/about.html", "/blog", "/blog/", "/blog/gr%C3%B6%C3%9Fe", "/blog?page=2", "/fonts", "/LICENSE"])(
  "the file server is asked where there is a file or a folder: %s",
  (target) => expect(ask(target)).toBe(true),
);

test.each(["/style.css", "/uploads/new picture.png", "/.well-known/acme-challenge/token"])(
  "and where one is put while the site runs: %s",
  (path) => {
    const files = readClientFiles(folder, { base: "/docs", trailingSlash: "always", fallbacks: [] });
    const target = `/docs${encodeURI(path)}`;
    expect(files.mayAnswer(target)).toBe(false);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), "");
    expect(files.mayAnswer(target)).toBe(true);
    rmSync(join(folder, path));
  },
);

test.each([
  "/",
  "/members",
  "/members/",
  "/members?file=about.html",
  "/blog/other",
  "/%E0%A4%A",
  "/robots.txt",
  `/${"n".repeat(5_000)}.txt`,
])("and not where there is none: %s", (target) => expect(ask(target)).toBe(false));

test("under a base the files lie as without it", () => {
  expect(ask("/docs/about", { base: "/docs" })).toBe(true);
  expect(ask("/docs/members", { base: "/docs" })).toBe(false);
  expect(ask("/docs", { base: "/docs" })).toBe(false);
});

test("the file server sends on what lacks its slash, where a site wants one everywhere", () => {
  expect(ask("/members", { trailingSlash: "always" })).toBe(true);
  expect(ask("/members/", { trailingSlash: "always" })).toBe(false);
});

test("is always asked where the folder cannot be read", () => {
  const files = readClientFiles(join(folder, "missing"), { base: "", trailingSlash: "ignore", fallbacks: [] });
  expect(files.mayAnswer("/members")).toBe(true);
});
