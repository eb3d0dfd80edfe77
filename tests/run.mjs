/** `npm test`: everything, in the order in which a mistake is cheapest to find. Ends with one line of figures. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, relative, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const results = resolve(root, "test-results");
const env = {
  ...process.env,
  PATH: `${resolve(root, "node_modules/.bin")}${delimiter}${process.env["PATH"]}`,
  ASTRO_TELEMETRY_DISABLED: "1",
  // Hundreds of processes load the same files: Node keeps what it made of them.
  NODE_COMPILE_CACHE: resolve(root, "node_modules/.cache/node"),
};

/** Side by side, so that both processors are used; they say what they found when they are done. */
const checks = [
  { name: "format", command: ["npm", "run", "--silent", "check:format"] },
  { name: "lint", command: ["npm", "run", "--silent", "check:lint"] },
  { name: "types", command: ["npm", "run", "--silent", "check:types"] },
];

const steps = [
  { name: "build", command: ["npm", "run", "--silent", "build", "--", "--silent"] },
  { name: "unit", command: vitest("unit"), report: "unit.json" },
  { name: "ui", command: vitest("ui"), report: "ui.json" },
  { name: "integration", command: vitest("integration"), report: "integration.json" },
  { name: "gateways", command: vitest("gateways"), report: "gateways.json" },
  { name: "foreign", command: vitest("foreign"), report: "foreign.json" },
  { name: "attacks", command: vitest("attacks"), report: "attacks.json" },
  { name: "browser", prepare: prepareChromium, command: ["npx", "playwright", "test"], report: "e2e.json" },
];

function vitest(project) {
  const output = `--outputFile.json=${resolve(results, `${project}.json`)}`;
  return ["npx", "vitest", "run", "--project", project, "--reporter=dot", "--reporter=json", output];
}

async function prepareChromium() {
  const { ensureChromium } = await import("./support/chromium.ts");
  env.CHROMIUM_PATH = ensureChromium();
}

/** What cannot be counted counts as one: it passes or it fails. */
function counted(report, isGood) {
  const one = { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0, failures: [] };
  if (report === undefined) return one;
  let found;
  try {
    found = JSON.parse(readFileSync(resolve(results, report), "utf8"));
  } catch {
    // It ended before it could say anything.
    return one;
  }
  const figures = "stats" in found ? ofPlaywright(found) : ofVitest(found);
  return isGood ? figures : { ...figures, failed: Math.max(1, figures.failed) };
}

function ofPlaywright({ stats, suites }) {
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  const failures = suites
    .flatMap(specs)
    .filter(({ ok }) => !ok)
    .map(({ file, line, title }) => `tests/e2e/${file}:${line}: ${title}`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped, failures };
}

function ofVitest({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const failures = testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === "failed");
    // A file that cannot be loaded, or whose preparation fails, has no test that failed.
    if (status === "failed" && failed.length === 0) return [file];
    return failed.map(
      ({ fullName, failureMessages: [message = ""] }) => `${file}: ${fullName}\n    ${firstLine(message)}`,
    );
  });
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, failures };
}

const firstLine = (text) => text.split("\n", 1)[0].slice(0, 300);

/** @returns whether it ended well, and what it printed where that was not shown at once */
async function run([program, ...words], output) {
  const child = spawn(program, words, { cwd: root, env, stdio: ["ignore", output, output] });
  const parts = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => parts.push(part));
  const [code] = await once(child, "close");
  return { isGood: code === 0, printed: Buffer.concat(parts) };
}

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

function sum(name, isGood, began, report) {
  const figures = counted(report, isGood);
  for (const key of Object.keys(total)) total[key] += figures[key];
  failures.push(...(isGood ? [] : figures.failures.length > 0 ? figures.failures : [name]));
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stdout.write(`── ${name}: ${isGood ? "good" : "FAILED"}, ${seconds} s\n`);
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const checking = performance.now();
await Promise.all(
  checks.map(async ({ name, command }) => {
    const { isGood, printed } = await run(command, "pipe");
    process.stdout.write(`\n── ${name}\n${printed}`);
    sum(name, isGood, checking);
  }),
);
for (const { name, command, prepare, report } of steps) {
  const began = performance.now();
  process.stdout.write(`\n── ${name}\n`);
  await prepare?.();
  const { isGood } = await run(command, "inherit");
  sum(name, isGood, began, report);
}
for (const failure of failures) process.stdout.write(`\nFAILED ${failure}`);
process.stdout.write(`\n\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
