/**
 * Puts Gatehouse in front of every way in which a build is loaded. The adapter's own entry would serve the site without
 * the decision before files; ours takes its place and its name, and loads the adapter's when the guard stands.
 */
import { fileURLToPath } from "node:url";
import type { AstroConfig } from "astro";
import type { BuildLocation } from "./configuration-file.ts";

type VitePlugin = NonNullable<NonNullable<AstroConfig["vite"]["plugins"]>[number]>;

/** What `@astrojs/node` gives Astro as the entry of the server. */
const adapterEntry = "@astrojs/node/server.js";
/** The name by which a build finds this package when it runs. */
const packageEntry = "gatehouse/entry";
const ourEntry = "\0virtual:gatehouse/entry";

/** @param place asked for when the build is written */
export function createEntryPlugin(location: () => BuildLocation): VitePlugin {
  return {
    name: "gatehouse:entry",
    resolveId: {
      order: "pre",
      handler(id, _importer, { isEntry }) {
        if (id === packageEntry) return { id, external: true };
        return id === adapterEntry && isEntry && this.environment.name === "ssr" ? ourEntry : undefined;
      },
    },
    load(id) {
      return id === ourEntry ? codeOfEntry(location()) : undefined;
    },
  };
}

function codeOfEntry(location: BuildLocation): string {
  const file = (name: string) => JSON.stringify(fileURLToPath(new URL(`../cli/${name}`, import.meta.url)));
  return [
    'import * as options from "virtual:astro-node:config";',
    `import { requireNode } from ${file("node-version.mjs")};`,
    `import { explainMissing } from ${file("missing-package.mjs")};`,
    `import { beginStart, importQuickly } from ${file("quick-start.mjs")};`,
    "requireNode();",
    "importQuickly();",
    // A server of one's own that loads the build decides about its own process.
    'if (process.env["ASTRO_NODE_AUTOSTART"] !== "disabled") beginStart(import.meta.dirname);',
    "const load = async () => {",
    `  const { handler } = await import(${JSON.stringify(adapterEntry)});`,
    '  const { createApp } = await import("astro/app/entrypoint");',
    '  const node = await import("astro/app/node");',
    "  const app = createApp({ streaming: !options.experimentalDisableStreaming });",
    "  return { handler, app, node, options };",
    "};",
    'const loadIdentity = async () => (await import("virtual:gatehouse/identity")).default;',
    `const { enter } = await import(${JSON.stringify(packageEntry)}).catch(explainMissing);`,
    `const { handler, startServer } = await enter({ entry: import.meta.url, location: ${JSON.stringify(location)}, load, loadIdentity });`,
    "export { handler, load, loadIdentity, options, startServer };",
  ].join("\n");
}
