/** Actions and pictures are judged by their name, in every spelling. */
import { expect, test } from "vitest";
import { actionName, imagePaths } from "../../../src/gatehouse/core/access/framework-urls.ts";

test.each([
  ["library.reserve", "library.reserve"],
  ["libr%61ry.reserve", "library.reserve"],
  ["library.reserve/", "library.reserve"],
  ["library%2Ereserve", null],
  ["library%2Freserve", null],
  ["library%252Ereserve", null],
  ["library..reserve", null],
  ["%E0%A4%A", null],
  ["", null],
])("the action %s", (raw, name) => {
  expect(actionName(raw)).toBe(name);
});

test.each([
  ["/members/a.png", ["/members/a.png"]],
  ["/x/../members/a.png", ["/members/a.png", "/x/../members/a.png"]],
  ["http://site.example/members/a.png?w=1", ["/members/a.png"]],
  ["//site.example/members/a.png", ["/members/a.png", "//site.example/members/a.png"]],
  ["\\members\\a.png", ["/members/a.png", "\\members\\a.png"]],
  ["members/a.png", ["/members/a.png"]],
  ["https://pictures.example/members/a.png", []],
  ["data:image/png;base64,AAAA", []],
])("the picture %s", (href, paths) => {
  const found = imagePaths(new URLSearchParams({ href }), "http://site.example", ["site.example"]);
  expect(found).toEqual(paths);
});
