/** What the list of refusals is filtered by, as its URL and a saved view have it. */
import { dayIn } from "../records/day.ts";
import { recordedReasons, type RecordedReason } from "./reason.ts";

export interface RefusalQuery {
  readonly reason?: RecordedReason;
  /** A path, or how it begins with a `*` at its end. */
  readonly path?: string;
  /** Id of a rule. */
  readonly rule?: string;
  /** Id or email of a member. */
  readonly person?: string;
  /** A client IP, whose network is meant. */
  readonly network?: string;
  /** A part of the User-Agent header. */
  readonly client?: string;
  /** UTC days, both included: `2026-11-21`. */
  readonly from?: string;
  readonly until?: string;
  /** Left out: refusals of people; else scanners alone, or all. */
  readonly show?: "scanners" | "all";
}

export const refusalQueryFields = [
  "reason",
  "path",
  "rule",
  "person",
  "network",
  "client",
  "from",
  "until",
  "show",
] as const satisfies readonly (keyof RefusalQuery)[];
export type RefusalQueryField = (typeof refusalQueryFields)[number];

const longest = 500;

/** Leaves out what cannot be read, because a URL may be mistyped; the page shows which filters hold. */
export function readRefusalQuery(search: URLSearchParams): RefusalQuery {
  const text = (field: RefusalQueryField) => {
    const value = (search.get(field) ?? "").replaceAll("\0", "").trim().slice(0, longest);
    return value === "" ? undefined : value;
  };
  const reason = recordedReasons.find((one) => one === text("reason"));
  const show = (["scanners", "all"] as const).find((one) => one === text("show"));
  const all = {
    reason,
    path: text("path"),
    rule: text("rule"),
    person: text("person"),
    network: text("network"),
    client: text("client"),
    from: dayIn(text("from")),
    until: dayIn(text("until")),
    show,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** In the order of the fields, so that equal queries are equal texts. */
export function writeRefusalQuery(query: RefusalQuery): URLSearchParams {
  return new URLSearchParams(
    refusalQueryFields.flatMap((field) => {
      const value = query[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );
}
