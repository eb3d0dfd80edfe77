/** Sitemaps and feeds, as far as the audit reads them: which paths of the site they name. Pure: text in, text out. */

export interface Listing {
  /** Its path in the client folder: `sitemap-0.xml`. */
  readonly file: string;
  readonly kind: "sitemap" | "feed";
  /** Paths of this site that it names, with the base. */
  readonly paths: readonly string[];
}

/** Null where the text is neither a sitemap (sitemaps.org) nor a feed (RSS 2.0, RFC 4287). */
export function readListing(file: string, text: string, origin: string): Listing | null {
  const kind = kindOf(text);
  if (kind === null) return null;
  const entries = kind === "sitemap" ? urlsOfSitemap(text) : urlsOfFeed(text);
  const paths = entries.flatMap((url) => pathAt(url, origin) ?? []);
  return { file, kind, paths: [...new Set(paths)] };
}

/** The same sitemap without the entries at some paths. */
export function withoutEntries(text: string, origin: string, isLeftOut: (path: string) => boolean): string {
  return text.replace(/<url>[\s\S]*?<\/url>\s*/g, (entry) => {
    const [url = ""] = urlsOfSitemap(entry);
    const path = pathAt(url, origin);
    return path !== null && isLeftOut(path) ? "" : entry;
  });
}

function kindOf(text: string): Listing["kind"] | null {
  const [, root] = /<(urlset|rss|feed|rdf:RDF)[\s>]/.exec(text.slice(0, 4_096)) ?? [];
  if (root === undefined) return null;
  return root === "urlset" ? "sitemap" : "feed";
}

function urlsOfSitemap(text: string): string[] {
  return [...text.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/g)].map(([, url = ""]) => unescaped(url));
}

function urlsOfFeed(text: string): string[] {
  const named = text.matchAll(/<(?:link|guid|id)\b[^>]*>\s*([^<\s]+)\s*<|<link\b[^>]*\bhref="([^"]+)"/g);
  return [...named].map(([, element, attribute]) => unescaped(element ?? attribute ?? ""));
}

function pathAt(url: string, origin: string): string | null {
  const read = URL.parse(url, origin);
  return read !== null && read.origin === origin ? read.pathname : null;
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => signs[name] ?? "");
}
