/**
 * Islands of a site's layout (`client:*`, `server:defer`) stay as they were rendered on pages in the site's look: the
 * scripts they would load are not allowed there. The loader that Astro adds is removed, so that the browser does not
 * try.
 */
import { editTags, type Tag } from "./html-tags.ts";

/** Comment with which Astro begins a server island. */
const serverIsland = "<!--[if astro]>server-island-start<![endif]-->";

export function holdsServerIsland(html: string): boolean {
  return html.includes(serverIsland);
}

export function withoutIslands(html: string): string {
  if (!html.includes("<astro-island") && !holdsServerIsland(html)) return html;
  return editTags(html, (tag, text) => (loadsIslands(tag, text) ? "left-out" : undefined));
}

function loadsIslands({ name, attributes }: Tag, text: string): boolean {
  if (name === "link") return attributes.get("rel") === "preload" && attributes.get("as") === "fetch";
  if (name !== "script") return false;
  return (
    attributes.has("data-island-id") ||
    text.startsWith("async function replaceServerIsland") ||
    text.includes('customElements.define("astro-island"')
  );
}
