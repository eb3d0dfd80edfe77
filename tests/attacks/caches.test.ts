/** What a cache in front could keep: a response for one visitor at a URL that another can request (RFC 9111). */
import { describe, expect, inject, test } from "vitest";
import { buildNames } from "../support/built-sites.ts";
import { bytesOf, describeAttack, anonymousVisitor } from "./support/describe-attack.ts";
import { allGuarded, membersWords, ownPath, ownersWords } from "./support/protected.ts";
import type { WireAnswer } from "./support/read-answer.ts";
import { openWire } from "./support/wire.ts";

/** Endings by which a cache takes an address for a file that is the same for everybody. */
const fileNames = [
  "/x.css",
  "/x.js",
  "/favicon.ico",
  "/_astro/x.css",
  "/robots.txt",
  "/x.woff2",
  ".css",
  ".js",
  ".png",
  ".svg",
  ";.css",
  ";x.js",
  "%00.css",
  "%0a.css",
  "%23.css",
  "%3f.css",
  "%3b.css",
  "%2f.css",
  "/..%2fx.css",
  "/.css",
  "?x.css",
  "?/x.css",
  "#x.css",
  "~.css",
  "!.css",
  "/index.html",
  ".html",
  "/x.json",
  "/%2e%2e/favicon.svg",
  "/static/../x.css",
];

describeAttack(
  "caches and cache deception",
  (path) => {
    const conditional = [
      "If-None-Match: *",
      'If-None-Match: "x"',
      "If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT",
      "If-Match: *",
      "If-Unmodified-Since: Fri, 01 Jan 2100 00:00:00 GMT",
      "Range: bytes=0-10",
      "Range: bytes=-10",
      "Range: bytes=0-0,-1",
      `Range: bytes=${"0-,".repeat(500)}`,
      "Range: x",
      'Range: bytes=0-10\r\nIf-Range: "x"',
      "Cache-Control: only-if-cached",
      "Cache-Control: max-stale=99999",
      "Pragma: x-cache",
      "X-Cache-Key: /about",
      'Surrogate-Capability: a="ESI/1.0"',
      "Accept-Encoding: gzip",
      "Accept-Encoding: identity;q=0",
    ];
    const files = fileNames.map((name) => ({ target: `${path}${name}` }));
    return [
      ...files,
      ...conditional.flatMap((field) => ["GET", "HEAD"].map((method) => ({ method, target: path, headers: [field] }))),
    ];
  },
  { everySpelling: false },
);

describe.each(buildNames)("what a cache may keep (%s build)", (build) => {
  const site = inject("openSites")[build];
  const words = [...membersWords, ...ownersWords];

  async function ask(targets: readonly string[], headers: readonly string[]): Promise<[string, WireAnswer][]> {
    const wire = openWire(site.origin);
    const answers: [string, WireAnswer][] = [];
    for (const target of targets) {
      const outcome = await wire.ask(bytesOf({ target, headers }, { ...anonymousVisitor(), headers: [] }, site.origin));
      if (outcome.kind !== "answered") throw new Error(`${target} was not answered: ${outcome.kind}`);
      answers.push([target, outcome.answer]);
    }
    wire.close();
    return answers;
  }

  test("nothing that was given to one person alone, at any path they were lured to", async () => {
    const targets = ["/members", "/members/library", "/account", "/admin/people", "/api/members/library"]
      .map((path) => ownPath(build, path))
      .flatMap((path) => [path, ...fileNames.map((name) => `${path}${name}`)]);
    let protectedAnswers = 0;
    for (const [target, { status, headers, text }] of await ask(targets, [site.ownerCookie])) {
      if (!words.some((word) => text.includes(word))) continue;
      protectedAnswers += 1;
      expect([target, status, headers.get("cache-control")]).toEqual([target, status, ["private, no-store"]]);
      expect(headers.get("vary")?.join()).toMatch(/cookie/i);
      expect(headers.get("etag")).toBeUndefined();
      expect(headers.get("last-modified")).toBeUndefined();
    }
    expect(protectedAnswers).toBeGreaterThan(4);
  });

  test("no refusal, and no page that greets a member", async () => {
    const guardedAnswers = await ask(
      allGuarded.map((path) => ownPath(build, path)),
      [],
    );
    for (const [target, { headers }] of guardedAnswers) {
      expect([target, headers.get("cache-control")]).toEqual([target, ["no-store"]]);
    }
    const open = ["/", "/about", "/login"].map((path) => ownPath(build, path));
    for (const [target, { headers }] of [...(await ask(open, [])), ...(await ask(open, [site.ownerCookie]))]) {
      expect([target, headers.get("cache-control")?.join()]).toEqual([target, expect.stringContaining("no-store")]);
    }
  });

  test("what the browser kept is cleared when a member signs out, and not by a refusal of an anonymous visitor", async () => {
    const wire = openWire(site.origin);
    const signOut = { method: "POST", target: ownPath(build, "/logout"), headers: ["Content-Length: 0"] };
    const signedOut = await wire.ask(bytesOf(signOut, anonymousVisitor(), site.origin));
    wire.close();
    if (signedOut.kind !== "answered") throw new Error("Signing out was not answered.");
    expect(signedOut.answer.headers.get("clear-site-data")).toEqual(['"cache"']);
    for (const [, { headers }] of await ask([ownPath(build, "/members")], [])) {
      expect(headers.get("clear-site-data")).toBeUndefined();
      expect(headers.get("set-cookie")).toBeUndefined();
    }
  });

  test("a file that is the same for everybody says so, and needs no cookie", async () => {
    for (const [, { status, headers }] of await ask(["/favicon.svg", "/robots.txt"], [site.ownerCookie])) {
      expect(status).toBe(200);
      expect(headers.get("cache-control")?.join()).toContain("public");
      expect(headers.get("set-cookie")).toBeUndefined();
    }
  });
});
