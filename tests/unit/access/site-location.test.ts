/** The base of a site, and the paths it prints. */
import { describe, expect, test } from "vitest";
import {
  beginsWithBaseTwice,
  homePathOf,
  pageAt,
  withExpectedSlash,
  withoutBase,
} from "../../../src/gatehouse/core/access/site-location.ts";
import { adjustTrailingSlash } from "../../../src/gatehouse/http/astro/trailing-slash.ts";
import { readConfiguration } from "../../../src/gatehouse/server/configuration.ts";
import { isOwnPath, neverReturnTo } from "../../../src/gatehouse/server/own-paths.ts";

test.each([
  ["/docs/members", "/members"],
  ["/docs", "/"],
  ["/docs/", "/"],
  ["/docsmembers", "/docsmembers"],
  ["/members", "/members"],
])("%s without the base is %s", (path, page) => {
  expect(withoutBase(path, "/docs")).toBe(page);
  expect(withoutBase(path, "")).toBe(path);
});

test.each([
  ["/docs/login", "/login"],
  ["/docs/login/", "/login"],
  ["/docs/login.html", "/login"],
  ["/login", "/login"],
  ["/docs", "/"],
  ["/docs/", "/"],
  ["/docs/docs/login", "/docs/login"],
])("%s leads to the page %s", (path, page) => {
  expect(pageAt(path, "/docs")).toBe(page);
});

test.each([
  ["/login", "/login/", "/login"],
  ["/login/", "/login/", "/login"],
  ["/docs", "/docs/", "/docs"],
  ["/docs/", "/docs/", "/docs"],
  ["/", "/", "/"],
  ["/a/feed.json", "/a/feed.json", "/a/feed.json"],
])("%s ends as Astro answers it", (path, always, never) => {
  expect(withExpectedSlash(path, { base: "/docs", trailingSlash: "always" })).toBe(always);
  expect(withExpectedSlash(path, { base: "/docs", trailingSlash: "never" })).toBe(never);
  expect(withExpectedSlash(path, { base: "/docs", trailingSlash: "ignore" })).toBe(path);
});

test("the home page's path ends as Astro answers it", () => {
  const home = (base: string, trailingSlash: "always" | "never" | "ignore") => homePathOf({ base, trailingSlash });
  expect([home("", "ignore"), home("", "never"), home("", "always")]).toEqual(["/", "/", "/"]);
  expect([home("/docs", "ignore"), home("/docs", "never"), home("/docs", "always")]).toEqual([
    "/docs",
    "/docs",
    "/docs/",
  ]);
});

describe("under a base", () => {
  const site = readConfiguration({ siteName: "Press" }, { base: "/docs", trailingSlash: "always" });

  test("printed paths have it, compared ones do not", () => {
    expect(site).toMatchObject({
      homePath: "/docs/",
      consolePath: "/docs/admin",
      signInPath: "/docs/login",
      setUpPath: "/docs/setup",
      routes: { console: "/admin", signIn: "/login", signOut: "/logout" },
    });
    expect(neverReturnTo(site)).toEqual(expect.arrayContaining(["/login", "/docs/login", "/docs/setup"]));
  });

  test.each([
    ["POST", "/docs/login", "/docs/login/?a"],
    ["POST", "/docs/members/poll", "/docs/members/poll/?a"],
    ["GET", "/docs/healthz", "/docs/healthz/?a"],
    ["GET", "/healthz", "/healthz/?a"],
    ["GET", "/docs/admin/people", "/docs/admin/people/?a"],
    ["GET", "/docs/_gatehouse/refusal", "/docs/_gatehouse/refusal/?a"],
    ["GET", "/docs/members", "/docs/members?a"],
    ["GET", "/docs/administration", "/docs/administration?a"],
  ])("%s %s reaches Astro as %s", (method, path, url) => {
    const request = { method, url: `${path}?a` };
    adjustTrailingSlash(request, path, "?a", site);
    expect(request.url).toBe(url);
  });

  test("the console's paths are the module's own, and paths that only begin like them are not", () => {
    expect(["/admin", "/admin/people", "/account", "/adminx", "/members"].map((path) => isOwnPath(path, site))).toEqual(
      [true, true, true, false, false],
    );
  });

  test.each([
    [{ rules: [{ pattern: "/docs/press/**", requirement: { kind: "signed-in" } }] }, "write /press/**"],
    [{ sections: [{ id: "press", label: "the press", path: "/docs/press" }] }, "write /press"],
    [{ cors: { origins: [], paths: ["/docs/api/**"] } }, "write /api/**"],
  ])("a path that is written with it stops the build", (options, advice) => {
    expect(() => readConfiguration({ siteName: "Press", ...options }, { base: "/docs" })).toThrow(advice);
    expect(() => readConfiguration({ siteName: "Press", ...options })).not.toThrow();
  });

  test.each(["docs", "/docs/", "/über", "/a//b", "/..", "/a b"])("the base %j is refused", (base) => {
    expect(() => readConfiguration({ siteName: "Press" }, { base })).toThrow("Gatehouse knows");
  });
});

test.each([
  ["/docs/docs", true],
  ["/docs/docs/", true],
  ["/docs/docs/members", true],
  ["/docs/docs.html", true],
  ["/docs/docs/docs", true],
  ["/docs/docsmembers", false],
  ["/docs/members/docs", false],
  ["/docs", false],
])("%s holds the base twice: %s", (path, twice) => {
  expect(beginsWithBaseTwice(path, "/docs")).toBe(twice);
  expect(beginsWithBaseTwice(path, "")).toBe(false);
});
