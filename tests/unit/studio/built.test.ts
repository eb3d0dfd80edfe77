/** The studio's built files in git are those of its sources, and small. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { builtFolder, compileStudio } from "../../../src/gatehouse/studio/compile.ts";

test("the built studio is that of its sources; `npm run studio` makes it anew", async () => {
  const made = await compileStudio();
  expect([...made.keys()].sort()).toEqual(["studio.css", "studio.js"]);
  for (const [name, text] of made) {
    expect((await readFile(join(builtFolder, name), "utf8")) === text, `${name} is older than its sources`).toBe(true);
  }
});

test("the studio stays under 200 kB compressed", async () => {
  const files = await Promise.all(["studio.js", "studio.css"].map((name) => readFile(join(builtFolder, name))));
  expect(files.reduce((sum, file) => sum + gzipSync(file).length, 0)).toBeLessThan(200_000);
});
