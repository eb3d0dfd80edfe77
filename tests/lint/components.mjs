/**
 * The second half of `npm run check:lint`: ESLint over components, and then the rule of our own over everything that ESLint's
 * program holds, scripts as well, so that there is one program for both.
 */
import { relative, resolve } from "node:path";
import { ESLint } from "eslint";
import { indexesAsArguments } from "./no-index-as-argument.mjs";
import { typedParser } from "./typed-parser.mjs";

const root = resolve(import.meta.dirname, "../..");
/** Fixtures are sites of their own, whose `astro:` modules only their own build knows. */
const isOurs = (file) => /^(?:src|db|docs|tests(?!\/fixtures))\/.*(?<!\.d)\.(?:ts|astro)$/.test(relative(root, file));

const eslint = new ESLint({ cwd: root });
const results = await eslint.lintFiles(["**/*.astro", "**/*.svelte", "**/*.svelte.ts"]);
const { format } = await eslint.loadFormatter();
const indexes = indexesAsArguments(typedParser.program(), isOurs);
process.stdout.write((await format(results)) + indexes.map((one) => `${one}\n`).join(""));
const isClean =
  results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0) && indexes.length === 0;
process.exitCode = isClean ? 0 : 1;
