/** Packing puts another package.json in place for a moment, and must never leave it there. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { packedManifest, type Manifest } from "../../../src/packaging/manifest.ts";
import { createManifestSwap } from "../../../src/packaging/manifest-swap.ts";

const repository = {
  name: "gatehouse",
  version: "1.0.0",
  private: true,
  exports: { ".": "./src/gatehouse/index.ts", "./package.json": "./package.json" },
  bin: { gatehouse: "./src/gatehouse/cli/gatehouse.mjs" },
  scripts: { start: "node start.mjs", prepack: "node prepack.ts", postpack: "node postpack.ts" },
  dependencies: { zod: "4.0.0" },
  devDependencies: { vitest: "5.0.0" },
} satisfies Manifest;

let folder: string;
const manifest = () => readFileSync(join(folder, "package.json"), "utf8");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gatehouse-pack-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify(repository));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("the packed manifest leads to compiled files and leaves out what is only for working on the module", () => {
  expect(packedManifest(repository)).toEqual({
    name: "gatehouse",
    version: "1.0.0",
    engines: { node: ">=22.12.0" },
    files: ["lib/src", "lib/db", "CHANGELOG.md"],
    exports: {
      ".": { types: "./lib/src/gatehouse/index.d.ts", default: "./lib/src/gatehouse/index.js" },
      "./package.json": "./package.json",
    },
    bin: { gatehouse: "./lib/src/gatehouse/cli/gatehouse.mjs" },
    scripts: { prepack: "node prepack.ts", postpack: "node postpack.ts" },
    dependencies: { zod: "4.0.0" },
  });
});

test("after packing the repository's manifest is back, byte for byte", async () => {
  const before = manifest();
  const swap = createManifestSwap(folder, "lib");
  await swap.putPacked();
  expect(manifest()).toContain("./lib/src/gatehouse/index.js");
  await swap.tidy();
  expect(manifest()).toBe(before);
});

test("a packing that was interrupted is healed by the next one", async () => {
  const before = manifest();
  await createManifestSwap(folder, "lib").putPacked();
  const next = createManifestSwap(folder, "lib");
  await next.putPacked();
  expect(JSON.parse(manifest())).toEqual(packedManifest(repository));
  await next.tidy();
  expect(manifest()).toBe(before);
});

test("a manifest that was changed after an interruption is not overwritten with the older one", async () => {
  await createManifestSwap(folder, "lib").putPacked();
  const newer = JSON.stringify({ ...repository, version: "1.1.0" });
  writeFileSync(join(folder, "package.json"), newer);
  await createManifestSwap(folder, "lib").tidy();
  expect(manifest()).toBe(newer);
});
