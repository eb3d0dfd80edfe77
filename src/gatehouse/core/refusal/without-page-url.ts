/**
 * A layout names the URL of its page (`canonical`, `og:url`, the same page in other languages). Around a refusal that is the
 * path under which Astro renders all refusals, at which there is no page.
 */
import { editTags } from "./html-tags.ts";

/** Without the `<link>` and `<meta>` that name this path. */
export function withoutPageUrl(html: string, path: string): string {
  if (!html.includes(path)) return html;
  return editTags(html, ({ name, attributes }) => {
    const named = name === "link" ? attributes.get("href") : name === "meta" ? attributes.get("content") : undefined;
    return named?.includes(path) === true ? "left-out" : undefined;
  });
}
