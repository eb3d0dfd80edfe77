/** Keeps out of the module's own pages what Astro adds to every page of a site. */
import { fileURLToPath } from "node:url";
import type { AstroConfig } from "astro";

type VitePlugin = NonNullable<NonNullable<AstroConfig["vite"]["plugins"]>[number]>;

const folder = fileURLToPath(new URL("../routes/", import.meta.url)).replaceAll("\\", "/");

/**
 * Makes partials of them: Astro then adds nothing to their `<head>`, where scripts and styles of other integrations would
 * stand (analytics, a reset, `prefetch`). They are whole documents all the same, and link what they need themselves. A page
 * that says `export const partial = false` gets all of it: one that stands in a frame of the site.
 */
export function ownPages(): VitePlugin {
  return {
    name: "gatehouse:own-pages",
    enforce: "post",
    transform(code: string, id: string) {
      if (!id.startsWith(folder) || !id.endsWith(".astro") || /\bexport const partial\b/.test(code)) return undefined;
      return { code: `${code}\nexport const partial = true;\n`, map: null };
    },
  };
}
