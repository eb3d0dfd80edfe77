/** Where a member signs in once more, for a form that asks for a fresh sign-in. */
import { againParameter } from "../../core/refusal/own-parameters.ts";
import { getRuntime } from "../../server/runtime-slot.ts";
import type { FormProblem } from "./form-problem.ts";

/** @returns the sign-in page, which leads back to the page of the form; null where that does not help, or is not our page */
export function signInAgainHref({ needsSignIn }: FormProblem, { pathname }: URL): string | null {
  const { identity, signInPath } = getRuntime().configuration;
  if (needsSignIn !== true || identity !== undefined) return null;
  return `${signInPath}?returnTo=${encodeURIComponent(pathname)}&${againParameter}`;
}
