/**
 * POST remembers the language that a visitor chose, and leads back to the page on which they chose it. That page is asked for
 * anew with GET: what was refused is refused again, with its true status, and a form that was sent is not sent twice.
 */
import type { APIRoute } from "astro";
import { z } from "zod";
import { languageSchema } from "../core/page/language.ts";
import { writeLanguageCookie } from "../core/page/language-cookie.ts";
import { safeReturnPath } from "../core/refusal/return-path.ts";
import { readForm } from "../http/answer/form.ts";
import { neverShownAgain } from "../server/own-paths.ts";
import { getRuntime } from "../server/runtime-slot.ts";

const languageFormSchema = z.strictObject({ language: languageSchema, returnTo: z.string().max(4096).optional() });

export const POST: APIRoute = async ({ request }) => {
  const { configuration, publishedPage, settings } = getRuntime();
  const form = await readForm(request, languageFormSchema);
  // What could not be read at all is no choice.
  if (!form.ok && form.problem !== undefined) return new Response(null, { status: form.status });
  const { document } = await publishedPage.current();
  const returnTo = form.ok ? safeReturnPath(form.value.returnTo, neverShownAgain(configuration)) : null;
  const headers = new Headers({ Location: returnTo ?? configuration.signInPath, "Cache-Control": "no-store" });
  if (form.ok && document.languages.includes(form.value.language)) {
    headers.append("Set-Cookie", writeLanguageCookie(form.value.language, settings.origin.startsWith("https:")));
  }
  return new Response(null, { status: 303, headers });
};

/** A link must not change what a visitor chose: any page of the web could hold one. */
export const ALL: APIRoute = () =>
  new Response(null, { status: 405, headers: { Allow: "POST", "Cache-Control": "no-store" } });
