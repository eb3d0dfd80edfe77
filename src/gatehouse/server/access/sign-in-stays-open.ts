/**
 * Whether visitors could still sign in after a change of the rules. People who edit rules are signed in, so a rule that
 * covers the sign-in page would seem to work until all of them are signed out.
 */
import { decide } from "../../core/access/decide.ts";
import type { Policy } from "../../core/access/policy.ts";
import { anonymous } from "../../core/identity/subject.ts";
import { failure, type Failure } from "./result.ts";
import { problem } from "../../core/languages/problem.ts";

/** Null when an anonymous visitor may open and submit the sign-in page, or could not before either. */
export function closesSignIn(next: Policy, signInPath: string, before: Policy): Failure | null {
  for (const method of ["GET", "POST"]) {
    const request = { method, path: signInPath };
    if (decide(next, anonymous, request).allowed || !decide(before, anonymous, request).allowed) continue;
    return failure("shuts-sign-in", problem("closes-sign-in", { path: signInPath }), "pattern");
  }
  return null;
}
