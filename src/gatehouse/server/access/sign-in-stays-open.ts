/**
 * Whether visitors could still sign in after a change of the rules. Who writes the rules is signed in, so a rule that
 * covers the sign-in page as well would seem to work until the last of them is signed out.
 */
import { decide } from "../../core/access/decide.ts";
import type { Policy } from "../../core/access/policy.ts";
import { anonymous } from "../../core/identity/subject.ts";
import { failure, type Failure } from "./result.ts";

/** Null when somebody who is not signed in may open and send the sign-in page, or could not before either. */
export function shutsSignIn(next: Policy, signInPath: string, before: Policy): Failure | null {
  for (const method of ["GET", "POST"]) {
    const request = { method, path: signInPath };
    if (decide(next, anonymous, request).allowed || !decide(before, anonymous, request).allowed) continue;
    return failure(
      "shuts-sign-in",
      `With this change nobody could sign in any more, because ${signInPath} would be closed too. ` +
        `Where a rule covers ${signInPath} together with other pages, a rule for ${signInPath} that lets anyone in has to stand beside it.`,
      "pattern",
    );
  }
  return null;
}
