/** A badly set cache in front, which keeps all it may for everybody: still no visitor sees another's response. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rawRequest, type RawAnswer } from "../support/raw-request.ts";
import { owner } from "../support/site.ts";
import { cacheNames, startCache } from "./caches.ts";
import { isInstalled } from "./programs.ts";
import type { Proxy } from "./proxies.ts";
import { password, prepareSurroundings, stray, zoe, type Surroundings } from "./surroundings.ts";

/** Each as every visitor, in changing order. */
const guarded = [
  "/members",
  "/members/library",
  "/members/library/folding-a-letter",
  "/members/profile",
  "/members/nowhere",
  "/api/members/library",
  "/api/me",
  "/account",
  "/admin",
  "/admin/people",
  "/admin/refusals",
];
const open = ["/", "/about", "/login", "/nowhere"];
/** Spellings and endings that a cache takes for a file, or for another page. */
const deceiving = [
  "/members/x.css",
  "/members/library/..;/a.css",
  "/members/library/folding-a-letter/a.css",
  "/members;a.css",
  "/members%3ba.css",
  "/members%00.css",
  "/members%0a.css",
  "/members%23/../about",
  "/members/%2e%2e/about",
  "/about/..%2fmembers",
  "/_astro/..%2fmembers",
  "/_astro/%2e%2e/members",
  "/_astro/../members",
  "//members",
  "/%6dembers",
  "/members/?a.css",
  "/members?x=/about",
  "/api/members/library?x=.js",
  "/api/members/library/x.json",
  "/account/avatar.png",
  "/admin/people/x.js",
];
const shapes: readonly (readonly [method: string, ...headers: string[]])[] = [
  ["GET", "Accept: text/html"],
  ["GET", "Accept: application/json"],
  ["HEAD", "Accept: text/html"],
  ["GET", "Accept: text/html", "Range: bytes=0-2000"],
  ["GET", "Accept: text/html", "If-Modified-Since: Sat, 01 Jan 2050 00:00:00 GMT"],
  ["GET", "Accept: text/html", 'If-None-Match: "a", *'],
];

let around: Surroundings;
const cookies = new Map<string, string>();
beforeAll(async () => {
  around = await prepareSurroundings();
  cookies.set(owner.email, await around.site.signIn(owner.email, owner.password));
  for (const { email } of [zoe, stray]) cookies.set(email, await around.site.signIn(email, password));
});
afterAll(() => around.stop());

