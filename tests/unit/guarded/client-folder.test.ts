/** A folder of a build that cannot be read must stop the build: guarded files in it would stay for everybody. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { filesIn } from "../../../src/gatehouse/integration/guarded/client-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "gatehouse-client-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("files are found at every depth", async () => {
  mkdirSync(join(folder, "members/a"), { recursive: true });
  writeFileSync(join(folder, "members/a/index.html"), "");
  expect(await filesIn(folder)).toEqual(["/members/a/index.html"]);
});

test("a folder that is not there holds none", async () => {
  expect(await filesIn(join(folder, "nothing"))).toEqual([]);
});

test("one that cannot be read is an error", async () => {
  await expect(filesIn(join(folder, "members/a/index.html"))).rejects.toThrow("ENOTDIR");
});
