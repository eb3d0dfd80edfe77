import { expect, test } from "vitest";
import { routeCovers } from "../../../src/gatehouse/http/astro/route-covers.ts";

test.each([
  ["/members", "/members"],
  ["/members", "/members/"],
  ["/members/library/[slug]", "/members/library/ink"],
  ["/docs/[...path]", "/docs"],
  ["/docs/[...path]", "/docs/a/b"],
  ["/über", "/%C3%BCber"],
  ["/about", "/about.html"],
])("%s is where %s leads", (pattern, path) => {
  expect(routeCovers(pattern, path)).toBe(true);
});

test.each([
  ["/admin/[...slug]", "/public"],
  ["/admin", "/public"],
  ["/members/library/[slug]", "/members/library"],
  ["/members/library/[slug]", "/members/library/ink/more"],
  ["/members", "/members/profile"],
  ["/members", "/%E0%A4%A"],
])("%s is not where %s leads, so the rules of the route are asked too", (pattern, path) => {
  expect(routeCovers(pattern, path)).toBe(false);
});
