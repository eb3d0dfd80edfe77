/** The changes that the filters find, as a file. */
import type { APIRoute } from "astro";
import { readAuditQuery } from "../../../core/access/audit-query.ts";
import type { ChainedChange } from "../../../server/access/audit.ts";
import { sayChange } from "../../../core/languages/change.ts";
import { exportHeaders, exportResponse, formatAsked } from "../export-response.ts";
import { notExported } from "../not-exported.ts";
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
  const exported = await runtime.audit.export(author, readAuditQuery(context.url.searchParams));
  if (!exported.ok) return notExported(exported, say);
  return exportResponse(exported.value, formatAsked(context.url), { name: nameAt(runtime.now()), columns, cells });
};

/** Says what GET would, and reads nothing. */
export const HEAD: APIRoute = (context) => {
  const { runtime } = openConsolePage(context);
  return new Response(null, { headers: exportHeaders(formatAsked(context.url), nameAt(runtime.now())) });
};

function nameAt(now: number): string {
  return `audit-${new Date(now).toISOString().slice(0, 10)}`;
}
