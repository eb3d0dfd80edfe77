/** The changes that the filters find, as a file. */
import type { APIRoute } from "astro";
import { auditQueryFields, readAuditQuery } from "../../../core/access/audit-query.ts";
import { unreadFilters } from "../../../core/records/unread-filters.ts";
import type { ChainedChange } from "../../../server/access/audit.ts";
import { sayChange } from "../../../core/languages/change.ts";
import { exportHeaders, exportResponse, formatAsked } from "../export-response.ts";
import { filterNotRead, notExported } from "../not-exported.ts";
import { openConsolePage } from "../open-console-page.ts";

const columns = [
  ...["number", "id", "time", "author", "authorName", "source", "what", "about", "change", "why", "before", "after"],
  ...["hash"],
];

function cells(row: ChainedChange) {
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
  return [
    row.number,
    row.id,
    new Date(row.at).toISOString(),
    row.authorId,
    row.authorName,
    row.source,
    row.entity,
    row.entityId,
    sayChange(row.summary),
    row.why,
    json(row.before),
    json(row.after),
    row.hash,
  ];
}

export const GET: APIRoute = async (context) => {
  const { runtime, author, say } = openConsolePage(context);
  const search = context.url.searchParams;
  const query = readAuditQuery(search);
  if (unreadFilters(search, auditQueryFields, query).length > 0) return notExported(filterNotRead, say);
  const format = formatAsked(context.url);
  const exported = await runtime.audit.export(author, query, format);
  if (!exported.ok) return notExported(exported, say);
  return exportResponse(exported.value, format, { name: nameAt(runtime.now()), columns, cells });
};

/** Says what GET would, and reads nothing. */
export const HEAD: APIRoute = (context) => {
  const { runtime } = openConsolePage(context);
  return new Response(null, { headers: exportHeaders(formatAsked(context.url), nameAt(runtime.now())) });
};

function nameAt(now: number): string {
  return `audit-${new Date(now).toISOString().slice(0, 10)}`;
}
