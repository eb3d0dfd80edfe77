/**
 * Confirms an email with the key of a link: the one a member has, or the one they want to have. The link only shows a button: programs that open links use nothing up.
 */
import type { AstroGlobal } from "astro";
import { z } from "zod";
import type { Problem } from "../core/languages/problem.ts";
import { safeReturnPath } from "../core/refusal/return-path.ts";
import { readForm } from "../http/answer/form.ts";
import { neverReturnTo } from "../server/own-paths.ts";
import { getRuntime } from "../server/runtime-slot.ts";
import { setStatus, statusOfFailure } from "./forms/form-problem.ts";

const confirmSchema = z.strictObject({ key: z.string().max(200), returnTo: z.string().max(4096).optional() });

export interface ConfirmEmailView {
  readonly siteName: string;
  readonly state:
    /** `returnTo` may be empty. */
    | { readonly kind: "ask"; readonly key: string; readonly email: string; readonly returnTo: string }
    | { readonly kind: "confirmed"; readonly goOnPath: string }
    | { readonly kind: "changed"; readonly email: string; readonly goOnPath: string }
    | { readonly kind: "not-changed"; readonly problem: Problem }
    | { readonly kind: "not-valid" };
}

export async function answerConfirmEmail({
  request,
  response,
  url,
}: Pick<AstroGlobal, "request" | "response" | "url">): Promise<ConfirmEmailView> {
  const { configuration, emailConfirmations, emailChanges } = getRuntime();
  const { siteName, signInPath } = configuration;
  const checked = (path: string | null | undefined) => safeReturnPath(path, neverReturnTo(configuration)) ?? "";
  response.headers.set("Cache-Control", "no-store");

  if (request.method === "POST") {
    const form = await readForm(request, confirmSchema);
    if (form.ok && (await emailConfirmations.confirm(form.value.key))) {
      // Through the sign-in page, which sends on those who are signed in in this browser, and only those.
      const returnTo = checked(form.value.returnTo);
      const goOnPath = returnTo === "" ? signInPath : `${signInPath}?returnTo=${encodeURIComponent(returnTo)}`;
      return { siteName, state: { kind: "confirmed", goOnPath } };
    }
    if (!form.ok) {
      setStatus(response, form.status);
      return { siteName, state: { kind: "not-valid" } };
    }
    const changed = await emailChanges.confirm(form.value.key);
    if (changed.ok) {
      const { email } = changed.value;
      return { siteName, state: { kind: "changed", email, goOnPath: configuration.accountPath } };
    }
    setStatus(response, statusOfFailure(changed.code));
    const isOver = changed.code === "not-found";
    return { siteName, state: isOver ? { kind: "not-valid" } : { kind: "not-changed", problem: changed.problem } };
  }
  const key = url.searchParams.get("key") ?? "";
  const email = (await emailConfirmations.emailOf(key)) ?? (await emailChanges.emailOf(key));
  const returnTo = checked(url.searchParams.get("returnTo"));
  if (email !== null) return { siteName, state: { kind: "ask", key, email, returnTo } };
  setStatus(response, 404);
  return { siteName, state: { kind: "not-valid" } };
}
