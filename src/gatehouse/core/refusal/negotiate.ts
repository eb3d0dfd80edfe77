/**
 * In which form a refusal is sent. A refusal is never a 406: a client that accepts none of the forms gets the problem
 * document.
 */
import { rememberedByText } from "../remember.ts";
import { type Preference, comparePreference, parseAccept, preferenceFor } from "./accept.ts";

/** `fragment` is the page's content alone, for a part of a page that is loaded later. */
export type RefusalForm = "page" | "problem" | "text" | "fragment";

/** The headers of a request; a `Headers` object is one implementation. */
export interface RequestHeaders {
  get(name: string): string | null;
}

/** Destinations that the browser shows to the person, where only a page can be read. */
const documentDestinations: ReadonlySet<string> = new Set(["document", "iframe", "frame", "embed", "object"]);

/** Reads `Accept`, `Sec-Fetch-Mode` and `Sec-Fetch-Dest`. `island`: a server island is requested. */
export function negotiate(
  headers: RequestHeaders,
  { island = false }: { readonly island?: boolean | undefined } = {},
): RefusalForm {
  if (island) return "fragment";
  const secFetchMode = headers.get("sec-fetch-mode");
  const secFetchDest = headers.get("sec-fetch-dest");
  if (secFetchMode === "navigate") return "page";
  if (secFetchDest && secFetchDest !== "empty") return documentDestinations.has(secFetchDest) ? "page" : "problem";

  const { page, problem, text } = wishes(headers.get("accept") ?? "");
  if (page.quality === 0 && problem.quality === 0 && text.quality === 0) return "problem";
  // A script that wants either is better served with data.
  const isFetch = Boolean(secFetchMode) || secFetchDest === "empty";
  if (isFetch && problem.quality >= Math.max(page.quality, text.quality)) return "problem";
  if (comparePreference(problem, page) <= 0 && comparePreference(problem, text) <= 0 && !isTie(problem, page)) {
    return "problem";
  }
  return comparePreference(page, text) <= 0 ? "page" : "text";
}

interface Wishes {
  readonly page: Preference;
  readonly problem: Preference;
  readonly text: Preference;
}

/** Nearly all clients send one of a few values, so the results for those are remembered. */
const mostKnown = 200;
const longestKnown = 300;

const wishes = rememberedByText(readWishes, mostKnown, longestKnown);

function readWishes(accept: string): Wishes {
  const ranges = parseAccept(accept);
  const best = (...types: string[]): Preference =>
    types.map((type) => preferenceFor(ranges, type)).sort(comparePreference)[0] ?? { quality: 0, exactness: -1 };
  return {
    page: best("text/html", "application/xhtml+xml"),
    problem: best("application/problem+json", "application/json"),
    text: best("text/plain"),
  };
}

/** Both are named with equal preference. HTML wins, because the request does not come from a script. */
function isTie(problem: Preference, page: Preference): boolean {
  return problem.exactness === 2 && comparePreference(problem, page) === 0;
}