describe.each(cacheNames)("behind %s, which keeps all it may", (name) => {
  if (!isInstalled(name)) {
    test.skip("is not installed here");
    return;
  }
  let cache: Proxy;
  beforeAll(async () => {
    cache = await startCache(name, around.gatehousePort);
  });
  afterAll(() => cache.stop());

  const anonymous = "an anonymous visitor";
  const visitors = [anonymous, owner.email, zoe.email, stray.email];
  const ask = (origin: string, [method, ...headers]: readonly string[], target: string, visitor: string) => {
    const cookie = cookies.get(visitor);
    return rawRequest(origin, [
      `${method} ${target} HTTP/1.1`,
      `Host: ${new URL(around.site.origin).host}`,
      ...headers,
      ...(cookie === undefined ? [] : [`Cookie: ${cookie}`]),
    ]);
  };
  const wasKept = ({ headers }: RawAnswer) => headers.get("x-cache")?.join() === "HIT";

  /** Caches cut a part out by themselves. */
  const statusOf = ({ status }: RawAnswer) => (status === 206 ? 200 : status);
  /** Whose names are in it. Admins see other people's names. */
  const namesIn = ({ body }: RawAnswer) => visitors.filter((visitor) => body.includes(visitor));

  test.each([...guarded, ...open])("every visitor gets their own response at %s, in any order", async (path) => {
    for (const [turn, shape] of shapes.entries()) {
      const inTurn = [...visitors.slice(turn % 4), ...visitors.slice(0, turn % 4)];
      const asked = inTurn.map(async (visitor) => {
        return { visitor, straight: await ask(around.site.origin, shape, path, visitor) };
      });
      const known = await Promise.all(asked);
      for (const { visitor, straight } of [...known, ...known.toReversed()]) {
        const answer = await ask(cache.origin, shape, path, visitor);
        const what = `${shape.join(" ")} ${path}`;
        expect(statusOf(answer), `${what} for ${visitor}`).toBe(statusOf(straight));
        expect(namesIn(straight), `${what} for ${visitor}`).toEqual(expect.arrayContaining(namesIn(answer)));
        if (guarded.includes(path)) expect(wasKept(answer), what).toBe(false);
        if (wasKept(answer)) expect(answer.headers.get("set-cookie"), what).toBeUndefined();
      }
    }
  });

  test.each(deceiving)(
    "a member who is lured to %s leaves nothing in the cache for an anonymous visitor",
    async (target) => {
      for (const shape of shapes) {
        const before = await ask(cache.origin, shape, target, anonymous);
        for (const visitor of visitors.slice(1)) await ask(cache.origin, shape, target, visitor);
        const after = await ask(cache.origin, shape, target, anonymous);
        expect(namesIn(after)).toEqual([]);
        expect(statusOf(after)).toBe(statusOf(before));
        if (after.status === 200) expect(after.body).toBe(before.body);
      }
      // And the page itself is still what it is, for both.
      expect((await ask(cache.origin, ["GET"], "/members", anonymous)).status).toBe(401);
      expect((await ask(cache.origin, ["GET"], "/about", anonymous)).status).toBe(200);
      expect((await ask(cache.origin, ["GET"], "/members", zoe.email)).status).toBe(200);
    },
  );

  test("a refusal is over once the visitor has signed in, and comes back once they have signed out", async () => {
    const host = new URL(around.site.origin).host;
    const post = (path: string, body: string, headers: readonly string[]) =>
      rawRequest(
        cache.origin,
        [
          `POST ${path} HTTP/1.1`,
          `Host: ${host}`,
          `Origin: ${around.site.origin}`,
          "Content-Type: application/x-www-form-urlencoded",
          `Content-Length: ${body.length}`,
          ...headers,
        ],
        body,
      );
    const get = (path: string, headers: readonly string[]) =>
      rawRequest(cache.origin, [`GET ${path} HTTP/1.1`, `Host: ${host}`, "Accept: text/html", ...headers]);
    for (const path of ["/members", "/members/library"]) {
      expect((await get(path, [])).status).toBe(401);
      const form = new URLSearchParams({ email: zoe.email, password, returnTo: path }).toString();
      const signedIn = await post("/login", form, []);
      expect(signedIn.status).toBe(303);
      const cookie = `Cookie: ${signedIn.headers.get("set-cookie")?.[0]?.split(";")[0] ?? ""}`;
      const page = await get(path, [cookie]);
      expect(page.status).toBe(200);
      for (const visit of [await get("/login", []), await get(path, [])]) {
        expect(visit.headers.get("set-cookie")).toBeUndefined();
      }
      expect((await post("/logout", "", [cookie])).status).toBe(303);
      const again = await get(path, [cookie]);
      expect(again.status).toBe(401);
      expect(again.body).not.toContain(zoe.email);
    }
  });

  test("public responses are cached: this cache does keep things", async () => {
    const page = await ask(cache.origin, ["GET"], "/", anonymous);
    const [asset = ""] = /\/_astro\/[\w.-]+\.(?:css|js|woff2)/.exec(page.body) ?? [];
    expect(asset).not.toBe("");
    expect((await ask(cache.origin, ["GET"], asset, owner.email)).status).toBe(200);
    const kept = await ask(cache.origin, ["GET"], asset, anonymous);
    expect([kept.status, wasKept(kept)]).toEqual([200, true]);
  });
});
