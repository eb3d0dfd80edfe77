/**
 * A layout names the URL of its page (`canonical`, `og:url`, the same page in other languages). Around a refusal it knows none but the
 * path under which Astro renders all of them, and which is no page.
 */
import { tagsOf } from "./html-tags.ts";

/** Without the `<link>` and `<meta>` that name this path. */
export function withoutPageUrl(html: string, path: string): string {
  if (!html.includes(path)) return html;
  const parts: string[] = [];
  let from = 0;
  for (const { tag } of tagsOf(html)) {
    if (tag.isEnd || (tag.name !== "link" && tag.name !== "meta")) continue;
    const { attributes } = tag;
    if (![attributes.get("href"), attributes.get("content")].some((named) => named?.includes(path))) continue;
    parts.push(html.slice(from, tag.start));
    from = tag.end;
  }
  return parts.join("") + html.slice(from);
}
