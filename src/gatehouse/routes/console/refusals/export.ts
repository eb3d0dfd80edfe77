/** The refusals that the filters find, as a file. */
import type { APIRoute } from "astro";
import { readRefusalQuery, refusalQueryFields } from "../../../core/refusal/refusal-query.ts";
import { unreadFilters } from "../../../core/records/unread-filters.ts";
import type { RefusalRecord } from "../../../server/refusal/refusal-records.ts";
import { exportHeaders, exportResponse, formatAsked } from "../export-response.ts";
import { filterNotRead, notExported } from "../not-exported.ts";
import { openConsolePage } from "../open-console-page.ts";

const columns = [
  ...["reference", "time", "method", "path", "reason", "status", "rule", "person", "name", "email"],
  ...["clientIp", "network", "client", "cameFrom", "times", "listedAs", "requestId"],
];

function cells({ member, former, ...row }: RefusalRecord) {
  const person = member ?? former;
  return [
    row.id,
    new Date(row.at).toISOString(),
    row.method,
    row.path,
    row.reason,
    row.status,
    row.ruleId,
    person?.id ?? row.memberId,
    person?.name ?? null,
    person?.email ?? null,
    row.clientIp,
    row.network ?? null,
    row.userAgent,
    row.fromPath ?? null,
    row.times,
    row.aside ?? "person",
    row.requestId ?? null,
  ];
}

export const GET: APIRoute = async (context) => {
  const { runtime, author, say } = openConsolePage(context);
  const search = context.url.searchParams;
  const query = readRefusalQuery(search);
  if (unreadFilters(search, refusalQueryFields, query).length > 0) return notExported(filterNotRead, say);
  const format = formatAsked(context.url);
  const exported = await runtime.refusalList.export(author, query, format);
  if (!exported.ok) return notExported(exported, say);
  return exportResponse(exported.value, format, { name: nameAt(runtime.now()), columns, cells });
};

/** Says what GET would, and reads nothing. */
export const HEAD: APIRoute = (context) => {
  const { runtime } = openConsolePage(context);
  return new Response(null, { headers: exportHeaders(formatAsked(context.url), nameAt(runtime.now())) });
};

function nameAt(now: number): string {
  return `refusals-${new Date(now).toISOString().slice(0, 10)}`;
}
