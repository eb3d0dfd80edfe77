/** The studio's built files in git are those of its sources, and small. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const studio = resolve(import.meta.dirname, "../../../src/gatehouse/studio");
/** Loaded with the page. */
const first = ["studio.js", "studio.css"];
/** Loaded when they are needed: for running text, for "Match my site", for readers of German. */
const later = ["text-editor.js", "match.js", "german.js"];

test("the built studio is that of its sources; `npm run studio` makes it anew", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-studio-"));
  const { NODE_ENV: _, VITEST: _vitest, ...env } = process.env;
  await promisify(execFile)(process.execPath, [join(studio, "compile.ts"), folder], { env });
  for (const name of [...first, ...later]) {
    const [made, kept] = await Promise.all(
      [folder, join(studio, "built")].map((one) => readFile(join(one, name), "utf8")),
    );
    expect(made === kept, `${name} is older than its sources`).toBe(true);
  }
  await rm(folder, { recursive: true });
});

test("the studio stays under 200 kB compressed, and what it loads later under 110 each", async () => {
  const sizeOf = async (names: readonly string[]) => {
    const texts = await Promise.all(names.map((name) => readFile(join(studio, "built", name))));
    // Minified code stands on few lines.
    for (const text of texts) expect(text.toString().split("\n").length).toBeLessThan(500);
    return texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
  };
  expect(await sizeOf(first)).toBeLessThan(200_000);
  for (const name of later) expect(await sizeOf([name]), name).toBeLessThan(110_000);
});
