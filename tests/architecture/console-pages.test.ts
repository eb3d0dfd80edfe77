/** The list of the console's pages holds all of them, and each asks for its permissions before it shows anything. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { consolePages } from "../../src/gatehouse/core/access/console-pages.ts";
import { readConfiguration } from "../../src/gatehouse/server/configuration.ts";
import { codeRules } from "../../src/gatehouse/server/access/code-policy.ts";

const folder = resolve(import.meta.dirname, "../../src/gatehouse/routes/console");
const source = (file: string) => readFileSync(join(folder, file), "utf8");

/** Astro files with a capital are parts of pages. */
const pageFiles = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|\/)[a-z][\w-]*\.astro$/.test(file))
  .concat(["changes", "check", "checked", "discard", "export", "unschedule"].map((call) => `page/${call}.ts`))
  .concat(
    [
      ...["frame", "draft", "preview", "save", "publish", "schedule", "unschedule", "undo-publishing", "history"],
      ...["compare", "revision", "link", "revoke-link", "languages", "confirm-translation"],
    ].map((call) => `page/studio/${call}.ts`),
  )
  .concat(["people/export.ts", "pictures/list.ts", "refusals/export.ts", "audit/export.ts"])
  .concat(["search/results-json.ts"])
  .sort();

test("every page of the console is in the list", () => {
  expect(consolePages.map(({ file }) => file).toSorted()).toEqual(pageFiles);
});

test.each(pageFiles)("%s asks for its permissions", (file) => {
  const itself = source(file);
  const usesAnswer = /from "\.\/([\w-]+\.ts)";\n+const answer = await answer|return answer\w+\(Astro\)/.test(itself);
  const asking = usesAnswer ? source(file.replace(".astro", ".ts")) : itself;
  expect(asking).toMatch(/\b(await openEditing|openConsolePage)\((Astro|context)\)/);
});

test("what a page takes is at least what the code's rules ask for its path", () => {
  const configuration = readConfiguration({});
  for (const { pattern, toOpen, toSend } of consolePages) {
    const rule = codeRules(configuration).find(({ pattern: of }) => {
      const section = of.replace("/**", "");
      return `/admin${pattern}` === section || `/admin${pattern}`.startsWith(`${section}/`);
    });
    const asked = rule?.requirement.kind === "all-permissions" ? rule.requirement.permissions : [];
    expect(toOpen, pattern).toEqual(expect.arrayContaining([...asked]));
    expect(toSend, pattern).toEqual(expect.arrayContaining([...toOpen]));
    expect(toOpen, pattern).toContain("console:open");
  }
});

test("looking at a person takes less than changing anything about them", () => {
  const person = consolePages.find(({ pattern }) => pattern === "/people/[id]");
  expect(person?.toOpen).toEqual(["console:open", "people:view"]);
  expect(person?.toSend).toEqual(["console:open", "people:view", "people:manage"]);
});
