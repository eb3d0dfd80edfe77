/** Lists every page and every route that does not vary, as the usual sitemap integrations do. */
import { writeFile } from "node:fs/promises";

export function sitemap({ filter }) {
  let routes = [];
  let site;
  return {
    name: "sitemap-of-this-site",
    hooks: {
      "astro:routes:resolved": ({ routes: resolved }) => {
        routes = resolved;
      },
      "astro:config:done": ({ config }) => {
        site = new URL(config.base.replace(/\/?$/, "/"), config.site);
      },
      "astro:build:done": async ({ dir, pages }) => {
        const all = routes.flatMap((route) => [route, ...route.fallbackRoutes]);
        const fixed = all.filter(({ type, pathname }) => type !== "endpoint" && pathname !== undefined);
        const paths = [...pages.map(({ pathname }) => pathname), ...fixed.map(({ pathname }) => pathname.slice(1))];
        const urls = [...new Set(paths.map((path) => new URL(path.replace(/(?<=.)\/?$/, "/"), site).href))].filter(
          (url) => !/\/404\/$/.test(url) && filter(url),
        );
        const entries = urls.map((url) => `<url><loc>${url}</loc></url>`).join("");
        const text = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</urlset>`;
        await writeFile(new URL("sitemap-0.xml", dir), text);
      },
    },
  };
}
