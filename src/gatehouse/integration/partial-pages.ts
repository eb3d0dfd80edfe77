/** Keeps out of the module's own pages what Astro adds to every page of a site. */
import { fileURLToPath } from "node:url";
import type { AstroConfig } from "astro";

type VitePlugin = NonNullable<NonNullable<AstroConfig["vite"]["plugins"]>[number]>;

const folder = fileURLToPath(new URL("../routes/", import.meta.url)).replaceAll("\\", "/");
/** Pages that stand in no layout of the site, whether it has one for the others or not. */
const neverFramed = /^(?:console\/|refused\.astro$)/;

/**
 * Makes partials of them: Astro then adds nothing to their `<head>`, where scripts and styles of other integrations would
 * stand (analytics, a reset, `prefetch`). They are whole documents all the same, and link what they need themselves. A page
 * that stands in the site's layout gets all of it.
 *
 * @param isFramed whether the site has a layout for the module's pages
 */
export function partialPages(isFramed: () => boolean): VitePlugin {
  return {
    name: "gatehouse:partial-pages",
    enforce: "post",
    transform(code: string, id: string) {
      if (!id.startsWith(folder) || !id.endsWith(".astro")) return undefined;
      if (isFramed() && !neverFramed.test(id.slice(folder.length))) return undefined;
      return { code: `${code}\nexport const partial = true;\n`, map: null };
    },
  };
}
