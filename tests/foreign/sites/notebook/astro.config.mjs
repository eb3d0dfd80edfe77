// A static site as people have them: notes from a collection, in Markdown and MDX, under a base, in two languages, a sitemap and a feed.
import mdx from "@astrojs/mdx";
import node from "@astrojs/node";
import { defineConfig } from "astro/config";
import gatehouse from "gatehouse";
import { sitemap } from "./sitemap.mjs";

export default defineConfig({
  site: "https://notebook.example",
  base: "/wiki",
  adapter: node({ mode: "standalone" }),
  prefetch: { prefetchAll: true },
  i18n: { locales: ["en", "de"], defaultLocale: "en", fallback: { de: "en" }, routing: { fallbackType: "rewrite" } },
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !/^\/wiki(\/de)?\/notes\/members(\/|$)/.test(new URL(page).pathname) }),
    gatehouse({
      siteName: "Notebook",
      sections: [
        { id: "members", label: "the members’ notes", path: "/notes/members", requirement: { kind: "signed-in" } },
      ],
      islands: { Reader: { kind: "public" } },
    }),
  ],
});
