/** Confirms an address with the key of a link. The link only shows a button: programs that open links use nothing up. */
import type { AstroGlobal } from "astro";
import { z } from "zod";
import { readForm } from "../http/answer/form.ts";
import { getRuntime } from "../server/runtime-slot.ts";
import { setStatus } from "./forms/form-problem.ts";

const confirmSchema = z.strictObject({ key: z.string().max(200) });

export interface ConfirmEmailView {
  readonly siteName: string;
  readonly signInPath: string;
  readonly state:
    | { readonly kind: "ask"; readonly key: string; readonly email: string }
    | { readonly kind: "confirmed" }
    | { readonly kind: "not-valid" };
}

export async function answerConfirmEmail({
  request,
  response,
  url,
}: Pick<AstroGlobal, "request" | "response" | "url">): Promise<ConfirmEmailView> {
  const { configuration, emailConfirmations } = getRuntime();
  const { siteName, signInPath } = configuration;
  response.headers.set("Cache-Control", "no-store");

  if (request.method === "POST") {
    const form = await readForm(request, confirmSchema);
    if (form.ok && (await emailConfirmations.confirm(form.value.key))) {
      return { siteName, signInPath, state: { kind: "confirmed" } };
    }
    setStatus(response, form.ok ? 404 : form.status);
    return { siteName, signInPath, state: { kind: "not-valid" } };
  }
  const key = url.searchParams.get("key") ?? "";
  const email = await emailConfirmations.emailOf(key);
  if (email !== null) return { siteName, signInPath, state: { kind: "ask", key, email } };
  setStatus(response, 404);
  return { siteName, signInPath, state: { kind: "not-valid" } };
}
