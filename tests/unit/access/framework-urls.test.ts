/** Actions and pictures are judged by their name, in every spelling. */
import { expect, test } from "vitest";
import { actionName, formActionName, imagePaths } from "../../../src/gatehouse/core/access/framework-urls.ts";

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

test("a picture is this site's under its own origin and under each of its names, and no other", () => {
  const paths = (href: string) => imagePaths(new URLSearchParams({ href }), "http://localhost:4321", ["site.example"]);
  expect(paths("http://localhost:4321/members/a.png")).toEqual(["/members/a.png"]);
  expect(paths("https://site.example/members/a.png")).toEqual(["/members/a.png"]);
  expect(paths("http://localhost/members/a.png")).toEqual([]);
});

test.each([
  ["?_action=library.reserve", ["library.reserve"]],
  ["?a=1&_action=first&_action=second", ["first"]],
  ["?_action=", []],
  ["?action=library.reserve", []],
  ["", []],
])("a form sent to %j calls %j", (search, names) => {
  expect(formActionName(search)).toEqual(names);
});
