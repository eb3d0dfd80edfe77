import { expect, test } from "vitest";
import { isNewEnough } from "../../../src/gatehouse/cli/node-version.mjs";

test.each([
  ["20.19.5", false],
  ["22.12.0", false],
  ["22.13.1", false],
  ["22.14.0", true],
  ["23.5.0", false],
  ["23.6.0", true],
  ["24.0.0", true],
  ["26.1.0", true],
])("the driver of SQLite crashes on some versions of Node: %s", (version, works) => {
  expect(isNewEnough(version, 14)).toBe(works);
});
