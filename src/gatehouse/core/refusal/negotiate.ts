/** In which form a refusal is sent. A refusal is never a 406: whoever accepts nothing we have gets the problem document. */
import { type Preference, comparePreference, parseAccept, preferenceFor } from "./accept.ts";

/** `fragment` is the page's content alone, for a part of a page that is loaded later. */
export type RefusalForm = "page" | "problem" | "text" | "fragment";

/** The fields of a request; `Headers` is one. */
export interface RequestFields {
  get(name: string): string | null;
}

/** What a browser puts whole before its user; there a page is the only thing that can be read. */
const documentDestinations: ReadonlySet<string> = new Set(["document", "iframe", "frame", "embed", "object"]);

/** Reads `Accept`, `Sec-Fetch-Mode` and `Sec-Fetch-Dest`. `island` tells that a server island is asked for. */
export function negotiate(fields: RequestFields, { island = false }: { readonly island?: boolean } = {}): RefusalForm {
  if (island) return "fragment";
  const secFetchMode = fields.get("sec-fetch-mode");
  const secFetchDest = fields.get("sec-fetch-dest");
  if (secFetchMode === "navigate") return "page";
  if (secFetchDest && secFetchDest !== "empty") return documentDestinations.has(secFetchDest) ? "page" : "problem";

  const ranges = parseAccept(fields.get("accept") ?? "");
  const best = (...types: string[]): Preference =>
    types.map((type) => preferenceFor(ranges, type)).sort(comparePreference)[0] ?? { quality: 0, exactness: -1 };
  const page = best("text/html", "application/xhtml+xml");
  const problem = best("application/problem+json", "application/json");
  const text = best("text/plain");

  if (page.quality === 0 && problem.quality === 0 && text.quality === 0) return "problem";
  // A script that wants either is better served with data.
  const isFetch = Boolean(secFetchMode) || secFetchDest === "empty";
  if (isFetch && problem.quality >= Math.max(page.quality, text.quality)) return "problem";
  if (comparePreference(problem, page) <= 0 && comparePreference(problem, text) <= 0 && !isTie(problem, page)) {
    return "problem";
  }
  return comparePreference(page, text) <= 0 ? "page" : "text";
}

/** Both named, and wanted alike: HTML is then the one for people, and no script is asking. */
function isTie(problem: Preference, page: Preference): boolean {
  return problem.exactness === 2 && comparePreference(problem, page) === 0;
}
