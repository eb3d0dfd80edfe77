/**
 * Astro's ClientRouter in a site's layout does not work on pages in the site's look: it would send our forms by a script,
 * which the page's Content-Security-Policy may forbid, and put the next page into this document, where the policy of this
 * one would block the next one's scripts. So each link and form loads its page whole, and a page of ours is loaded whole
 * from others too.
 */
import { editTags } from "./html-tags.ts";

/** The router does nothing with a page without this `<meta>`. */
const switchedOn = "astro-view-transitions-enabled";
/** It leaves such a form to the browser. */
const reload = "data-astro-reload";

export function withoutClientRouter(html: string): string {
  if (!html.includes(switchedOn)) return html;
  return editTags(html, ({ name, attributes }) => {
    if (name === "meta" && attributes.get("name") === switchedOn) return "left-out";
    // Without the `<meta>` it still takes each form, and asks for its URL by GET.
    const takesForm = name === "form" && !attributes.has(reload);
    return takesForm ? { attribute: reload } : undefined;
  });
}
