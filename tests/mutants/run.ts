/**
 * `npm run mutants [-- decide.ts …]`: puts one small mistake after the other into each file of `core/access`, in a copy of the
 * repository, and runs the unit tests of access. A mistake that no test notices is printed: a test is missing, or the two
 * programs do the same.
 */
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createVitest } from "vitest/node";
import { mutantsOf, type Mutant } from "./mutants.ts";

const root = resolve(import.meta.dirname, "../..");
const copy = join(root, "data/mutants");
const folder = "src/gatehouse/core/access";
const given = process.argv.slice(2);

await rm(copy, { recursive: true, force: true });
await mkdir(copy, { recursive: true });
for (const name of ["src", "db", "tests", "package.json", "tsconfig.json"]) {
  await cp(join(root, name), join(copy, name), { recursive: true });
}
await symlink(join(root, "node_modules"), join(copy, "node_modules"));

const vitest = await createVitest({
  root: copy,
  config: false,
  watch: false,
  include: ["tests/unit/access/**/*.test.ts"],
  pool: "threads",
  isolate: false,
  maxWorkers: 1,
  bail: 1,
  testTimeout: 180_000,
  reporters: [{}],
});
await vitest.standalone();
const tests = await vitest.globTestSpecifications();

/** Whether a test fails. */
async function isNoticed(): Promise<boolean> {
  vitest.state.clearErrors();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests, true);
  return unhandledErrors.length > 0 || testModules.some((module) => !module.ok());
}

if (await isNoticed()) throw new Error("The tests fail without any mistake.");
const names = given.length > 0 ? given : (await readdir(join(root, folder))).filter((name) => name.endsWith(".ts"));
let [noticed, all] = [0, 0];
for (const name of names) {
  const path = join(copy, folder, name);
  const source = await readFile(path, "utf8");
  for (const mutant of mutantsOf(source)) {
    await writeFile(path, source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end));
    vitest.invalidateFile(path);
    all += 1;
    if (await isNoticed()) noticed += 1;
    else process.stdout.write(`Not noticed: ${folder}/${name}:${describe(source, mutant)}\n`);
  }
  await writeFile(path, source);
  vitest.invalidateFile(path);
}
process.stdout.write(`${noticed} of ${all} mistakes were noticed.\n`);
await vitest.close();
await rm(copy, { recursive: true, force: true });

function describe(source: string, { start, end, text }: Mutant): string {
  const line = source.slice(0, start).split("\n").length;
  return `${line}: ${source.slice(start, end)} → ${text}`;
}
