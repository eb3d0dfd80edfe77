/** Fonts that ship: served to everyone, for as long as a browser likes. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fontNames, fontPath, fontsVersion, fontUrl } from "../../../src/gatehouse/core/theme/font-path.ts";
import { themeStylesPath } from "../../../src/gatehouse/core/page/module-paths.ts";
import { owner } from "../../support/site.ts";
import { shareVisits, type Visits } from "../../support/visits.ts";

let visits: Visits;
beforeAll(async () => {
  visits = await shareVisits("sqlite");
});
afterAll(() => visits.close());

test("are the files of the module, kept for a year under their own version alone", async () => {
  for (const name of fontNames) {
    const answer = await fetch(visits.site.origin + fontUrl("")(name));
    expect([name, answer.status, answer.headers.get("content-type")]).toEqual([name, 200, "font/woff2"]);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const file = await readFile(new URL(`../../../src/gatehouse/ui/fonts/${name}`, import.meta.url));
    expect(Buffer.from(await answer.arrayBuffer()).equals(file)).toBe(true);
  }
  const [first = ""] = fontNames;
  for (const query of ["", "?v=0", "?v=x"]) {
    const other = await fetch(visits.site.origin + fontPath(first) + query);
    expect([other.status, other.headers.get("cache-control")]).toEqual([200, "no-cache"]);
  }
  expect((await fetch(`${visits.site.origin}/_gatehouse/fonts/other.woff2`)).status).toBe(404);
});

test("the published theme is a style sheet for the whole site, the same for all, that a browser asks about", async () => {
  const url = visits.site.origin + themeStylesPath;
  const answer = await fetch(url);
  const css = await answer.text();
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/css; charset=utf-8"]);
  expect(answer.headers.get("cache-control")).toBe("no-cache");
  expect(answer.headers.get("set-cookie")).toBeNull();
  expect(css).toMatch(/--gatehouse-accent:\s*light-dark\(#/);
  const etag = answer.headers.get("etag") ?? "";
  const cookie = await visits.site.signIn(owner.email, owner.password);
  const again = await fetch(url, { headers: { cookie } });
  expect([await again.text(), again.headers.get("etag")]).toEqual([css, etag]);
  for (const known of [etag, `"other", W/${etag}`]) {
    const same = await fetch(url, { headers: { "If-None-Match": known } });
    expect([same.status, await same.text()]).toEqual([304, ""]);
  }
  expect((await fetch(url, { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
  expect((await fetch(url, { method: "HEAD" })).headers.get("etag")).toBe(etag);
});

test("a change of the files needs a new version", async () => {
  const hash = createHash("sha256");
  for (const name of fontNames) {
    hash.update(await readFile(new URL(`../../../src/gatehouse/ui/fonts/${name}`, import.meta.url)));
  }
  // After `npm run fonts`: count `fontsVersion` up, and write the new sum here.
  expect([fontsVersion, hash.digest("hex").slice(0, 16)]).toEqual([1, "8131e8848a507a12"]);
});
