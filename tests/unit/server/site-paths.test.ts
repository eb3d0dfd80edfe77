/** Which paths a built site has, for links that lead nowhere. */
import { expect, test } from "vitest";
import { hasPathIn } from "../../../src/gatehouse/server/site-paths.ts";

const patterns = ["/", "/about", "/library/[slug]", "/docs/[...path]", "/[lang]/help", "/files/handbook.pdf", "/a+b"];

test("a link leads to a page, a file, or a page whose path varies", () => {
  const hasPath = hasPathIn(patterns, { base: "", trailingSlash: "ignore" });
  const there = ["/", "/about", "/about/", "/about.html", "/library/one", "/docs", "/docs/a/b", "/de/help", "/a+b"];
  expect([...there, "/files/handbook.pdf"].filter((path) => !hasPath(path))).toEqual([]);
  const gone = ["/abou", "/about/us", "/library", "/library/one/two", "/files/handbook", "/aab", "/%"];
  expect(gone.filter(hasPath)).toEqual([]);
});

test("a site under a base has its paths below it", () => {
  const hasPath = hasPathIn(patterns, { base: "/club", trailingSlash: "ignore" });
  expect(["/club", "/club/about", "/club/library/one"].filter((path) => !hasPath(path))).toEqual([]);
});
