/**
 * `npm test`: everything, in two rows of steps side by side, so that neither of two processors waits for the other. Ends with
 * what failed, what was skipped, and one line of figures. `npm run test:quick` runs what finds most mistakes within a minute.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { bundledIn, makeBundle } from "./support/make-bundle.mjs";
import { readReport } from "./support/read-report.mjs";

const root = resolve(import.meta.dirname, "..");
const results = resolve(root, "test-results");
const env = {
  ...process.env,
  PATH: `${resolve(root, "node_modules/.bin")}${delimiter}${process.env["PATH"]}`,
  ASTRO_TELEMETRY_DISABLED: "1",
  // Hundreds of processes load the same files: Node keeps what it made of them.
  NODE_COMPILE_CACHE: resolve(root, "node_modules/.cache/node"),
  NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --import=${pathToFileURL(resolve(root, "tests/support/quick-imports.mjs"))}`,
};

const script = (name, ...words) => ["npm", "run", "--silent", name, ...words];
function vitest(name, projects, files = []) {
  const output = `--outputFile.json=${resolve(results, `${name}.json`)}`;
  const chosen = projects.flatMap((project) => ["--project", project]);
  return ["npx", "vitest", "run", ...chosen, "--reporter=dot", "--reporter=json", output, ...files];
}

const format = { name: "format", command: script("check:format") };
/** Builds the sample site, and makes the types of it that `lint` and `types` look at. */
const build = { name: "build", command: script("build", "--", "--silent") };
const lint = { name: "lint", command: script("check:lint"), needsBuild: true };
/** Types of everything but components, by TypeScript 7: a quarter of the time that 6 takes, which components still need. */
const scripts = { name: "types of scripts", command: script("check:scripts"), needsBuild: true };
/** Of components. */
const types = { name: "types", command: script("check:astro", "--", "--noSync"), needsBuild: true };
const studio = { name: "studio", command: script("check:studio"), needsBuild: true };
const tests = {
  name: "tests",
  command: vitest("tests", ["unit", "integration", "gateways"]),
  report: "tests.json",
  needsBuild: true,
};
/** In the other row, so that both end at about the same time. */
const attacks = {
  name: "attacks",
  prepare: prepareChromium,
  command: vitest("attacks", ["ui", "attacks"]),
  report: "attacks.json",
  needsBuild: true,
};
const foreign = { name: "foreign", command: vitest("foreign", ["foreign"]), report: "foreign.json" };
const browser = {
  name: "browser",
  prepare: prepareChromium,
  command: ["npx", "playwright", "test"],
  report: "e2e.json",
  needsBuild: true,
};
/** Makes the types of the site that `scripts` looks at, where no build has. */
const sync = { name: "types of the site", command: ["npx", "astro", "sync", "--silent"] };
const quickScripts = { ...scripts, needsBuild: false };
/** Without those of the database that wait for locks, fill tables, or run migrations in many processes. */
const slow = ["long-reads", "late-writes", "migrations", "migration-locks", "upgrade", "backup"];
const quickTests = {
  name: "tests",
  command: vitest(
    "quick",
    ["unit", "integration"],
    [
      ...["tests/unit", "tests/architecture", "tests/integration/db"],
      ...slow.flatMap((name) => ["--exclude", `tests/integration/db/${name}.test.ts`]),
    ],
  ),
  report: "quick.json",
};

const isQuick = process.argv.includes("quick");
/** Steps of a row run one after the other. */
const rows = isQuick
  ? [[sync, quickScripts, format], [quickTests]]
  : [
      [build, tests],
      [format, scripts, lint, types, studio, foreign, browser, attacks],
    ];

async function prepareChromium() {
  const { ensureChromium } = await import("./support/chromium.ts");
  env.CHROMIUM_PATH = ensureChromium();
}

/** @returns whether it ended well, and what it printed */
async function run([program, ...words]) {
  const child = spawn(program, words, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  const parts = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => parts.push(part));
  const [code] = await once(child, "close");
  return { isGood: code === 0, printed: Buffer.concat(parts) };
}

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const skips = [];

async function runStep({ name, command, prepare, report }) {
  const began = performance.now();
  await prepare?.();
  const { isGood, printed } = await run(command);
  const figures = readReport(report && resolve(results, report), { root, name, isGood });
  for (const key of Object.keys(total)) total[key] += figures[key];
  failures.push(...figures.failures);
  skips.push(...figures.skips);
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stdout.write(`\n── ${name}\n${printed}── ${name}: ${isGood ? "good" : "FAILED"}, ${seconds} s\n`);
  return isGood;
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const began = performance.now();
if (!isQuick) env[bundledIn] = await makeBundle();
let built = Promise.resolve(true);
await Promise.all(
  rows.map(async (steps) => {
    for (const step of steps) {
      // Without a build every test of it would only say that there is none.
      if (step.needsBuild && !(await built)) continue;
      const isGood = runStep(step);
      if (step === build) built = isGood;
      await isGood;
    }
  }),
);
for (const failure of failures) process.stdout.write(`\nFAILED ${failure}`);
for (const skip of skips) process.stdout.write(`\nSKIPPED ${skip}`);
if (skips.some((skip) => /^tests\/(?:gateways|clients)\//.test(skip))) {
  process.stdout.write("\nTheir programs are installed by: npm run install:gateways");
}
const seconds = Math.round((performance.now() - began) / 1000);
process.stdout.write(`\n\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped, ${seconds} s\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
