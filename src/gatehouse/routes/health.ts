/** Says that this process answers; nothing about what is behind it. */
import type { APIRoute } from "astro";

export const GET: APIRoute = () =>
  new Response("ok\n", { headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" } });
