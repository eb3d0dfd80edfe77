/** The manifest (package.json) of the packed package, made from the one of the repository. */
import { compiledFolder } from "./folders.ts";

export interface Manifest {
  readonly exports: Readonly<Record<string, Entry>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** A file, or files by the conditions under which they are taken. */
type Entry = string | Readonly<Record<string, string>>;

/** Compiled, the package needs no Node that strips types; Astro 7 asks for this one. */
const oldestNode = ">=22.12.0";

/** Kept in the package, where they run for no one, so that packing again heals what an interrupted packing left. */
const keptScripts: readonly string[] = ["prepack", "postpack"];

/** Entries lead to compiled files, and what is only for working on the module is left out. */
export function packedManifest(repository: Manifest): object {
  const {
    exports,
    bin,
    scripts,
    private: _private,
    devDependencies: _tools,
    allowScripts: _allow,
    ...kept
  } = repository;
  return {
    ...kept,
    engines: { node: oldestNode },
    files: [`${compiledFolder}/src`, `${compiledFolder}/db`, "CHANGELOG.md"],
    exports: mapped(exports, entry),
    bin: mapped(bin, inCompiledFolder),
    scripts: Object.fromEntries(Object.entries(scripts).filter(([name]) => keptScripts.includes(name))),
  };
}

/** `./src/gatehouse/page.ts` becomes its compiled file and the types beside it. */
function entry(given: Entry): unknown {
  if (typeof given !== "string") return mapped(given, entry);
  if (!given.endsWith(".ts")) return given;
  const compiled = inCompiledFolder(given).replace(/\.ts$/, "");
  return { types: `${compiled}.d.ts`, default: `${compiled}.js` };
}

function inCompiledFolder(file: string): string {
  return file.replace(/^\.\//, `./${compiledFolder}/`);
}

function mapped<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
