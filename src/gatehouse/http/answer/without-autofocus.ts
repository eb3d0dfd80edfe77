/** A frame in which nothing runs may not take the focus, and browsers complain about one that tries. */

const value = String.raw`=(?:"[^"]*"|'[^']*'|[^\s"'<>=]+)`;
const tagWithAttributes = new RegExp(String.raw`<[a-z][\w-]*(?:\s+[^\s"'=<>/]+(?:${value})?)+`, "gi");
const valueOrAutofocus = new RegExp(String.raw`\sautofocus(?:${value})?(?!\S)|${value}`, "gi");

/** The page without the attribute; words that texts and values of other attributes hold stay. @param html as it is printed */
export function withoutAutofocus(html: string): string {
  return html.replace(tagWithAttributes, (tag) =>
    tag.replace(valueOrAutofocus, (found) => (found.startsWith("=") ? found : "")),
  );
}
