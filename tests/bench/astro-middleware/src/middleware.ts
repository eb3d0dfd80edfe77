/** What a site without Gatehouse would do at best: answer from Astro's middleware at once. */
import type { MiddlewareHandler } from "astro";

const body = "x".repeat(Number(process.env["BODY_BYTES"]));

export const onRequest: MiddlewareHandler = ({ isPrerendered }, next) =>
  isPrerendered
    ? next()
    : new Response(body, {
        status: 401,
        headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
      });
