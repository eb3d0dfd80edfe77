/** Says whether this instance can do its work, for a load balancer; nothing about what is behind it. */
import type { APIRoute } from "astro";
import { getRuntime } from "../server/runtime-slot.ts";

const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };

export const GET: APIRoute = async () =>
  (await getRuntime().availability.isReady())
    ? new Response("ready\n", { headers })
    : new Response("not ready\n", {
        status: 503,
        statusText: "Service Unavailable",
        headers: { ...headers, "Retry-After": "5" },
      });
