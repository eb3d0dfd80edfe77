/**
 * Makes the start of a command, and of a site, short and its memory small. Plain JavaScript, as the build's entry loads it
 * before anything else. Does nothing where Node is too old for it.
 */
import { existsSync } from "node:fs";
import * as modules from "node:module";
import { dirname, join } from "node:path";
import { setFlagsFromString } from "node:v8";

const packageFolder = "/node_modules/drizzle-orm/";

/**
 * For each file of a package Node 24 parses the whole package.json once more, and drizzle-orm's has 179 kB: half of the
 * time of a start. Its `.js` files are all modules, so there is nothing to look up.
 */
export function importQuickly() {
  modules.registerHooks?.({
    resolve(specifier, context, next) {
      const from = context.parentURL ?? "";
      if (!specifier.startsWith(".") || !specifier.endsWith(".js") || !from.includes(packageFolder)) {
        return next(specifier, context);
      }
      return { url: new URL(specifier, from).href, format: "module", shortCircuit: true };
    },
  });
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
  const cache = cacheFolder(folder);
  if (cache !== null) modules.enableCompileCache?.(cache);
}

/** Ends what `beginStart` began: stores what was compiled, and lets V8 take the memory that it needs under load. */
export function endStart() {
  modules.flushCompileCache?.();
  setFlagsFromString("--semi-space-growth-factor=2");
}

/**
 * Beside the code that it is made of, never in a temporary folder, where others could put code of theirs. Node does without
 * where it may not write there, and prefers the folder in NODE_COMPILE_CACHE.
 *
 * @param {string} folder
 * @returns {string | null} null where nothing is installed in the folder or above it
 */
export function cacheFolder(folder) {
  for (let at = folder, above = dirname(at); ; at = above, above = dirname(at)) {
    const packages = join(at, "node_modules");
    if (existsSync(packages)) return join(packages, ".cache/gatehouse");
    if (above === at) return null;
  }
}
