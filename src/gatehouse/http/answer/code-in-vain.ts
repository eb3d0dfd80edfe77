/** A browser that waits for the code of a second factor which the account no longer has. */
import { readSignInCookie } from "../../core/identity/sign-in-cookie.ts";
import { isAskedInVain, secondStepWay } from "../../server/identity/second-step.ts";
import type { Runtime } from "../../server/runtime.ts";
import type { RefusedRequest } from "./refused-request.ts";

/** False at once where this browser waits for none, as with nearly all requests. */
export function codeInVain(
  { headers }: Pick<RefusedRequest, "headers">,
  { database, secondFactors, settings, signInSteps }: Runtime,
): false | Promise<boolean> {
  const sealed = readSignInCookie(headers.get("cookie"), settings.origin.startsWith("https:"));
  const step = sealed === null ? null : signInSteps.open(sealed);
  if (step?.way !== secondStepWay) return false;
  return isAskedInVain({ members: database.repositories.members, secondFactors }, step);
}
