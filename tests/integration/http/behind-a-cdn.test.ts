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
  await start();
});
afterAll(async () => {
  await site.stop();
  await fresh.remove();
  await copy.remove();
});

/** @param files written into the site before it is built */
async function start(files: Readonly<Record<string, string>> = {}): Promise<void> {
  copy = await copyBuiltFixture("behind-a-cdn", { files });
  await mkdir(join(copy.folder, "dist/client/members"), { recursive: true });
  await writeFile(join(copy.folder, "dist/client/members/map.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  site = await startSite({ databaseUrl: fresh.url, folder: copy.folder });
  cookie = await site.signIn(owner.email, owner.password);
}

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

async function expectOurMistake(path: string, accept: string): Promise<string> {
  const answer = await get(path, { accept });
  expect(answer.status).toBe(500);
  expect(answer.statusText).toBe("Internal Server Error");
  expect(answer.headers.get("cache-control")).toContain("no-store");
  expect(networkFields(answer)).toEqual([]);
  const body = await answer.text();
  expect(body).not.toMatch(/1234|throws|\bat /);
  return body;
}

test("a page that throws says so in a plain sentence, and no cache keeps that", async () => {
  const sentence = "Something went wrong on our side";
  expect(await expectOurMistake("/throws", "text/html")).toContain(sentence);
  expect(JSON.parse(await expectOurMistake("/throws.json", "*/*"))).toMatchObject({ status: 500, title: sentence });
  // A site with a page of its own for it shows that one.
  await site.stop();
  await copy.remove();
  await start({ "src/pages/500.astro": "<p>We are looking into it</p>\n" });
  expect(await expectOurMistake("/throws", "text/html")).toContain("We are looking into it");
  expect(await expectOurMistake("/throws.json", "*/*")).toContain("We are looking into it");
});
