/** Which links are safe to print. Without the schema, so that the editor of running text stays small. */
const allowedProtocols: readonly string[] = ["https:", "http:", "mailto:", "tel:"];

/** Spaces, control characters and backslashes: browsers repair them in different ways. */
const ambiguous = /[\s\\\u0000-\u001f\u007f]/u;

/**
 * Whether a link is safe to print: `https:`, `http:`, `mailto:`, `tel:`, or a path on this site. Everything else,
 * `javascript:` and `//elsewhere` above all, is refused rather than repaired.
 */
export function isSafeHref(href: string): boolean {
  if (href === "" || ambiguous.test(href)) return false;
  if (href.startsWith("/")) return !href.startsWith("//");
  const url = URL.parse(href);
  if (url === null || !allowedProtocols.includes(url.protocol)) return false;
  if (url.protocol === "mailto:" || url.protocol === "tel:") return url.pathname !== "";
  // Browsers repair `https:example.com` and `https:///example.com`; user names and passwords in links mislead.
  return /^https?:\/\/[^/]/i.test(href) && url.username === "" && url.password === "";
}

/** What somebody types who leaves the protocol out, such as `example.com/help`; everything else stays as it is. */
export function withProtocol(typed: string): string {
  const href = typed.trim();
  return /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?:[/?#]|$)/i.test(href) ? `https://${href}` : typed;
}
