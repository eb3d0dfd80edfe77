/** A build that would serve something past the rules fails, and says what to do. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { copyFixture, type FixtureCopy } from "../../support/fixture-site.ts";

let copy: FixtureCopy | undefined;
afterEach(() => copy?.remove());

async function outputOf(fixture: string): Promise<string> {
  copy = await copyFixture(fixture);
  const { succeeded, output } = await copy.build();
  expect(succeeded, output).toBe(false);
  // Without it the server does not take a build for finished.
  expect(existsSync(join(copy.folder, "dist/server/gatehouse.json"))).toBe(false);
  return output;
}

test("a route that answers before the visitor is identified, and pages and files at the module's own paths, fail it", async () => {
  const output = await outputOf("leaky");
  for (const sentence of [
    "Take /members/[...path] out of routeRules",
    'src/pages/login.astro has the path /login, where Gatehouse has the sign-in page; only one of the two is ever answered. Move Gatehouse\'s with gatehouse({ signInPath: "/sign-in" })',
    "public/admin/index.html has the path /admin, where Gatehouse has the console",
    "The redirect from /setup in astro.config.mjs has the path /setup",
  ]) {
    expect(output).toContain(sentence);
  }
  expect(output).toContain("4 things");
  // Files are moved, and redirects are decided about in front.
  expect(output).not.toMatch(/press|floor plan|\.txt|\/news|\/old/);
});

test("a problem that is known only after the build fails it too", async () => {
  const output = await outputOf("undeclared");
  for (const sentence of [
    'gatehouse({ actions: { "shelf.undeclared": { kind: "signed-in" } } })',
    'gatehouse({ islands: { "UndeclaredCorner": { kind: "signed-in" } } })',
    "names shelf.declred, but this site has no such action",
    "names Corner, but this site has no such island",
  ]) {
    expect(output).toContain(sentence);
  }
  expect(output).toContain("4 things");
});

test("astro dev reports a page at the path of the sign-in page", async () => {
  copy = await copyFixture("leaky");
  const { output } = await copy.sync();
  expect(output).toContain("src/pages/login.astro has the path /login");
});
