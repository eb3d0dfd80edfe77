/** One TypeScript program gives types to ESLint for components, and to the rule of our own: without them a planted mistake stays. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ESLint, type Linter } from "eslint";
import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";
import { afterAll, expect, test } from "vitest";
import { indexesAsArguments } from "../../lint/no-index-as-argument.mjs";
import { createTypedParser } from "../../lint/typed-parser.mjs";

const folder = mkdtempSync(join(tmpdir(), "gatehouse-lint-"));
afterAll(() => rmSync(folder, { recursive: true }));

const forgotten = 'import { save } from "./save.ts";\nsave();\n';
const awaited = 'import { save } from "./save.ts";\nawait save();\n';
const files = {
  "tsconfig.json": JSON.stringify({
    include: ["**/*"],
    compilerOptions: {
      module: "esnext",
      moduleResolution: "bundler",
      lib: ["es2022"],
      types: [],
      noEmit: true,
      allowImportingTsExtensions: true,
    },
  }),
  "save.ts": "export const save = () => Promise.resolve();\n",
  "old.d.ts": "/** @deprecated Ask for the new one. */\nexport declare function old(): void;\n",
  "UsesOld.astro": '---\nimport { old } from "./old.js";\nold();\n---\n\n<p>Old</p>\n',
  "indexes.ts":
    "const at = (row: string, now = 0) => row + now;\nconst plain = (row: string) => row;\n['a'].map(at);\n['a'].map(plain);\n",
  "Forgotten.astro": `---\n${forgotten}---\n\n<p>Saved</p>\n`,
  "Awaited.astro": `---\n${awaited}---\n\n<p>Saved</p>\n`,
};
for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);

const parser = createTypedParser(folder);
const eslint = new ESLint({
  cwd: folder,
  overrideConfigFile: true,
  overrideConfig: [
    ...astro.configs.base,
    {
      files: ["**/*.astro"],
      languageOptions: { parserOptions: { parser: parser as Linter.Parser, extraFileExtensions: [".astro"] } },
    },
    {
      files: ["**/*.astro"],
      plugins: { "@typescript-eslint": tseslint.plugin },
      rules: { "@typescript-eslint/no-floating-promises": "error", "@typescript-eslint/no-deprecated": "error" },
    },
  ],
});
const floating = ["@typescript-eslint/no-floating-promises"];
const rulesBrokenIn = ([result]: ESLint.LintResult[]) => result?.messages.map(({ ruleId }) => ruleId);

test.each([
  ["Forgotten.astro", floating],
  ["Awaited.astro", []],
  ["UsesOld.astro", ["@typescript-eslint/no-deprecated"]],
])("%s: each mistake that needs types is found, and no other", async (file, broken) => {
  expect(rulesBrokenIn(await eslint.lintFiles(join(folder, file)))).toEqual(broken);
});

test("a component that an editor holds is judged as it stands there", async () => {
  const filePath = join(folder, "Awaited.astro");
  expect(rulesBrokenIn(await eslint.lintText(files["Forgotten.astro"], { filePath }))).toEqual(floating);
});

test("a function with a second parameter is not handed to map by its name, in a script as well", () => {
  expect(indexesAsArguments(parser.program(), (file) => file === join(folder, "indexes.ts"))).toEqual([
    `${join(folder, "indexes.ts")}: at takes a second parameter, and would be given the index for it. Write out the call.`,
  ]);
});
