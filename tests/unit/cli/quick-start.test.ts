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
  const before = "count.cjs" in files ? ["--require", join(site, "count.cjs")] : [];
  // Without the hooks of the tests' own Node, which would count too.
  const env = { ...process.env, NODE_OPTIONS: "" };
  return execFileSync(process.execPath, [...before, start], { cwd: site, encoding: "utf8", env }).trim();
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

test("Node looks for a package once for all files of ours, and anew for a file of the site", () => {
  const ours = ["core/access/host.ts", "core/access/hours.ts", "core/access/credential.ts"];
  const imports = ours.map((file) => `await import("${pathToFileURL(resolve("src/gatehouse", file)).href}");`);
  const printed = run({
    "count.cjs": `const asked = (globalThis.asked = []);
      require("node:module").registerHooks({
        resolve(name, context, next) {
          if (name === "zod") asked.push(context.parentURL);
          return next(name, context);
        },
      });`,
    "main.mjs": `${imports.join("")}
      const { whose } = await import("./theirs.mjs");
      console.log(asked.length - 1, whose);`,
    "theirs.mjs": 'export { whose } from "zod";',
    "node_modules/zod/package.json": '{ "name": "zod", "type": "module", "exports": "./index.js" }',
    "node_modules/zod/index.js": 'export const whose = "the site’s";',
  });
  expect(printed).toBe("1 the site’s");
});

test("what a file of ours requires is found as Node finds it", () => {
  const ours = pathToFileURL(resolve("src/gatehouse/core/access/host.ts")).href;
  const printed = run({
    "main.mjs": `import { createRequire } from "node:module";
      const required = createRequire("${ours}")("zod");
      console.log(typeof required.string);`,
  });
  expect(printed).toBe("function");
});
