/**
 * Loaded by every Node of a test run. For each file of a package Node 24 parses the whole package.json once more, and
 * drizzle-orm's has 179 kB: half of what a start of the site takes is that. Its files are modules, so nobody need look.
 */
import * as modules from "node:module";

const packageFolder = "/node_modules/drizzle-orm/";

// Programs of the machine's own, older Node do without.
modules.registerHooks?.({
  resolve(specifier, context, next) {
    const from = context.parentURL ?? "";
    if (!specifier.startsWith(".") || !specifier.endsWith(".js") || !from.includes(packageFolder)) {
      return next(specifier, context);
    }
    return { url: new URL(specifier, from).href, format: "module", shortCircuit: true };
  },
});
