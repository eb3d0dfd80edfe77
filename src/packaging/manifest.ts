/** The manifest (package.json) of the packed package, made from the one of the repository. */

export interface Manifest {
  readonly exports: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** Compiled, the package needs no Node that strips types; Astro 7 asks for this one. */
const oldestNode = ">=22.12.0";

/** What is only for working on the module, and what would keep the package from being published. */
const leftOut: readonly string[] = ["private", "files", "scripts", "devDependencies", "allowScripts"];

/** Its entries lead to compiled files. */
export function packedManifest(repository: Manifest): object {
  const kept = Object.entries(repository).filter(([name]) => !leftOut.includes(name));
  return {
    ...Object.fromEntries(kept),
    engines: { node: oldestNode },
    exports: Object.fromEntries(Object.entries(repository.exports).map(([name, file]) => [name, entry(file)])),
  };
}

/** `./src/gatehouse/page.ts` becomes its compiled file and the types beside it. */
function entry(file: string): string | { readonly types: string; readonly default: string } {
  if (!file.endsWith(".ts")) return file;
  const compiled = file.replace(/\.ts$/, "");
  return { types: `${compiled}.d.ts`, default: `${compiled}.js` };
}
