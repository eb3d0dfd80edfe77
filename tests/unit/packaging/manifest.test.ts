/** What the packed package says of itself. */
import { expect, test } from "vitest";
import { packedManifest } from "../../../src/packaging/manifest.ts";

test("the packed manifest leads to compiled files and leaves out what is only for working on the module", () => {
  const repository = {
    name: "gatehouse",
    version: "1.0.0",
    private: true,
    engines: { node: ">=22.18" },
    exports: {
      ".": "./src/gatehouse/index.ts",
      "./page": { browser: "./src/gatehouse/page-in-browser.ts", default: "./src/gatehouse/page.ts" },
      "./package.json": "./package.json",
    },
    bin: { gatehouse: "./src/gatehouse/cli/gatehouse.mjs" },
    files: [],
    scripts: { prepack: "node prepack.ts" },
    dependencies: { zod: "4.0.0" },
    devDependencies: { vitest: "5.0.0" },
    allowScripts: { node: true },
    overrides: { vitest: { vite: "1.0.0" } },
  };
  expect(packedManifest(repository)).toEqual({
    name: "gatehouse",
    version: "1.0.0",
    engines: { node: "^22.14.0 || >=23.6.0" },
    exports: {
      ".": { types: "./src/gatehouse/index.d.ts", default: "./src/gatehouse/index.js" },
      "./page": {
        browser: { types: "./src/gatehouse/page-in-browser.d.ts", default: "./src/gatehouse/page-in-browser.js" },
        default: { types: "./src/gatehouse/page.d.ts", default: "./src/gatehouse/page.js" },
      },
      "./package.json": "./package.json",
    },
    bin: { gatehouse: "./src/gatehouse/cli/gatehouse.mjs" },
    dependencies: { zod: "4.0.0" },
    sideEffects: expect.arrayContaining(["**/*.css", "**/*.astro", "**/cli/**"]),
  });
});
