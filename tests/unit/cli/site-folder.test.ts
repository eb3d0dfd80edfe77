/** Where a build that is started by its file finds settings and data: not where the process happened to be started. */
import { mkdtempSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { rmSync } from "node:fs";
import { siteFolderOf } from "../../../src/gatehouse/cli/enter.ts";

const root = mkdtempSync(join(tmpdir(), "gatehouse-site-"));
afterAll(() => rmSync(root, { recursive: true }));
for (const folder of ["site/dist/server", "moved/server", "build/server"]) {
  mkdirSync(join(root, folder), { recursive: true });
}
const inside = { server: "dist/server", site: "../..", entry: "entry.mjs" };

test.each([
  ["a build where it was made, or with its site somewhere else", "site/dist/server", inside, "site"],
  ["a build whose folders were moved alone", "moved/server", inside, "moved"],
  ["a build beside its site", "build/server", { ...inside, server: "../build/server", site: "../../site" }, "site"],
])("%s", (_, server, location, expected) => {
  expect(siteFolderOf(join(root, server), location)).toBe(join(root, expected));
});
