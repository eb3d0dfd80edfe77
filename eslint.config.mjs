import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import svelte from "eslint-plugin-svelte";
import tseslint from "typescript-eslint";
import { noIndexAsArgument } from "./tests/lint/no-index-as-argument.mjs";
import { typedParser } from "./tests/lint/typed-parser.mjs";

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "lib/",
      "src/gatehouse/studio/built/",
      ".astro/",
      "data/",
      "node_modules/",
      "db/migrations/",
      "test-results/",
      "playwright-report/",
      "tests/foreign/sites/",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  { files: ["**/*.ts"], extends: [tseslint.configs.strictTypeCheckedOnly] },
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
  { files: ["src/**/*.svelte"], languageOptions: { parserOptions: { parser: tseslint.parser } } },
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
  { files: ["**/*.ts"], languageOptions: { parser: typedParser, parserOptions: { projectService: true } } },
  {
    files: ["**/*.ts", "src/**/*.astro"],
    plugins: { gatehouse: { rules: { "no-index-as-argument": noIndexAsArgument } } },
    rules: {
      "gatehouse/no-index-as-argument": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      // A number has one way to be written in a text.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // What was caught is handed on as it is.
      "@typescript-eslint/prefer-promise-reject-errors": ["error", { allowThrowingUnknown: true }],
      // It does not see what another function writes while this one waits, nor that a type of somebody else's may be wrong.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // Taste: `() => void` may return what the only call in it returns.
      "@typescript-eslint/no-confusing-void-expression": "off",
      // The functions of our use cases and repositories are written as methods and never look at `this`.
      "@typescript-eslint/unbound-method": "off",
      // They look for enums, which this code has none of, and for instances of one class in place of another's, and take a
      // fifth of the time.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // A function may answer with a promise because its type asks for one, and turn what it throws into a rejection.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["src/**/*.astro"],
    rules: {
      // A piece of a template has no type that the parser knows.
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    // What a test reads out of JSON it compares at once.
    files: ["tests/**/*.ts"],
    rules: Object.fromEntries(
      ["argument", "assignment", "call", "member-access", "return"].map((of) => [
        `@typescript-eslint/no-unsafe-${of}`,
        "off",
      ]),
    ),
  },
  {
    // Fixtures are sites of their own, whose `astro:` modules only their own build knows.
    files: ["tests/fixtures/**/*.ts"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "gatehouse/no-index-as-argument": "off" },
  },
);
