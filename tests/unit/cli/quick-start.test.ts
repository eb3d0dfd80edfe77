/** The short ways of a start change nothing about what a site's own code imports. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";

const quickStart = pathToFileURL(resolve("src/gatehouse/cli/quick-start.mjs")).href;
const site = mkdtempSync(join(tmpdir(), "gatehouse-quick-"));
afterAll(() => rmSync(site, { recursive: true, force: true }));

function run(files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  }
  const start = join(site, "start.mjs");
  writeFileSync(start, `import { importQuickly } from "${quickStart}"; importQuickly(); await import("./main.mjs");`);
  return execFileSync(process.execPath, [start], { cwd: site, encoding: "utf8" }).trim();
}

test("a site's CommonJS files and packages are found as Node finds them", () => {
  const printed = run({
    "package.json": '{ "type": "commonjs" }',
    "main.mjs": 'import own from "./own.js"; import other from "other"; console.log(own, other);',
    "own.js": 'module.exports = require("./deeper").name;',
    "deeper/index.js": 'exports.name = "own";',
    "node_modules/other/package.json": '{ "name": "other", "main": "lib/main.js" }',
    "node_modules/other/lib/main.js": 'module.exports = require("./part.js");',
    "node_modules/other/lib/part.js": 'module.exports = "other";',
  });
  expect(printed).toBe("own other");
});

test("a site's own copy of culori without the file that has all of it is used as it is", () => {
  const printed = run({
    "main.mjs": 'import { wcagContrast } from "culori"; console.log(wcagContrast);',
    "node_modules/culori/package.json": '{ "name": "culori", "type": "module", "exports": "./src/index.js" }',
    "node_modules/culori/src/index.js": 'export { wcagContrast } from "./contrast.js";',
    "node_modules/culori/src/contrast.js": 'export const wcagContrast = "their own";',
  });
  expect(printed).toBe("their own");
});
