/** POST: a provider tells that somebody has signed out there. Its server calls, no browser (OpenID Connect Back-Channel Logout 1.0, 2.7). */
import type { APIRoute } from "astro";
import { z } from "zod";
import { readForm } from "../http/answer/form.ts";
import { getRuntime } from "../server/runtime-slot.ts";

const logoutForm = z.looseObject({ logout_token: z.string().min(1) });

const headers = { "Cache-Control": "no-store" };

export const POST: APIRoute = async ({ request }) => {
  const { endByProvider } = getRuntime();
  const form = await readForm(request, logoutForm);
  const result = form.ok && endByProvider !== null ? await endByProvider(form.value.logout_token) : "refused";
  if (result === "ended") return new Response(null, { status: 200, headers });
  if (result === "away") return new Response(null, { status: 503, headers: { ...headers, "Retry-After": "10" } });
  return Response.json({ error: "invalid_request" }, { status: 400, headers });
};

export const ALL: APIRoute = () => new Response(null, { status: 405, headers: { ...headers, Allow: "POST" } });
