/** A browser is asked for the code of a second factor, although none helps any more: an admin has removed the factor, for example. */
import { readSignInCookie } from "../../core/identity/sign-in-cookie.ts";
import { isDatabaseUnavailable } from "../../server/availability.ts";
import { isCodeUseless, secondStepWay } from "../../server/identity/second-step.ts";
import type { Runtime } from "../../server/runtime.ts";
import type { RefusedRequest } from "./refused-request.ts";

/**
 * False at once where this browser waits for none, as with nearly all requests. Without the database it is not known, and the page
 * goes on to ask for the code: what is sent then is answered with 503.
 */
export function waitsForUselessCode(
  { headers }: Pick<RefusedRequest, "headers">,
  { database, secondFactors, settings, signInSteps }: Runtime,
): false | Promise<boolean> {
  const sealed = readSignInCookie(headers.get("cookie"), settings.origin.startsWith("https:"));
  const step = sealed === null ? null : signInSteps.open(sealed);
  if (step?.way !== secondStepWay) return false;
  const { members } = database.repositories;
  return isCodeUseless({ members, secondFactors }, step).catch((error: unknown) => {
    if (!isDatabaseUnavailable(error)) throw error;
    return false;
  });
}
