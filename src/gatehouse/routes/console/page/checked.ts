/**
 * Prints pages of the draft and lists what was found, for a frame of the publish page. Printing a page leaves Astro at the
 * route that printed it, so what is shown afterwards is written here and no component takes part in it.
 */
import type { APIRoute } from "astro";
import { withoutRepetitions } from "../../../core/page/finding.ts";
import { escapeHtml } from "../../../core/escape-html.ts";
import { consolePolicy, markOwnPage, markPrivate, ownPolicy } from "../../../http/answer/response-headers.ts";
import { moduleStylesHref } from "../../../ui/styles/module-styles.ts";
import { openEditing } from "./editing.ts";
import { checkPrinted } from "./print-check.ts";
import { saidFindings } from "./said.ts";

export const GET: APIRoute = async (context) => {
  const editing = await openEditing(context);
  if (editing instanceof Response) return editing;
  const { runtime, draft, words, base } = editing;
  const { page } = words;
  const from = /^\d{1,6}$/.exec(context.url.searchParams.get("from") ?? "")?.[0] ?? "0";
  const style = context.locals.gatehouse?.consoleStyle ?? "";
  const { findings, done, total } = await checkPrinted(context, runtime, draft.document, Number(from));
  const found = saidFindings(withoutRepetitions(findings), draft.document, editing);
  const items = found.map(({ level, text }) => `<li>${escapeHtml(`${page.finding[level]}: ${text}`)}</li>`).join("");
  const more =
    done < total
      ? ` <a class="link inline-flex min-h-6 items-center" href="${escapeHtml(`${base}/checked?from=${String(done)}`)}">${escapeHtml(page.checkNext)}</a>`
      : "";
  const said = escapeHtml(`${page.checkedOf(done, total)}${found.length === 0 ? ` ${page.checkPrintedFine}` : ""}`);
  const html = `<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(page.checkPrinted)}</title><link rel="stylesheet" href="${escapeHtml(moduleStylesHref(runtime.configuration.location.base))}"><style>${style}</style></head>
<body class="bg-surface"><main class="grid gap-2 py-4 text-small"><h1 class="font-medium">${escapeHtml(page.checkPrinted)}</h1><p class="text-ink-soft">${said}${more}</p><ul class="grid max-w-[65ch] list-disc gap-1 pl-5">${items}</ul></main></body></html>
`;
  const response = new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
  markPrivate(response.headers);
  markOwnPage(response.headers);
  response.headers.set(ownPolicy, consolePolicy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
  return response;
};
