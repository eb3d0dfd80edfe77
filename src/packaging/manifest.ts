/** The manifest (package.json) of the packed package, made from the one of the repository. */

export interface Manifest {
  readonly exports: Readonly<Record<string, Entry>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** A file, or files by the conditions under which they are taken. */
type Entry = string | Readonly<Record<string, string>>;

/** Compiled, the package needs no Node that strips types, but one with version 10 of Node-API (`cli/node-version.mjs`). */
const oldestNode = "^22.14.0 || >=23.6.0";

/** What is only for working on the module, and what would keep the package from being published. */
const leftOut: readonly string[] = ["private", "files", "scripts", "devDependencies", "allowScripts", "overrides"];

/** Its entries lead to compiled files. */
export function packedManifest(repository: Manifest): object {
  const kept = Object.entries(repository).filter(([name]) => !leftOut.includes(name));
  return {
    ...Object.fromEntries(kept),
    engines: { node: oldestNode },
    // No module does anything but define what it exports, apart from styles, components and what is started as a program.
    sideEffects: ["**/*.css", "**/*.astro", "**/*.mjs", "**/cli/**", "**/render-pages.js", "**/read-actions.js"],
    exports: entries(repository.exports),
  };
}

/** `./src/gatehouse/page.ts` becomes its compiled file and the types beside it. */
function entry(given: Entry): unknown {
  if (typeof given !== "string") return entries(given);
  if (!given.endsWith(".ts")) return given;
  const compiled = given.replace(/\.ts$/, "");
  return { types: `${compiled}.d.ts`, default: `${compiled}.js` };
}

function entries(given: Readonly<Record<string, Entry>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).map(([name, one]) => [name, entry(one)]));
}
