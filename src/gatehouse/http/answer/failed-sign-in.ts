/**
 * A sign-in that failed goes back to the page that was asked for, by a redirect, so that the URL stays and going back asks for
 * no form to be sent again. What was typed and what was wrong travels along in a cookie; the password does not.
 */
import { z } from "zod";
import {
  failedSignInAge,
  readFailedSignInCookie,
  writeFailedSignInCookie,
} from "../../core/identity/failed-sign-in-cookie.ts";
import { problem } from "../../core/languages/problem.ts";
import { negotiate, type RequestHeaders } from "../../core/refusal/negotiate.ts";
import { signInProblems } from "../../core/refusal/sign-in-problem.ts";
import type { FormState } from "./compose-refusal.ts";
import type { Runtime } from "../../server/runtime.ts";

const failedSchema = z.object({
  /** Path and query of the page that tells it. */
  page: z.string(),
  email: z.string(),
  remember: z.boolean(),
  problems: z.array(z.enum(signInProblems)).readonly(),
  /** Seconds to wait after too many tries. */
  retryAfterSeconds: z.number().optional(),
  /** The code that was sent came too late. */
  isLateCode: z.boolean().optional(),
  /** Id of the member who proved who they are, and whose account is suspended. */
  suspended: z.string().optional(),
  /** Milliseconds since 1970. */
  endsAt: z.number(),
});

export type FailedSignIn = z.infer<typeof failedSchema>;

/**
 * Whether a browser sent the form, which goes where it is led; or a provider led it back, by GET. A script or a program gets its
 * answer at once.
 */
export function goesWhereLed({ method, headers }: Pick<Request, "method" | "headers">): boolean {
  if (headers.get("sec-fetch-mode") !== "navigate") return false;
  return method === "GET" || headers.get("sec-fetch-site") === "same-origin";
}

/** What the form holds after it. */
export function formAfter(failed: FailedSignIn): FormState {
  const { email, remember, problems, retryAfterSeconds, isLateCode } = failed;
  return {
    ...{ email, remember, problems },
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(isLateCode === true && { notice: problem("code-over") }),
  };
}

/**
 * The `Set-Cookie` header for the redirect.
 *
 * @param page where it leads
 */
export function rememberFailure(
  page: string,
  failed: Omit<FailedSignIn, "page" | "endsAt">,
  { failedSignIns, now, settings }: Runtime,
): string {
  const [shown = ""] = page.split("#");
  const whole: FailedSignIn = { ...failed, page: shown, endsAt: now() + failedSignInAge };
  return writeFailedSignInCookie(failedSignIns.seal(JSON.stringify(whole)), isSecure(settings.origin));
}

/** How the last sign-in on this page failed; null where none did just now. */
export function failureOn(
  { method, pathname, search, headers }: FailedRequest,
  { failedSignIns, now, settings }: Runtime,
): FailedSignIn | null {
  const cookies = headers.get("cookie");
  if (cookies === null || method !== "GET") return null;
  const sealed = readFailedSignInCookie(cookies, isSecure(settings.origin));
  const text = sealed === null ? null : failedSignIns.open(sealed);
  // Only the page has a form to say it beside.
  if (text === null || negotiate(headers) !== "page") return null;
  const { data } = failedSchema.safeParse(JSON.parse(text));
  return data !== undefined && data.endsAt > now() && data.page === pathname + search ? data : null;
}

interface FailedRequest {
  readonly method: string;
  readonly pathname: string;
  readonly search: string;
  readonly headers: RequestHeaders;
}

/** The `Set-Cookie` header that makes the browser forget it: it is said once. */
export function forgetFailure({ settings }: Pick<Runtime, "settings">): string {
  return writeFailedSignInCookie("", isSecure(settings.origin));
}

function isSecure(origin: string): boolean {
  return origin.startsWith("https:");
}
