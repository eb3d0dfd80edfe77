/** Where `gatehouse init` makes a first page, and where the site may have pages already. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dynamicPagesAt, hasPages } from "../../../src/gatehouse/cli/init/first-page.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gatehouse-first-page-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ["/members", [], null],
  ["/members", ["pages/members.astro"], "there"],
  ["/members", ["pages/members/library.astro"], "there"],
  ["/guides", ["content/docs/guides/example.md"], "content/docs/guides"],
  ["/notes", ["pages/[...slug].astro"], "pages/[...slug].astro"],
  ["/team/notes", ["pages/team/[slug].astro"], "pages/team/[slug].astro"],
  ["/team/notes", ["pages/[lang]/index.astro", "pages/[slug].astro", "pages/team/[slug].json.ts"], null],
  ["/notes", ["pages/[...slug].xml.ts"], null],
  ["/members", ["pages/[section]/index.astro"], "pages/[section]"],
  ["/members", ["pages/[section]/library.astro"], null],
  ["/de/members", ["pages/[lang]/members.astro"], "pages/[lang]/members"],
  ["/de/members", ["pages/[lang]/[slug].md"], "pages/[lang]/[slug].md"],
  ["/de/members", ["pages/[lang]/guides.astro"], null],
])("%s beside %j", (path, files, expected) => {
  const sources = join(mkdtempSync(join(folder, "site-")), "src");
  for (const file of files) {
    mkdirSync(dirname(join(sources, file)), { recursive: true });
    writeFileSync(join(sources, file), "");
  }
  const place = join(sources, "pages");
  const found = hasPages(path, place) ? "there" : dynamicPagesAt(path, place);
  expect(found).toBe(expected === null || expected === "there" ? expected : join(sources, expected));
});
