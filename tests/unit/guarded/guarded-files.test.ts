/** Which file of a guarded page answers a path, as Astro's own file server would choose. */
import { describe, expect, test } from "vitest";
import {
  createGuardedFiles,
  guardedFilesSchema,
  pageOf,
  type GuardedFilesOfBuild,
} from "../../../src/gatehouse/core/access/guarded-files.ts";
import type { SiteLocation } from "../../../src/gatehouse/core/access/site-location.ts";

const etag = '"x"';
const files = (format: GuardedFilesOfBuild["format"], paths: string[], location: Partial<SiteLocation> = {}) => {
  const names = Object.fromEntries(paths.map((path) => [path, { etag }]));
  const guarded = createGuardedFiles({ format, files: names }, { base: "", trailingSlash: "ignore", ...location });
  return (path: string) => {
    const answer = guarded.at(path);
    return answer === null ? null : answer.kind === "file" ? answer.path : `→ ${answer.location}`;
  };
};

describe("folders", () => {
  const paths = ["/members/index.html", "/members/a/index.html", "/members/plan.txt"];

  test("either spelling where both are taken", () => {
    const at = files("directory", paths);
    expect(["/members", "/members/", "/members/index.html", "/members/a/"].map(at)).toEqual([
      "/members/index.html",
      "/members/index.html",
      "/members/index.html",
      "/members/a/index.html",
    ]);
    expect(at("/members/plan.txt")).toBe("/members/plan.txt");
    expect(["/members.html", "/members/plan.txt/", "/members/b", "/", "/member"].map(at)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test("the other spelling leads to the one the site has", () => {
    const never = files("directory", paths, { trailingSlash: "never" });
    expect(["/members", "/members/", "/members/a/"].map(never)).toEqual([
      "/members/index.html",
      "→ /members",
      "→ /members/a",
    ]);
    const always = files("directory", paths, { trailingSlash: "always" });
    expect(["/members", "/members/", "/members/a"].map(always)).toEqual([
      "→ /members/",
      "/members/index.html",
      "→ /members/a/",
    ]);
  });

  test("under a base, with it and without it", () => {
    const at = files("directory", ["/index.html", ...paths], { base: "/docs", trailingSlash: "never" });
    expect(["/docs", "/docs/", "/docs/members", "/members", "/docs/members/", "/"].map(at)).toEqual([
      "/index.html",
      "→ /docs",
      "/members/index.html",
      "/members/index.html",
      "→ /docs/members",
      "/index.html",
    ]);
  });
});

test("pages built into files, beside a folder of the same name", () => {
  const at = files("file", ["/members.html", "/members/a.html", "/index.html"]);
  expect(["/members", "/members.html", "/members/a", "/members/a.html", "/", "/index"].map(at)).toEqual([
    "/members.html",
    "/members.html",
    "/members/a.html",
    "/members/a.html",
    "/index.html",
    "/index.html",
  ]);
  expect(["/members/", "/members/a/", "/members/a.html/", "/members/index.html"].map(at)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("names are looked up decoded, and nothing leads out of the list", () => {
  const at = files("directory", ["/members/café/index.html", "/members/a b.txt"]);
  expect(["/members/caf%C3%A9/", "/members/a%20b.txt"].map(at)).toEqual([
    "/members/café/index.html",
    "/members/a b.txt",
  ]);
  expect(["/members/%E0%A4%A", "/members/../members/a%20b.txt", "/members/constructor", "/__proto__"].map(at)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("a page in a folder has no second path that ends differently, and a file of that name is sent by its own", () => {
  const at = files("directory", ["/members.html"]);
  expect(["/members.html", "/members"].map(at)).toEqual(["/members.html", null]);
});

test("an asset is for anyone who may open a page that uses it, and a page for its own readers", () => {
  const usedBy = ["/members", "/press"];
  const guarded = createGuardedFiles(
    { format: "directory", files: { "/_astro/a.css": { etag, usedBy }, "/members/index.html": { etag } } },
    { base: "", trailingSlash: "ignore" },
  );
  expect(guarded.at("/_astro/a.css")).toMatchObject({ kind: "file", pages: usedBy });
  expect(guarded.at("/members")).toMatchObject({ kind: "file", pages: ["/members"] });
});

test("the list of a build names files by their path from the root", () => {
  const list = (path: string) => guardedFilesSchema.safeParse({ files: { [path]: { etag } } }).success;
  expect(["/members/index.html", "members/"].map(list)).toEqual([true, false]);
});

test("rules know a page by its path, and everything else by its file", () => {
  const pages = ["/index.html", "/members/index.html", "/members/a.html", "/members/plan.txt"];
  expect(pages.map((path) => pageOf(path, "directory"))).toEqual([
    ...["/", "/members", "/members/a.html", "/members/plan.txt"],
  ]);
  expect(pages.map((path) => pageOf(path, "file"))).toEqual(["/", "/members", "/members/a", "/members/plan.txt"]);
});
