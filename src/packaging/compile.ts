/** Compiles the module file for file: TypeScript becomes JavaScript with types; everything else is copied as it is. */
import { execFile } from "node:child_process";
import { cp, glob, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { componentsOf, typesOfComponent } from "./component-types.ts";
import { packageFolder, root } from "./folders.ts";

const sources = ["src/gatehouse", "db"];
/** What the compiler leaves out: components, styles, fonts and their licences, migrations, and types that were written by hand. */
const copied = /\.(astro|css|sql|woff2|txt|d\.ts)$|_journal\.json$|studio\/built\/[a-z-]+\.js$/;
const compiled = /\.(ts|mjs)$/;
/** Only for making the next migration; what the studio is compiled from. */
const leftOut = /_snapshot\.json$|studio\/(?:.*\.svelte|studio\.css|tsconfig\.json)$/;

/** @throws what the compiler said, or naming a file that nothing here knows what to do with */
export async function compileModule(): Promise<void> {
  const target = packageFolder;
  await rm(target, { recursive: true, force: true });
  await runCompiler();
  for (const source of sources) {
    for await (const file of glob(`${source}/**/*.*`, { cwd: root })) {
      if (leftOut.test(file)) continue;
      if (copied.test(file)) await copy(file, join(target, file));
      else if (!compiled.test(file)) throw new Error(`Packing does not know what to do with ${file}.`);
    }
  }
  await addComponentTypes(target);
  for await (const file of glob("**/*.{astro,ts,mjs}", { cwd: target })) await leadToCompiled(join(target, file));
}

async function runCompiler(): Promise<void> {
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const settings = join(import.meta.dirname, "tsconfig.json");
  try {
    await promisify(execFile)(process.execPath, [compiler, "--project", settings], { cwd: root });
  } catch (error) {
    const { stdout = "" } = error as { stdout?: string };
    throw new Error(`The module could not be compiled:\n${stdout}`, { cause: error });
  }
}

/** Beside each component of the entry `gatehouse/components`. */
async function addComponentTypes(target: string): Promise<void> {
  const folder = join(target, "src/gatehouse/ui");
  for (const component of componentsOf(await readFile(join(root, "src/gatehouse/ui/index.ts"), "utf8"))) {
    const file = join(folder, component);
    await writeFile(file.replace(/\.astro$/, ".d.astro.ts"), typesOfComponent(await readFile(file, "utf8")));
  }
}

async function copy(file: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await cp(join(root, file), target);
}

/** In components and types the compiler leaves the endings of imports alone. */
async function leadToCompiled(file: string): Promise<void> {
  const text = await readFile(file, "utf8");
  const changed = text.replace(/((?:\bfrom|\bimport|\bimport\()\s*["']\.{1,2}\/[^"']+)\.ts(["'])/g, "$1.js$2");
  if (changed !== text) await writeFile(file, changed);
}
