/** Everything that is stored about the member, as a file. Asks for a fresh sign-in: a cookie alone must not carry it away. */
import type { APIRoute } from "astro";
import { tokenFreshness } from "../../core/identity/token.ts";
import { refuse } from "../../http/astro/public-api.ts";
import { markOwnPage } from "../../http/answer/response-headers.ts";
import { accountPageOf } from "../../server/own-paths.ts";
import { getRuntime } from "../../server/runtime-slot.ts";
import { seePage } from "../forms/done.ts";
import { ownMember } from "../own-member.ts";

const fileHeaders = {
  "Content-Type": "application/json; charset=utf-8",
  "Content-Disposition": 'attachment; filename="my-data.json"',
  "Cache-Control": "private, no-store",
  "X-Content-Type-Options": "nosniff",
};

export const GET: APIRoute = async (context) => {
  const { member } = ownMember(context);
  refuse(context, { kind: "signed-in", freshWithin: tokenFreshness.toOpen });
  const { ownData, configuration } = getRuntime();
  // Another site may send a browser here, and gets nothing by it; its visitor would find a file they did not ask for.
  if (context.request.headers.get("sec-fetch-site") === "cross-site") {
    return seePage(accountPageOf(configuration.accountPath, "data"));
  }
  const file = await ownData.file(member, configuration.siteName);
  if (!file.ok) {
    const { retryAfterSeconds = 60 } = file;
    const headers = { "Retry-After": String(retryAfterSeconds), "Cache-Control": "no-store" };
    return new Response(`${file.message}\n`, { status: 429, headers });
  }
  const parts = file.value;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await parts.return();
    },
  });
  const headers = new Headers(fileHeaders);
  markOwnPage(headers);
  return new Response(body, { headers });
};

/** Says what GET would, and reads nothing. */
export const HEAD: APIRoute = (context) => {
  ownMember(context);
  refuse(context, { kind: "signed-in", freshWithin: tokenFreshness.toOpen });
  const headers = new Headers(fileHeaders);
  markOwnPage(headers);
  return new Response(null, { headers });
};

export const ALL: APIRoute = () =>
  new Response(null, { status: 405, headers: { Allow: "GET, HEAD", "Cache-Control": "no-store" } });
