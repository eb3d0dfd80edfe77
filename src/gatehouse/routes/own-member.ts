/** Who looks after their own account: a member who signed in on a page. */
import type { Policy } from "../core/access/policy.ts";
import { isSignedIn, type SignedInMember } from "../core/identity/subject.ts";
import { refuse, unauthorized, visitor } from "../http/astro/public-api.ts";
import type { RequestState } from "../http/astro/request-state.ts";

/**
 * A program has no account page, with any credential: here passwords are changed and tokens made. Marks the page
 * as this visitor's alone.
 *
 * @param context `Astro`
 * @throws the refusal of an anonymous visitor: a true 401 or 403
 */
export function ownMember(context: { locals: App.Locals; url: URL }): {
  readonly member: SignedInMember;
  readonly policy: Policy;
  readonly state: RequestState;
} {
  refuse(context, { kind: "signed-in" });
  visitor(context);
  const state = context.locals.gatehouse;
  if (state === undefined || !isSignedIn(state.subject)) unauthorized("invalid-credentials");
  return { member: state.subject, policy: state.policy, state };
}
