/**
 * Makes the start of a command, and of a site, short and its memory small. Plain JavaScript, as the build's entry loads it
 * before anything else. Does nothing where Node is too old for it.
 */
import { existsSync } from "node:fs";
import * as modules from "node:module";
import { dirname, join } from "node:path";
import { setFlagsFromString } from "node:v8";

/** Where this package keeps its code: TypeScript in the repository, JavaScript where it is installed. */
const ownFolders = ["../", "../../../db/"].map((folder) => new URL(folder, import.meta.url).href);

/**
 * Node looks up each file it imports, and parses the package.json above it: drizzle-orm's has 179 kB. That was half of the
 * time of a start. Files that this package and the packages named here import from their own folders are where the import
 * says, and are all modules, so there is nothing to look up.
 */
const knownPackages = /\/node_modules\/(?:drizzle-orm|culori|zod|lucia)\//;

export function importQuickly() {
  modules.registerHooks?.({
    resolve(specifier, context, next) {
      // 150 files; the package has the same in one.
      if (specifier === "culori") return inOneFile(next(specifier, context));
      const from = context.parentURL ?? "";
      if (packageName.test(specifier) && isOwn(from)) return onceForAll(specifier, context, next);
      const format = specifier.startsWith(".") ? formatOf(specifier, from) : undefined;
      if (format === undefined) return next(specifier, context);
      return { url: new URL(specifier, from).href, format, shortCircuit: true };
    },
  });
}

/** @param {string} from URL of a file */
function isOwn(from) {
  return ownFolders.some((folder) => from.startsWith(folder));
}

/** No path, URL or module of Node's own. */
const packageName = /^[@\w][^:]*$/;

/** What the names of packages lead to from any of our files, by the conditions they are imported with. */
const known = new Map();

/**
 * Node reads `exports` in a package's package.json each time a file imports from it. Our files lie under the same folders, so
 * a name means the same to all of them.
 *
 * @type {import("node:module").ResolveHookSync}
 */
function onceForAll(specifier, context, next) {
  // What is required, not imported, comes without attributes.
  if (Object.keys(context.importAttributes ?? {}).length > 0) return next(specifier, context);
  const asked = `${(context.conditions ?? []).join()} ${specifier}`;
  const resolved = known.get(asked) ?? { ...next(specifier, context), shortCircuit: true };
  known.set(asked, resolved);
  return resolved;
}

/**
 * @param {string} specifier a path relative to the importing file
 * @param {string} from URL of that file
 * @returns {string | undefined} undefined where Node has to find out
 */
function formatOf(specifier, from) {
  if (specifier.endsWith(".js")) return isOwn(from) || knownPackages.test(from) ? "module" : undefined;
  return isOwn(from) && specifier.endsWith(".ts") ? "module-typescript" : undefined;
}

/**
 * @template {{ url: string }} Resolved
 * @param {Resolved} resolved
 * @returns {Resolved}
 */
function inOneFile(resolved) {
  const url = new URL("../bundled/culori.mjs", resolved.url);
  return existsSync(url) ? { ...resolved, url: url.href } : resolved;
}

/**
 * For a process of our own, before it loads its code: keeps the compiled code for the next start, and makes V8 collect garbage
 * early instead of growing for it.
 *
 * @param {string} folder the site's, or one inside it
 */
export function beginStart(folder) {
  // V8 checks the compiled code that it kept against its flags, so they come first.
  for (const flag of isMemorySet() ? [earlyScavenges] : [earlyScavenges, earlyCollections, oneCompiler]) {
    setFlagsFromString(flag);
  }
  const cache = cacheFolder(folder);
  if (cache !== null) modules.enableCompileCache?.(cache);
}

/** Ends what `beginStart` began: stores what was compiled. */
export function endStart() {
  modules.flushCompileCache?.();
  if (isMemorySet()) setFlagsFromString("--semi-space-growth-factor=2");
}

/** Who runs the site may know better. */
function isMemorySet() {
  return /--(?:max|min)-semi-space|--max-old-space/.test([...process.execArgv, process.env.NODE_OPTIONS].join(" "));
}

/** Left alone, V8 lets the young generation grow with the load: a site with 30 MB in use took 310 MB in place of 215. */
const earlyScavenges = "--semi-space-growth-factor=1";
/**
 * By how many percent of what is in use the old generation grows before it is collected. Said before the start: each collection
 * sets the limit for the next, and the last one of the start would let it grow to three times what is in use.
 */
const earlyCollections = "--heap-growing-percent=50";
/**
 * Leaves out Maglev, the compiler before the last: up to 35 MB stay with its threads, and once a site has warmed up, a page takes
 * about as much time without it.
 */
const oneCompiler = "--no-maglev";

/**
 * Beside the code that it is made of, never in a temporary folder, where others could put code of theirs. Node does without
 * where it may not write there, and prefers the folder in NODE_COMPILE_CACHE.
 *
 * @param {string} folder
 * @returns {string | null} null where nothing is installed in the folder or above it
 */
function cacheFolder(folder) {
  for (let at = folder, above = dirname(at); ; at = above, above = dirname(at)) {
    const packages = join(at, "node_modules");
    if (existsSync(packages)) return join(packages, ".cache/gatehouse");
    if (above === at) return null;
  }
}
