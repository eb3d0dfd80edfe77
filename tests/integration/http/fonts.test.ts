/** Fonts that ship: served to everyone, for as long as a browser likes. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fontNames, fontPath, fontsVersion, fontUrl } from "../../../src/gatehouse/core/theme/font-path.ts";
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

test("a change of the files needs a new version", async () => {
  const hash = createHash("sha256");
  for (const name of fontNames) {
    hash.update(await readFile(new URL(`../../../src/gatehouse/ui/fonts/${name}`, import.meta.url)));
  }
  // After `npm run fonts`: count `fontsVersion` up, and write the new sum here.
  expect([fontsVersion, hash.digest("hex").slice(0, 16)]).toEqual([1, "8131e8848a507a12"]);
});
