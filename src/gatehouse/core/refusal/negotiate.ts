/** In which form a refusal is sent. A refusal is never a 406: whoever accepts nothing we have gets the problem document. */
import { type Preference, comparePreference, parseAccept, preferenceFor } from "./accept.ts";

/** `fragment` is the page's content alone, for a part of a page that is loaded later. */
export type RefusalForm = "page" | "problem" | "text" | "fragment";

export interface NegotiationInput {
  readonly accept?: string | null;
  readonly secFetchMode?: string | null;
  readonly secFetchDest?: string | null;
  /** Whether the request is for a server island. */
  readonly island?: boolean;
}

/** What a browser puts whole before its user; there a page is the only thing that can be read. */
const documentDestinations: ReadonlySet<string> = new Set(["document", "iframe", "frame", "embed", "object"]);

export function negotiate({ accept, secFetchMode, secFetchDest, island = false }: NegotiationInput): RefusalForm {
  if (island) return "fragment";
  if (secFetchMode === "navigate") return "page";
  if (secFetchDest && secFetchDest !== "empty") return documentDestinations.has(secFetchDest) ? "page" : "problem";

  const ranges = parseAccept(accept ?? "");
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
