import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import svelte from "eslint-plugin-svelte";
import tseslint from "typescript-eslint";
import { typedParser } from "./tests/lint/typed-parser.mjs";

/** What `npm run check:lint` asks of components. Scripts are linted by oxlint, which does not read components (.oxlintrc.json). */
export default tseslint.config(
  {
    ignores: [
      "dist/",
      "lib/",
      "src/gatehouse/studio/built/",
      ".astro/",
      "data/",
      "node_modules/",
      "test-results/",
      "playwright-report/",
      "tests/foreign/sites/",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    // The rules alone: the parser of Astro stays, and hands script and templates to ours.
    files: ["src/**/*.astro"],
    languageOptions: { parserOptions: { parser: typedParser, extraFileExtensions: [".astro"] } },
    rules: Object.assign({}, ...tseslint.configs.strictTypeCheckedOnly.map(({ rules }) => rules)),
  },
  // Components of the studio hold little code; svelte-check knows their types. Without `files` its rules would start for every
  // file there is, only to find that it is no component.
  ...svelte.configs.recommended.map((config) => ({ files: ["**/*.svelte", "**/*.svelte.ts"], ...config })),
  { files: ["**/*.svelte", "**/*.svelte.ts"], languageOptions: { parserOptions: { parser: tseslint.parser } } },
  {
    rules: {
      // TypeScript knows every name; the rule does not know Astro's and Node's globals.
      "no-undef": "off",
      // Control characters are what several patterns look for.
      "no-control-regex": "off",
      eqeqeq: "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_$", ignoreRestSiblings: true },
      ],
    },
  },
  {
    // Those left out are explained in .oxlintrc.json, where it leaves them out as well.
    files: ["src/**/*.astro"],
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/prefer-promise-reject-errors": ["error", { allowThrowingUnknown: true }],
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/require-await": "off",
      // They look for enums, which this code has none of, and for instances of one class in place of another's, and take a
      // fifth of the time.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // A piece of a template has no type that the parser knows.
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
);
