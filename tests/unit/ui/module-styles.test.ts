import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { compiledFile, compileStyles } from "../../../src/gatehouse/ui/styles/compile.ts";

test("the module's styles are what Tailwind makes of its sources now; if not, run `npm run styles`", async () => {
  expect(await readFile(compiledFile, "utf8")).toBe(await compileStyles());
});
