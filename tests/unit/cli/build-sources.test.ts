/** `gatehouse start` builds again after a change, and after nothing else: a copied site starts at once. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { noteSources, readSourceNotes, sourcesChanged } from "../../../src/gatehouse/cli/build-sources.ts";

let [root, copy] = ["", ""];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "gatehouse-sources-"));
  copy = `${root}-copy`;
  mkdirSync(join(root, "src/pages"), { recursive: true });
  writeFileSync(join(root, "src/pages/index.astro"), "<h1>Hello</h1>");
  writeFileSync(join(root, "package.json"), "{}");
  symlinkSync("nowhere", join(root, "src/broken-link"));
});
afterEach(() => {
  for (const folder of [root, copy]) rmSync(folder, { recursive: true, force: true });
});

const note = async () => readSourceNotes(JSON.stringify(await noteSources(root, ["src", "public", "package.json"])));

test("a copy, whose files all have new times, is no change", async () => {
  const notes = await note();
  cpSync(root, copy, { recursive: true });
  utimesSync(join(copy, "src/pages/index.astro"), new Date(), new Date(Date.now() + 60_000));
  expect(await sourcesChanged(copy, notes)).toBe(false);
});

test.each([
  ["another text of the same length", () => writeFileSync(join(root, "src/pages/index.astro"), "<h1>Howdy</h1>")],
  ["a new page", () => writeFileSync(join(root, "src/pages/about.astro"), "")],
  ["a first file in public", () => (mkdirSync(join(root, "public")), writeFileSync(join(root, "public/a.txt"), ""))],
  ["a page that is gone", () => rmSync(join(root, "src/pages/index.astro"))],
])("%s is one", async (_, change) => {
  const notes = await note();
  expect(await sourcesChanged(root, notes)).toBe(false);
  change();
  utimesSync(join(root, "package.json"), new Date(0), new Date(0));
  expect(await sourcesChanged(root, notes)).toBe(true);
});

test("an older file put back in its place is a change too, with any modification time", async () => {
  const notes = await note();
  writeFileSync(join(root, "src/pages/index.astro"), "<h1>Older</h1>");
  utimesSync(join(root, "src/pages/index.astro"), new Date(0), new Date(0));
  expect(await sourcesChanged(root, notes)).toBe(true);
});
