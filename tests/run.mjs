/** `npm test`: everything, in the order in which a mistake is cheapest to find. Ends with one line of figures. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const results = resolve(root, "test-results");
const env = {
  ...process.env,
  PATH: `${resolve(root, "node_modules/.bin")}${delimiter}${process.env["PATH"]}`,
  ASTRO_TELEMETRY_DISABLED: "1",
};

/** What cannot be counted counts as one: it passes or it fails. */
const steps = [
  { name: "format", command: ["npm", "run", "--silent", "check:format"] },
  { name: "lint", command: ["npm", "run", "--silent", "check:lint"] },
  { name: "types", command: ["npm", "run", "--silent", "check:types"] },
  { name: "build", command: ["npm", "run", "--silent", "build", "--", "--silent"] },
  { name: "unit", command: vitest("unit"), report: "unit.json" },
  { name: "ui", command: vitest("ui"), report: "ui.json" },
  { name: "integration", command: vitest("integration"), report: "integration.json" },
  { name: "gateways", command: vitest("gateways"), report: "gateways.json" },
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

function counted(file) {
  const report = JSON.parse(readFileSync(resolve(results, file), "utf8"));
  if ("stats" in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
for (const { name, command, prepare, report } of steps) {
  const began = performance.now();
  process.stdout.write(`\n── ${name}\n`);
  await prepare?.();
  const [program, ...words] = command;
  const { status } = spawnSync(program, words, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] });
  const figures =
    report === undefined ? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 } : counted(report);
  if (status !== 0 && figures.failed === 0) figures.failed = 1;
  for (const key of Object.keys(total)) total[key] += figures[key];
  process.stdout.write(
    `── ${name}: ${status === 0 ? "good" : "FAILED"}, ${Math.round((performance.now() - began) / 1000)} s\n`,
  );
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
