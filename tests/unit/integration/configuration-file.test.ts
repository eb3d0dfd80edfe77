/** The file in which a build keeps the options of `gatehouse()`. */
import { expect, test } from "vitest";
import { configurationFrom, configurationText } from "../../../src/gatehouse/integration/configuration-file.ts";

test("what a build writes is read as it was", () => {
  const location = { base: "/docs", trailingSlash: "never" } as const;
  expect(configurationFrom(configurationText({ siteName: "The Quoin" }, location))).toMatchObject({
    siteName: "The Quoin",
    location,
    signInPath: "/docs/login",
  });
});

test("a build of another version, which keeps the site's base elsewhere, does not start: it has to be built again", () => {
  const older = JSON.stringify({ options: {}, place: { base: "/docs" }, built: {} });
  expect(() => configurationFrom(older)).toThrow("made by another version of Gatehouse. Build the site again.");
});
