/** Follows the links and forms of a running site as a browser would, without a browser. */
export interface Visited {
  /** Path and query as printed. */
  readonly target: string;
  /** Where it was found. */
  readonly from: string;
  readonly kind: "link" | "asset" | "get-form" | "post-form";
}

const mostPages = 150;

/** What a page prints: links, forms and what it loads; other sites, mail and anchors left out. */
export function printedIn(html: string, from: string, origin: string): Visited[] {
  const found: Visited[] = [];
  const add = (target: string, kind: Visited["kind"]) => {
    const url = URL.parse(target.replaceAll("&amp;", "&").replaceAll("&#38;", "&"), origin + from);
    if (url?.origin === origin) found.push({ target: url.pathname + url.search, from, kind });
  };
  for (const [tag = "", name = ""] of html.matchAll(/<(a|link|script|img|iframe|form|button)\b[^>]*>/gi)) {
    const attribute = (wanted: string) => new RegExp(`\\s${wanted}="([^"]*)"`, "i").exec(tag)?.[1];
    const isPost = /\smethod="post"/i.test(tag);
    const href = attribute("href");
    const src = attribute("src");
    const action = attribute("action") ?? attribute("formaction") ?? (name === "form" ? from : undefined);
    if (href !== undefined && !href.startsWith("#") && !href.startsWith("data:"))
      add(href, name === "a" ? "link" : "asset");
    if (src !== undefined && !src.startsWith("data:")) add(src, name === "iframe" ? "link" : "asset");
    if (action !== undefined) add(action, isPost ? "post-form" : "get-form");
  }
  return found;
}

/**
 * Opens every page that can be reached from `start`, and returns everything printed on them, each once.
 *
 * @param open gets an target; the page's HTML, or null for what is no page
 */
export async function crawl(
  start: readonly string[],
  origin: string,
  open: (target: string) => Promise<string | null>,
): Promise<Visited[]> {
  const seen = new Map<string, Visited>();
  const waiting: string[] = [...start];
  const opened = new Set<string>();
  for (let target = waiting.shift(); target !== undefined && opened.size < mostPages; target = waiting.shift()) {
    if (opened.has(target)) continue;
    opened.add(target);
    const html = await open(target);
    if (html === null) continue;
    for (const one of printedIn(html, target, origin)) {
      const key = `${one.kind} ${one.target}`;
      if (seen.has(key)) continue;
      seen.set(key, one);
      if (one.kind === "link") waiting.push(one.target);
    }
  }
  return [...seen.values()];
}
