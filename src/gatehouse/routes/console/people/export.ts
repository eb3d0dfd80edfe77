/** The people that a list shows, as a file to download. */
import type { APIRoute } from "astro";
import { readPeopleFilter, unreadPeopleFilters } from "../../../core/identity/people-filter.ts";
import { peopleColumns, personAsCells, personAsObject } from "../../../core/identity/people-file.ts";
import { exportHeaders, exportResponse, formatAsked } from "../export-response.ts";
import { filterNotRead, notExported } from "../not-exported.ts";
import { seePage } from "../../forms/done.ts";
import { openConsolePage } from "../open-console-page.ts";

export const GET: APIRoute = async (context) => {
  const { runtime, author, consolePath, say } = openConsolePage(context);
  const { url, request } = context;
  // Another site may send a browser here; its visitor would find a file that they did not ask for.
  if (request.headers.get("sec-fetch-site") === "cross-site") return seePage(`${consolePath}/people`);
  const format = formatAsked(url);
  const filter = readPeopleFilter(url.searchParams);
  if (unreadPeopleFilters(url.searchParams).length > 0) return notExported(filterNotRead, say);
  const file = await runtime.peopleExport.file(author, filter, format);
  if (!file.ok) return notExported(file, say);
  const now = runtime.now();
  return exportResponse(file.value, format, {
    name: nameAt(now),
    columns: peopleColumns,
    cells: (member) => personAsCells(member, now),
    object: (member) => personAsObject(member, now),
  });
};

/** Says what GET would, and reads nothing. */
export const HEAD: APIRoute = (context) => {
  const { runtime } = openConsolePage(context);
  return new Response(null, { headers: exportHeaders(formatAsked(context.url), nameAt(runtime.now())) });
};

function nameAt(now: number): string {
  return `people-${new Date(now).toISOString().slice(0, 10)}`;
}
