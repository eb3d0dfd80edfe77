/** The files, tests and versions that the docs name are those that are there, so that a reader finds the place. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .map((file) => join("docs", file));

/** Docs name files of the module without `src/gatehouse`. */
const folders = ["", "src/gatehouse", "tests"];

const isThere = (file: string) => folders.some((folder) => existsSync(join(root, folder, file)));

test.each([...docs, "README.md"])("%s names files that exist", (doc) => {
  const text = readFileSync(join(root, doc), "utf8");
  const named = [
    ...text.matchAll(/`((?:core|server|http|routes|ui|integration|cli|db|tests)\/[\w./-]+\.(?:ts|mjs|astro|css))`/g),
  ];
  const missing = named.flatMap(([, file = ""]) => (isThere(file) ? [] : [file]));
  expect([...new Set(missing)]).toEqual([]);
});

test("docs/attacks.md names tests that exist", () => {
  const text = readFileSync(join(root, "docs/attacks.md"), "utf8");
  const named = [...text.matchAll(/`((?:unit|integration|attacks|gateways|foreign|e2e|architecture)\/[\w/-]+)`/g)];
  expect(named.length).toBeGreaterThan(80);
  const missing = named.flatMap(([, test = ""]) =>
    [".test.ts", ".spec.ts", ""].some((ending) => isThere(test + ending)) ? [] : [test],
  );
  expect([...new Set(missing)]).toEqual([]);
});

test("docs/decisions/README.md lists every decision", () => {
  const list = readFileSync(join(root, "docs/decisions/README.md"), "utf8");
  const decisions = readdirSync(join(root, "docs/decisions")).filter((file) => /^\d{4}-/.test(file));
  expect(decisions.filter((file) => !list.includes(`](${file})`))).toEqual([]);
});

test("README.md names the Astro that the package asks for", () => {
  const { peerDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly peerDependencies: Readonly<Record<"astro", string>>;
  };
  const readme = readFileSync(join(root, "README.md"), "utf8");
  expect(readme).toContain(`Gatehouse needs Astro ${peerDependencies.astro.replace("^", "")} or newer`);
});
