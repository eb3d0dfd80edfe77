/**
 * Makes the files in `built`: `npm run studio`. They are kept in git and go into the package, so that a host needs no Svelte
 * and no TipTap, and its own build neither sees the studio nor changes it.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build, type Plugin } from "vite";

const builtFolder = join(import.meta.dirname, "built");

/** The studio, and what it loads when it is needed. Each file is whole: none imports another. */
const entries = {
  studio: "main.ts",
  "text-editor": "text-editor/main.ts",
  match: "match/main.ts",
  german: "german.ts",
};

/**
 * Leaves out of Zod what nothing here asks for, though it hangs on each schema: JSON Schemas, each export of which becomes a function
 * that does nothing, and Zod's own English sentences, in whose place "this was not understood" stands in the reader's language.
 */
const lighterZod: Plugin = {
  name: "lighter-zod",
  async load(id) {
    if (/\/zod\/v4\/locales\/en\.js$/.test(id)) return 'export default () => ({ localeError: () => "" });';
    if (!/\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/.test(id)) return null;
    const text = await readFile(id, "utf8");
    const names = [...text.matchAll(/^export (?:const|function) (\w+)|^export \{ \w+ as (\w+) \}/gm)];
    const exported = names.map(([, declared, renamed]) => `empty as ${declared ?? renamed}`);
    return `const empty = () => undefined;\nexport { ${exported.join(", ")} };`;
  },
};

/**
 * Zod compiles schemas with `new Function` where it may. The policy of the studio's page forbids that, and each try would be reported
 * as a violation, in the browser's console as well.
 */
const zodWithoutEval: Plugin = {
  name: "zod-without-eval",
  transform(code, id) {
    if (!/\/zod\/v4\/core\/core\.js$/.test(id)) return null;
    const without = code.replace("__zod_globalConfig = {})", "__zod_globalConfig = { jitless: true })");
    if (without === code) throw new Error("Zod's settings are no longer where they were.");
    return without;
  },
};

/** The colour spaces that a style sheet can name, and none of the others that Culori knows. */
const lighterCulori: Plugin = {
  name: "lighter-culori",
  enforce: "pre",
  resolveId: (id) => (id === "culori" ? "\0culori" : undefined),
  load: (id) => (id === "\0culori" ? 'import "culori/css";\nexport * from "culori/fn";' : undefined),
};

/** Names of the files, and what the compiler makes of the sources as they are now. */
async function compile(name: string, entry: string): Promise<ReadonlyMap<string, string>> {
  const made = await build({
    configFile: false,
    envDir: false,
    logLevel: "error",
    root: import.meta.dirname,
    mode: "production",
    plugins: [
      lighterZod,
      zodWithoutEval,
      lighterCulori,
      svelte({
        configFile: false,
        compilerOptions: {
          runes: true,
          // By the styles alone: names of files differ from machine to machine.
          cssHash: ({ hash, css }) => `s${hash(css)}`,
        },
      }),
    ],
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2023",
      cssCodeSplit: false,
      // A library keeps its white space otherwise.
      rolldownOptions: { output: { minify: true } },
      lib: { entry, formats: ["es"], fileName: () => `${name}.js`, cssFileName: name },
    },
  });
  const outputs = [made].flat().flatMap((one) => ("output" in one ? one.output : []));
  return new Map(
    outputs.map((file) => [file.fileName, file.type === "chunk" ? file.code : Buffer.from(file.source).toString()]),
  );
}

// In a process of its own: Vite and Svelte build otherwise where NODE_ENV says that it is a test.
if (import.meta.main) {
  const [, , folder = builtFolder] = process.argv;
  await mkdir(folder, { recursive: true });
  for (const [name, entry] of Object.entries(entries)) {
    for (const [file, text] of await compile(name, entry)) await writeFile(join(folder, file), text);
  }
}
