/** Options of `gatehouse()` that would put two of its pages at one path, of which one may be open to everybody. */
import { describe, expect, test } from "vitest";
import { readConfiguration, type SiteOptions } from "../../../src/gatehouse/server/configuration.ts";

const clashing: readonly [what: string, options: SiteOptions, option: string][] = [
  ["the sign-in page, which everybody may open, at the console", { signInPath: "/admin" }, "signInPath"],
  ["the console at the sign-in page", { consolePath: "/login" }, "signInPath"],
  ["the sign-in page at a page of the console", { signInPath: "/admin/people" }, "signInPath"],
  ["set-up below a page of the console", { setUpPath: "/admin/rules/new" }, "setUpPath"],
  ["the account where programs ask who they are", { accountPath: "/api/me" }, "mePath"],
  ["sign-out at the list of programs", { signOutPath: "/account/programs" }, "signOutPath"],
  ["the account where the health of the process is told", { accountPath: "/healthz" }, "accountPath"],
];

describe("a start is refused with", () => {
  test.each(clashing)("%s", (_, options, option) => {
    expect(() => readConfiguration(options)).toThrow(`${option}: Gatehouse has another page at`);
  });

  test.each(["/", "//evil.example", "/a//b", "/a/../b", "/a/", "/%61", "/a\\b", "/A", "/_gatehouse"])(
    "an invalid path: %s",
    (accountPath) => {
      expect(() => readConfiguration({ accountPath })).toThrow("accountPath: is not a path");
    },
  );

  test("a name of the site that would write to somebody's terminal or mail", () => {
    expect(() => readConfiguration({ siteName: "The\r\nQuoin" })).toThrow("siteName: holds a character");
  });
});

test("the sign-in page may lie below the console", () => {
  expect(readConfiguration({ signInPath: "/admin/login" }).routes.signIn).toBe("/admin/login");
});
