/** One TypeScript program gives types to ESLint for `.ts` and `.astro` files alike: without them a planted mistake stays. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ESLint, type Linter } from "eslint";
import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";
import { afterAll, expect, test } from "vitest";
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
  "uses-old.ts": 'import { old } from "./old.js";\nold();\n',
  "forgotten.ts": forgotten,
  "awaited.ts": awaited,
  "Forgotten.astro": `---\n${forgotten}---\n\n<p>Saved</p>\n`,
  "Awaited.astro": `---\n${awaited}---\n\n<p>Saved</p>\n`,
};
for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);

const parser = createTypedParser(folder) as Linter.Parser;
const eslint = new ESLint({
  cwd: folder,
  overrideConfigFile: true,
  overrideConfig: [
    ...astro.configs.base,
    { files: ["**/*.ts"], languageOptions: { parser, parserOptions: { projectService: true } } },
    { files: ["**/*.astro"], languageOptions: { parserOptions: { parser, extraFileExtensions: [".astro"] } } },
    {
      files: ["**/*.ts", "**/*.astro"],
      plugins: { "@typescript-eslint": tseslint.plugin },
      rules: { "@typescript-eslint/no-floating-promises": "error", "@typescript-eslint/no-deprecated": "error" },
    },
  ],
});
const floating = ["@typescript-eslint/no-floating-promises"];
const rulesBrokenIn = ([result]: ESLint.LintResult[]) => result?.messages.map(({ ruleId }) => ruleId);

test.each([
  ["forgotten.ts", floating],
  ["awaited.ts", []],
  ["Forgotten.astro", floating],
  ["Awaited.astro", []],
  ["uses-old.ts", ["@typescript-eslint/no-deprecated"]],
])("%s: each mistake that needs types is found, and no other", async (file, broken) => {
  expect(rulesBrokenIn(await eslint.lintFiles(join(folder, file)))).toEqual(broken);
});

test("a component that an editor holds is judged as it stands there", async () => {
  const filePath = join(folder, "Awaited.astro");
  expect(rulesBrokenIn(await eslint.lintText(files["Forgotten.astro"], { filePath }))).toEqual(floating);
});
