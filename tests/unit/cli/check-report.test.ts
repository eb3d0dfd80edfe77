/** What `gatehouse check` reports about a page that fails at a path which the check made up. */
import { expect, test } from "vitest";
import { reportOf } from "../../../src/gatehouse/cli/check/report.ts";

const broken = (path: string) =>
  reportOf([{ code: "broken", method: "GET", path, form: "page", visitor: "anonymous", message: "was answered 500" }]);

test("it says how to name real parameter values, and only there", () => {
  expect(broken("/products/gatehouse-check")).toContain("gatehouse({ samples:");
  expect(broken("/products/1")).not.toContain("samples");
});
