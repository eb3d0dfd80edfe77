/** The people that a list shows, as a file to download. */
import type { APIContext, APIRoute } from "astro";
import { fileFormats, fileTypes } from "../../../core/identity/people-file.ts";
import { readPeopleFilter } from "../../../core/identity/people-filter.ts";
import { statusOfFailure } from "../../forms/form-problem.ts";
import { seePage } from "../../forms/done.ts";
import { openConsolePage } from "../open-console-page.ts";

function read(context: APIContext) {
  const opened = openConsolePage(context);
  const format = fileFormats.find((one) => one === context.url.searchParams.get("format")) ?? "csv";
  const day = new Date(opened.runtime.now()).toISOString().slice(0, 10);
  const headers = {
    "Content-Type": fileTypes[format],
    "Content-Disposition": `attachment; filename="people-${day}.${format}"`,
    "Cache-Control": "private, no-store",
    "X-Content-Type-Options": "nosniff",
  };
  return { ...opened, format, headers };
}

export const GET: APIRoute = async (context) => {
  const { runtime, author, consolePath, format, headers, say } = read(context);
  // Another site may send a browser here; its visitor would find a file that they did not ask for.
  if (context.request.headers.get("sec-fetch-site") === "cross-site") return seePage(`${consolePath}/people`);
  const file = await runtime.peopleExport.file(author, readPeopleFilter(context.url.searchParams), format);
  if (!file.ok) {
    const { code, problem, retryAfterSeconds = 30 } = file;
    return new Response(`${say(problem)}\n`, {
      status: statusOfFailure(code),
      headers: { "Retry-After": String(retryAfterSeconds), "Cache-Control": "no-store" },
    });
  }
  const parts = file.value;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const part = await parts.next();
      if (part.done === true) controller.close();
      else controller.enqueue(encoder.encode(part.value));
    },
    cancel: () => parts.return(),
  });
  return new Response(body, { headers });
};

/** Says what GET would, and reads nothing. */
export const HEAD: APIRoute = (context) => new Response(null, { headers: read(context).headers });
