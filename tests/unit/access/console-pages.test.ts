import { expect, test } from "vitest";
import { consolePages } from "../../../src/gatehouse/core/access/console-pages.ts";

function permissionsOf(pattern: string) {
  const page = consolePages.find((one) => one.pattern === pattern);
  return page && { open: page.toOpen, send: page.toSend };
}

test("a page of the console takes what its section asks, and what the page itself asks, and nothing else", () => {
  expect(permissionsOf("")).toEqual({ open: ["console:open"], send: ["console:open"] });
  expect(permissionsOf("/people")?.open).toEqual(["console:open", "people:view"]);
  expect(permissionsOf("/people/new")?.open).toEqual(["console:open", "people:view", "people:manage"]);
  expect(permissionsOf("/people/[id]")).toEqual({
    open: ["console:open", "people:view"],
    send: ["console:open", "people:view", "people:manage"],
  });
});
