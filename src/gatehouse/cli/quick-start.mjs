/**
 * Makes the start of a command, and of a site, short and its memory small. Plain JavaScript, as the build's entry loads it
 * before anything else. Does nothing where Node is too old for it.
 */
import { existsSync } from "node:fs";
import * as modules from "node:module";
import { dirname, join } from "node:path";
import { PerformanceObserver } from "node:perf_hooks";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

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
 * For a process of our own, before it loads its code: keeps the compiled code for the next start, and makes V8 collect the
 * garbage of the start early instead of growing for it.
 *
 * @param {string} folder the site's, or one inside it
 */
export function beginStart(folder) {
  // Part of what the compiled code is checked against, so it comes first.
  setFlagsFromString("--semi-space-growth-factor=1");
  if (!isMemorySet()) setFlagsFromString(`--heap-growing-percent=${oldGenerationGrowth}`);
  const cache = cacheFolder(folder);
  if (cache !== null) modules.enableCompileCache?.(cache);
}

/** Ends what `beginStart` began: stores what was compiled, and sets how much memory V8 takes under load. */
export function endStart() {
  modules.flushCompileCache?.();
  if (isMemorySet()) setFlagsFromString("--semi-space-growth-factor=2");
  else holdYoungGeneration();
}

/** Who runs the site may know better. */
function isMemorySet() {
  return /--(?:max|min)-semi-space|--max-old-space/.test([...process.execArgv, process.env.NODE_OPTIONS].join(" "));
}

/**
 * Left alone, V8 lets the young generation grow to 128 MB and the old one to twice what is in use, so that a site with 30 MB
 * in use took 300 to 360 MB under load. At these sizes it takes about 200, and a page costs as much time as before: measured
 * with a member's page of the sample site, where smaller ones cost a tenth more.
 */
const youngGeneration = 16 * 1024 * 1024;
/**
 * By how many percent of what is in use the old generation grows before it is collected. Said before the start: each collection
 * sets the limit for the next, and the last one of the start would let it grow to three times what is in use.
 */
const oldGenerationGrowth = 50;

/** The limit of the young generation can be given only before a process starts; whether it grows can be said at any time. */
function holdYoungGeneration() {
  let factor = 1;
  const hold = () => {
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space");
    const next = young !== undefined && young.space_size >= youngGeneration ? 1 : 2;
    if (next === factor) return;
    factor = next;
    setFlagsFromString(`--semi-space-growth-factor=${factor}`);
  };
  hold();
  // V8 shrinks it while nothing happens, so this goes on.
  new PerformanceObserver(hold).observe({ entryTypes: ["gc"] });
}

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
