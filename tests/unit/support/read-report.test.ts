/** The last lines of `npm test`: what failed, what was skipped, how many. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readReport } from "../../support/read-report.mjs";

const folder = mkdtempSync(join(tmpdir(), "gatehouse-report-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function reportOf(content: unknown): string {
  const file = join(folder, "report.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const vitestFile = (name: string, ...states: string[]) => ({
  name: `/site/tests/${name}`,
  status: states.includes("failed") ? "failed" : "passed",
  message: "",
  assertionResults: states.map((status, index) => ({
    status,
    fullName: `test ${index}`,
    failureMessages: status === "failed" ? ["Error: no\n  at x"] : [],
  })),
});

test("a suite whose program is missing is named, with how many of its tests were skipped", () => {
  const file = reportOf({
    testResults: [vitestFile("gateways/caddy.test.ts", "skipped", "pending"), vitestFile("a.test.ts", "passed")],
  });
  expect(readReport(file, { root: "/site", name: "tests", isGood: true })).toEqual({
    passed: 1,
    failed: 0,
    skipped: 2,
    failures: [],
    skips: ["tests/gateways/caddy.test.ts: 2 tests"],
  });
});

test("a failure is named with its file, and so is a file that could not be loaded", () => {
  const broken = { ...vitestFile("b.test.ts"), status: "failed", message: "Cannot find module\nmore" };
  const file = reportOf({ testResults: [vitestFile("a.test.ts", "failed", "passed"), broken] });
  const { failed, failures } = readReport(file, { root: "/site", name: "tests", isGood: false });
  expect(failed).toBe(2);
  expect(failures).toEqual(["tests/a.test.ts: test 0: \n    Error: no", "tests/b.test.ts: Cannot find module"]);
});

test("tests in the browser are counted once for each engine", () => {
  const spec = { file: "x.spec.ts", line: 3, title: "opens", tests: [{ status: "expected" }, { status: "skipped" }] };
  const file = reportOf({ stats: {}, errors: [], suites: [{ specs: [spec], suites: [{ specs: [spec] }] }] });
  const { passed, skips } = readReport(file, { root: "/site", name: "browser", isGood: true });
  expect([passed, skips]).toEqual([2, ["tests/e2e/x.spec.ts:3: 2 tests"]]);
});

test.each([
  ["no report", undefined],
  ["half a report", "{"],
])("a step that ends badly with %s fails under its own name", (_, content) => {
  const file = content === undefined ? join(folder, "none.json") : reportOf(content);
  const { failed, failures } = readReport(file, { root: "/site", name: "browser", isGood: false });
  expect([failed, failures]).toEqual([1, ["browser"]]);
});

test("a run that ends badly although no test failed is a failure", () => {
  const file = reportOf({ testResults: [vitestFile("a.test.ts", "passed")] });
  expect(readReport(file, { root: "/site", name: "tests", isGood: false }).failures).toEqual(["tests"]);
});
