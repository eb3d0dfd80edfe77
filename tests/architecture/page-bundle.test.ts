/**
 * What pages import is bundled into the built site, and what Node loads from `node_modules` by itself must be findable from
 * there. Where packages are kept apart (pnpm) a site cannot find what only this module depends on, so no page may reach it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const gatehouse = "src/gatehouse";

/** What `integration/index.ts` keeps out of the bundle, mostly because it is native. */
const serverPackages = ["@node-rs/argon2", "better-sqlite3", "lucia", "pg"];

/** Where Vite enters the module: what the integration names, and the entries that pages import. */
const entries = [
  `${gatehouse}/http/astro/middleware.ts`,
  `${gatehouse}/page.ts`,
  `${gatehouse}/ui/index.ts`,
  ...readdirSync(join(root, gatehouse, "routes"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(astro|ts)$/.test(file))
    .map((file) => `${gatehouse}/routes/${file}`),
];

/** `import type` is gone when the bundler reads the file; `import { type A }` still loads it. */
const importPattern = /(?:^|\n)\s*(?:import|export)\s(type\s)?(?:[^"';]*?\sfrom\s*)?["']([^"']+)["']/g;

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  return [...text.matchAll(importPattern)]
    .filter(([, isType]) => isType === undefined)
    .map(([, , target = ""]) => (target.startsWith(".") ? relative(root, resolve(root, file, "..", target)) : target));
}

/** The chain of imports from an entry to each package of the server that it reaches. */
function chainsToServerPackages(entry: string): string[] {
  const found: string[] = [];
  const seen = new Set([entry]);
  const waiting = [[entry]];
  for (let chain = waiting.pop(); chain !== undefined; chain = waiting.pop()) {
    for (const target of importsOf(chain.at(-1) ?? "")) {
      if (serverPackages.some((name) => target === name || target.startsWith(`${name}/`))) {
        found.push([...chain, target].join(" → "));
      }
      if (!/\.(astro|ts)$/.test(target) || seen.has(target)) continue;
      seen.add(target);
      waiting.push([...chain, target]);
    }
  }
  return found;
}

test("no page brings along a package that only the server needs", () => {
  expect(entries.flatMap(chainsToServerPackages)).toEqual([]);
});

test("a chain to such a package is found", () => {
  expect(chainsToServerPackages(`${gatehouse}/server/identity/people.ts`).join()).toContain("→ @node-rs/argon2");
});
