/** Astro's manifest names every file of a build; only what pages made on demand ask for is a use. */
import { expect, test } from "vitest";
import { withoutLists } from "../../../src/gatehouse/integration/guarded/server-code.ts";

test("lists of the manifest are no use, but a script whose module the code names is", () => {
  const manifest = {
    routes: [{ styles: [{ src: "_astro/demanded.css" }] }],
    entryModules: { "/site/[slug].astro?script": "_astro/only.js", "/site/Counter.tsx": "_astro/counter.js" },
    assets: ['/a[1] "b".txt', "/_astro/only.js", "/_astro/counter.js"],
    i18n: null,
  };
  const texts = withoutLists([`const m = ${JSON.stringify(manifest)};`, 'render("/site/Counter.tsx")']).join("\n");
  expect(texts).toContain("_astro/demanded.css");
  expect(texts).toContain("_astro/counter.js");
  expect(texts).not.toMatch(/only\.js|a\[1\]/);
  expect(texts).toContain('"i18n":null');
});
