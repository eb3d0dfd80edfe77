/** What a list is asked for by its URL (RFC 7644, 3.4.2 and 3.9). */
import { listedByDefault, mostListed } from "./documents.ts";
import { ScimRefusal } from "./refusal.ts";

export interface AskedList {
  readonly filter: string | null;
  readonly startIndex: number;
  readonly count: number;
}

/** A start below 1 counts as 1, and a negative count as 0 (RFC 7644, 3.4.2.4). */
export function readList(query: URLSearchParams): AskedList {
  const count = whole(query, "count") ?? listedByDefault;
  return {
    filter: query.get("filter"),
    startIndex: Math.max(1, whole(query, "startIndex") ?? 1),
    count: Math.min(mostListed, Math.max(0, count)),
  };
}

function whole(query: URLSearchParams, name: string): number | null {
  const text = query.get(name);
  if (text === null || text === "") return null;
  if (/^-?\d{1,9}$/.test(text)) return Number(text);
  throw new ScimRefusal(400, `"${name}" must be a whole number.`, "invalidValue");
}

/** Attributes that are always sent. */
const always: ReadonlySet<string> = new Set(["schemas", "id"]);

/** Whether an attribute of the resource is to be sent, by `attributes` and `excludedAttributes`. */
export function isAsked(query: URLSearchParams, attribute: string): boolean {
  const name = attribute.toLowerCase();
  if (always.has(name)) return true;
  const only = names(query, "attributes");
  return only === null ? names(query, "excludedAttributes")?.has(name) !== true : only.has(name);
}

export function asAsked(query: URLSearchParams, resource: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(resource).filter(([attribute]) => isAsked(query, attribute)));
}

/** Of an attribute with parts, the attribute counts as a whole. */
function names(query: URLSearchParams, parameter: string): ReadonlySet<string> | null {
  const text = query.get(parameter);
  if (text === null || text === "") return null;
  const each = text.slice(0, 2_000).toLowerCase().split(",");
  return new Set(
    each.map((name) =>
      name
        .trim()
        .replace(/^urn:.*:/, "")
        .replace(/\..*$/, ""),
    ),
  );
}
