/** Code that a guide shows is a file that the tests build: a comment before it names the file. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

test.each([
  ["docs/coming-from-next.md", 5],
  ["docs/blocks.md", 2],
  ["docs/identity.md", 4],
  ["docs/api.md", 3],
])("what %s shows is what is built", (guide, files) => {
  const text = readFileSync(join(root, guide), "utf8");
  const shown = [...text.matchAll(/<!-- (\S+) -->\n\n```\w+\n([\s\S]*?)\n```/g)];
  expect(shown.length).toBeGreaterThanOrEqual(files);
  for (const [, file = "", code = ""] of shown) {
    expect(`${file}\n${code}\n`).toBe(`${file}\n${readFileSync(join(root, file), "utf8")}`);
  }
});
