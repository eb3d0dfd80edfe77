/** POST ends the session. */
import type { APIRoute } from "astro";
import { z } from "zod";
import { safeReturnPath } from "../core/refusal/return-path.ts";
import { noticesFor } from "../http/answer/error-responses.ts";
import { readForm } from "../http/answer/form.ts";
import { neverReturnTo } from "../server/own-paths.ts";
import { getRuntime } from "../server/runtime-slot.ts";
import { leadAway } from "../http/answer/lead-away.ts";
import { forgettingCache, signedOut } from "./signed-out.ts";

const signOutSchema = z.strictObject({ returnTo: z.string().max(4096).optional() });

export const POST: APIRoute = async ({ request, locals }) => {
  const runtime = getRuntime();
  const form = await readForm(request, signOutSchema);
  const there = await runtime.signOutAtProvider(locals.gatehouse?.subject);
  const cookies = await runtime.identity.signOut(request.headers, locals.gatehouse?.clientIp);
  if (there !== null) return forgettingCache(leadAway(there, cookies));
  const returnTo = form.ok ? safeReturnPath(form.value.returnTo, neverReturnTo(runtime.configuration)) : null;
  return signedOut(returnTo ?? runtime.configuration.homePath, cookies);
};

/** Signing out by a link would let any page of the web sign people out. */
export const ALL: APIRoute = ({ request }) =>
  new Response(`${noticesFor(request.headers).signOutWithButton}\n`, {
    status: 405,
    headers: { Allow: "POST", "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
