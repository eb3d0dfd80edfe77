/**
 * How long the session of this browser has left. GET does not lengthen it, so that a page which asks every now and then does not
 * keep a forgotten session alive; POST does.
 */
import type { APIContext, APIRoute } from "astro";
import { getRuntime } from "../server/runtime-slot.ts";

export const GET: APIRoute = (context) => answer(context, false);
export const POST: APIRoute = (context) => answer(context, true);

export const ALL: APIRoute = () =>
  new Response(null, { status: 405, headers: { Allow: "GET, HEAD, POST", "Cache-Control": "no-store" } });

async function answer({ request, locals }: APIContext, lengthens: boolean): Promise<Response> {
  const { clientIp } = locals.gatehouse ?? {};
  const time = await getRuntime().identity.timeLeft(request.headers, lengthens, clientIp);
  return Response.json(time, { headers: { "Cache-Control": "private, no-store" } });
}
