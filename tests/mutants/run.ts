/**
 * `npm run mutants [-- core/access/decide.ts http/decide …]`: puts one small mistake after the other into files of
 * `src/gatehouse`, in a copy of the repository, and runs the unit tests that reach the file. Prints each mistake that no test
 * notices: a test is missing, or the two programs do the same (docs/decisions names those).
 */
import { cp, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile, glob } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { createVitest, type TestRunEndReason, type TestSpecification } from "vitest/node";
import { mutantsOf, type Mutant } from "./mutants.ts";

const root = resolve(import.meta.dirname, "../..");
await mkdir(join(root, "data"), { recursive: true });
const copy = await mkdtemp(join(root, "data/mutants-"));
const source = join(copy, "src/gatehouse");
for (const name of ["src", "db", "docs", "tests", "package.json", "tsconfig.json"]) {
  await cp(join(root, name), join(copy, name), { recursive: true });
}
await symlink(join(root, "node_modules"), join(copy, "node_modules"));

/** How the last run ended: "interrupted" after the first test that failed. */
let ending: TestRunEndReason = "passed";
const vitest = await createVitest({
  root: copy,
  config: false,
  watch: false,
  include: ["tests/unit/**/*.test.ts"],
  pool: "threads",
  isolate: false,
  maxWorkers: 1,
  bail: 1,
  testTimeout: 180_000,
  reporters: [{ onTestRunEnd: (_modules, _errors, reason) => void (ending = reason) }],
});
await vitest.standalone();

/** A test file this slow (in milliseconds) runs only for mistakes that the quick ones did not notice. */
const slow = 150;

const paths = await filesIn(process.argv.slice(2));
// All before the first mistake: this walk reads files again, and the tests would then go on with what they had of them.
const testsOf = new Map<string, TestSpecification[]>();
for (const path of paths) testsOf.set(path, await testsThatReach(path));
const slowFiles = await slowTestFiles([...new Set([...testsOf.values()].flat())]);
let [noticed, all] = [0, 0];
for (const [path, tests] of testsOf) {
  const original = await readFile(path, "utf8");
  const groups = [
    tests.filter(({ moduleId }) => !slowFiles.has(moduleId)),
    tests.filter(({ moduleId }) => slowFiles.has(moduleId)),
  ];
  for (const mutant of mutantsOf(original)) {
    await writeFile(path, original.slice(0, mutant.start) + mutant.text + original.slice(mutant.end));
    vitest.invalidateFile(path);
    all += 1;
    if (await isNoticed(groups)) noticed += 1;
    else process.stdout.write(`Not noticed: ${relative(source, path)}:${describe(original, mutant)}\n`);
  }
  await writeFile(path, original);
  vitest.invalidateFile(path);
}
process.stdout.write(`${noticed} of ${all} mistakes were noticed.\n`);
await vitest.close();
await rm(copy, { recursive: true, force: true });

async function filesIn(given: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const name of given.length > 0 ? given : ["core/access"]) {
    const path = join(source, name);
    if ((await stat(path)).isFile()) files.push(path);
    else for await (const found of glob("**/*.ts", { cwd: path })) files.push(join(path, found));
  }
  return files.toSorted();
}

/** The test files that import the file, directly or by way of others. */
function testsThatReach(path: string): Promise<TestSpecification[]> {
  vitest.config.related = [path];
  return vitest.getRelevantTestSpecifications();
}

/** @throws where a test fails without any mistake */
async function slowTestFiles(tests: TestSpecification[]): Promise<ReadonlySet<string>> {
  const { testModules } = await vitest.runTestSpecifications(tests);
  if (ending !== "passed") throw new Error("A test fails without any mistake.");
  return new Set(testModules.filter((one) => one.diagnostic().duration > slow).map(({ moduleId }) => moduleId));
}

/** Whether a test fails. */
async function isNoticed(groups: readonly TestSpecification[][]): Promise<boolean> {
  for (const tests of groups.filter(({ length }) => length > 0)) {
    vitest.state.clearErrors();
    await vitest.runTestSpecifications(tests);
    if (ending !== "passed") return true;
  }
  return false;
}

function describe(text: string, { start, end, text: instead }: Mutant): string {
  const line = text.slice(0, start).split("\n").length;
  return `${line}: ${text.slice(start, end)} → ${instead}`;
}
