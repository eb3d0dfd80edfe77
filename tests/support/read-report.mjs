/** Figures of a step of `npm test`, from the report that Vitest or Playwright wrote. */
import { readFileSync } from "node:fs";
import { relative } from "node:path";

/**
 * A step without a report counts as one: it passes or it fails.
 *
 * @param file the report, or undefined
 * @returns `{ passed, failed, skipped }`, and a line for each failure and for each file of which tests were skipped
 */
export function readReport(file, { root, name, isGood }) {
  const found = file === undefined ? undefined : parsed(file);
  const tests = found === undefined ? [{ file: name, state: isGood ? "passed" : "failed" }] : testsIn(found, root);
  const ofState = (state) => tests.filter((test) => test.state === state);
  const failures = ofState("failed").map(({ file, title = "", message = "" }) =>
    [file, title, message].filter((part) => part !== "").join(": "),
  );
  // It failed, and no test did: something went wrong around them.
  if (!isGood && failures.length === 0) failures.push(name);
  const skipped = ofState("skipped");
  const skips = Object.entries(Object.groupBy(skipped, ({ file }) => file)).map(
    ([file, { length }]) => `${file}: ${length === 1 ? "one test" : `${length} tests`}`,
  );
  return { passed: ofState("passed").length, failed: failures.length, skipped: skipped.length, failures, skips };
}

function parsed(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // The runner ended before it could write one.
    return undefined;
  }
}

function testsIn(report, root) {
  return "stats" in report ? ofPlaywright(report) : ofVitest(report, root);
}

const playwrightStates = { expected: "passed", flaky: "passed", skipped: "skipped", unexpected: "failed" };

function ofPlaywright({ suites, errors }) {
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  const tests = suites
    .flatMap(specs)
    .flatMap(({ file, line, title, tests }) =>
      tests.map(({ status }) => ({ file: `tests/e2e/${file}:${line}`, title, state: playwrightStates[status] })),
    );
  return [...tests, ...errors.map(({ message }) => ({ file: "tests/e2e", state: "failed", message }))];
}

const vitestStates = { passed: "passed", failed: "failed" };

function ofVitest({ testResults }, root) {
  return testResults.flatMap(({ name, status, assertionResults, message }) => {
    const file = relative(root, name);
    const tests = assertionResults.map(({ status: state, fullName, failureMessages: [message = ""] = [] }) => ({
      file,
      title: fullName,
      state: vitestStates[state] ?? "skipped",
      message: `\n    ${firstLine(message)}`,
    }));
    // A file that cannot be loaded, or whose preparation fails, has no test that failed.
    if (status === "failed" && !tests.some(({ state }) => state === "failed")) {
      tests.push({ file, state: "failed", message: firstLine(message ?? "") });
    }
    return tests;
  });
}

const firstLine = (text) => text.split("\n", 1)[0].slice(0, 300);
