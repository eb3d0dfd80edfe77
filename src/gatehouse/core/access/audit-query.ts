/** What the audit is filtered by, as its URL has it. */
import { changedEntities, changeSources, type ChangedEntity, type ChangeSource } from "./change-source.ts";
import { dayIn } from "../records/day.ts";

export interface AuditQuery {
  readonly entity?: ChangedEntity;
  /** Id of what was changed; together with `entity`. */
  readonly about?: string;
  /** Id of a member. */
  readonly author?: string;
  readonly source?: ChangeSource;
  /** A part of what was changed, before or after. */
  readonly text?: string;
  /** UTC days, both included: `2026-11-21`. */
  readonly from?: string;
  readonly until?: string;
}

export const auditQueryFields = [
  "entity",
  "about",
  "author",
  "source",
  "text",
  "from",
  "until",
] as const satisfies readonly (keyof AuditQuery)[];
export type AuditQueryField = (typeof auditQueryFields)[number];

const longest = 200;

/** Leaves out what cannot be read, because a URL may be mistyped; the page shows which filters hold. */
export function readAuditQuery(search: URLSearchParams): AuditQuery {
  const text = (field: AuditQueryField) => {
    const value = (search.get(field) ?? "").replaceAll("\0", "").trim().slice(0, longest);
    return value === "" ? undefined : value;
  };
  const entity = changedEntities.find((one) => one === text("entity"));
  const all = {
    entity,
    about: entity === undefined ? undefined : text("about"),
    author: text("author"),
    source: changeSources.find((one) => one === text("source")),
    text: text("text"),
    from: dayIn(text("from")),
    until: dayIn(text("until")),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** In the order of the fields. */
export function writeAuditQuery(query: AuditQuery): URLSearchParams {
  return new URLSearchParams(
    auditQueryFields.flatMap((field) => {
      const value = query[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );
}
