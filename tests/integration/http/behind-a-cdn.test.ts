/**
 * A site in front of which a content network keeps pages. The network obeys `CDN-Cache-Control`, which Astro sends for
 * pages that say `Astro.cache.set`, before any `Cache-Control`; so what is not for everybody must not carry it.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { copyBuiltFixture, type BuiltCopy } from "../../support/fixture-site.ts";
import { owner, startSite, type Site } from "../../support/site.ts";

let copy: BuiltCopy;
let fresh: FreshDatabase;
let site: Site;
let cookie: string;

beforeAll(async () => {
  fresh = await createDatabase("sqlite");
  copy = await copyBuiltFixture("behind-a-cdn");
  await mkdir(join(copy.folder, "dist/client/members"), { recursive: true });
  await writeFile(join(copy.folder, "dist/client/members/map.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  site = await startSite({ databaseUrl: fresh.url, folder: copy.folder });
  cookie = await site.signIn(owner.email, owner.password);
});
afterAll(async () => {
  await site.stop();
  await fresh.remove();
  await copy.remove();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.origin + path, { headers, redirect: "manual" });
const networkFields = ({ headers }: Response) => ["cdn-cache-control", "cache-tag"].filter((name) => headers.has(name));

test("public pages are cached", async () => {
  expect(networkFields(await get("/"))).toEqual(["cdn-cache-control", "cache-tag"]);
});

test("guarded pages, pages that use the visitor, and refusals are not cached", async () => {
  for (const [path, headers, status] of [
    ["/members", { cookie }, 200],
    ["/greeting", {}, 200],
    ["/greeting", { cookie }, 200],
    ["/members", {}, 401],
    ["/refuses", {}, 401],
  ] as const) {
    const answer = await get(path, headers);
    expect(answer.status, path).toBe(status);
    expect(networkFields(answer), path).toEqual([]);
    expect(answer.headers.get("cache-control")).toContain("no-store");
  }
});

test("a file of the build that is guarded is only for visitors who were let in", async () => {
  expect((await get("/members/map.svg")).status).toBe(401);
  const answer = await get("/members/map.svg", { cookie });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(answer.headers.get("vary")).toContain("Cookie");
});

test("the image endpoint is guarded at every path that the site gives it", async () => {
  expect((await get("/pictures?href=/members/map.svg&w=10&f=svg")).status).toBe(401);
});

test.each(["/throws", "/throws.json"])(
  "%s, which throws, shows the site's own page, and no cache keeps it",
  async (path) => {
    const answer = await get(path, { accept: "text/html" });
    expect([answer.status, answer.statusText]).toEqual([500, "Internal Server Error"]);
    expect(answer.headers.get("cache-control")).toContain("no-store");
    expect(networkFields(answer)).toEqual([]);
    const body = await answer.text();
    expect(body).toContain("We are looking into it");
    expect(body).not.toMatch(/1234|\bat /);
  },
);
