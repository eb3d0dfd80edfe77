import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { cacheFolder } from "../../../src/gatehouse/cli/quick-start.mjs";

const quickStart = new URL("../../../src/gatehouse/cli/quick-start.mjs", import.meta.url).href;
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "quick-start-"));
  folders.push(folder);
  return folder;
}

/** Prints what the code prints, in a Node of its own that is told nothing by this test run. */
function run(code: string): string {
  const { NODE_OPTIONS: _options, NODE_COMPILE_CACHE: _cache, ...env } = process.env;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8", env });
}

test("the same files are loaded, in the same way, as Node alone would load them", () => {
  const loadDrizzle = `
    const loaded = [];
    registerHooks({ load(url, context, next) { loaded.push([url, next(url, context).format]); return next(url, context); } });
    await import(${JSON.stringify(import.meta.resolve("drizzle-orm/better-sqlite3"))});
    console.log(JSON.stringify(loaded.sort()));`;
  const alone = run(`import { registerHooks } from "node:module"; ${loadDrizzle}`);
  const quick = run(
    `import { registerHooks } from "node:module";
     import { importQuickly } from ${JSON.stringify(quickStart)}; importQuickly(); ${loadDrizzle}`,
  );
  expect(quick).toBe(alone);
  expect(quick).toContain("/drizzle-orm/table.js");
});

test("compiled code is kept beside the packages it was made of, and nowhere else", () => {
  const site = emptyFolder();
  const server = join(site, "dist/server");
  mkdirSync(server, { recursive: true });
  expect(cacheFolder(server)).toBeNull();
  mkdirSync(join(site, "node_modules"));
  expect(cacheFolder(server)).toBe(join(site, "node_modules/.cache/gatehouse"));
});

test("where nothing can be kept, a start goes on without", () => {
  const site = emptyFolder();
  mkdirSync(join(site, "node_modules"));
  // Not even root can make a folder inside a file.
  writeFileSync(join(site, "node_modules/.cache"), "");
  const begin = `import { beginStart, endStart } from ${JSON.stringify(quickStart)};
    beginStart(${JSON.stringify(site)}); await import("node:http"); endStart(); console.log("open");`;
  expect(run(begin)).toBe("open\n");
});
