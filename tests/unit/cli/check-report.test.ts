/** What `gatehouse check` says about a page that fails on an address that the check itself made up. */
import { expect, test } from "vitest";
import { reportOf } from "../../../src/gatehouse/cli/check/report.ts";

const broken = (path: string) =>
  reportOf([{ code: "broken", method: "GET", path, form: "page", visitor: "stranger", message: "was answered 500" }]);

test("it tells how to name real ones, and says nothing of that elsewhere", () => {
  expect(broken("/products/gatehouse-check")).toContain("gatehouse({ samples:");
  expect(broken("/products/1")).not.toContain("samples");
});
