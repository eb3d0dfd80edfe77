/** Prints how many seconds the longest files of the last `npm test` took, as lines for `longest-first.ts`. */
import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const { testResults } = JSON.parse(readFileSync(resolve(root, "test-results/tests.json"), "utf8"));
testResults
  .map(({ name, startTime, endTime }) => ({
    file: relative(root, name),
    seconds: Math.round((endTime - startTime) / 1000),
  }))
  .filter(({ seconds }) => seconds >= 10)
  .sort((one, other) => other.seconds - one.seconds)
  .forEach(({ file, seconds }) => process.stdout.write(`  "${file}": ${seconds},\n`));
