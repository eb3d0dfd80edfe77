/**
 * Astro's ClientRouter in a site's layout does not work on pages in the site's look: it would send our forms by a script,
 * which the page's Content-Security-Policy may forbid, and put the next page into this document, where the policy of this
 * one would block the next one's scripts. So each link and form loads its page whole, and a page of ours is loaded whole
 * from others too.
 */
import { tagsOf } from "./html-tags.ts";

/** The router does nothing with a page without this `<meta>`. */
const switchedOn = "astro-view-transitions-enabled";

export function withoutClientRouter(html: string): string {
  if (!html.includes(switchedOn)) return html;
  const parts: string[] = [];
  let from = 0;
  for (const { tag } of tagsOf(html)) {
    if (tag.isEnd) continue;
    if (tag.name === "meta" && tag.attributes.get("name") === switchedOn) {
      parts.push(html.slice(from, tag.start));
      from = tag.end;
    } else if (tag.name === "form" && !tag.attributes.has("data-astro-reload")) {
      // Without the `<meta>` it still takes each form, and asks for its URL by GET.
      parts.push(html.slice(from, tag.nameEnd), " data-astro-reload");
      from = tag.nameEnd;
    }
  }
  return parts.join("") + html.slice(from);
}
