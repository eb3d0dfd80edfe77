/** Who looks after their own account: a member who signed in on a page. */
import type { Policy } from "../core/access/policy.ts";
import { isSignedIn, type SignedInMember } from "../core/identity/subject.ts";
import { tokenFreshness } from "../core/identity/token.ts";
import { refuse, unauthorized, visitor } from "../http/astro/public-api.ts";
import type { RequestState } from "../http/astro/request-state.ts";
import { getRuntime } from "../server/runtime-slot.ts";

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

/** In the query of a page that is asked for with a passkey, so that a further factor can be made there. */
export const proveParameter = "prove";

/**
 * In front of a page where a second factor is made or removed. A member who has one must have given it in this session: else a
 * browser that is spared the code could make itself another one. And the sign-in must be fresh, because a cookie alone is no proof.
 *
 * @param context `Astro`
 * @throws the refusal
 */
export async function refuseUnproved(
  context: { locals: App.Locals; url: URL; request: Request },
  { id }: Pick<SignedInMember, "id">,
): Promise<void> {
  const { toSend, toOpen } = tokenFreshness;
  const isAsked = context.url.searchParams.has(proveParameter);
  const hasSecondFactor = isAsked || (await getRuntime().secondFactors.isInUse(id));
  refuse(context, {
    kind: "signed-in",
    freshWithin: context.request.method === "POST" ? toSend : toOpen,
    ...(hasSecondFactor && { secondFactor: true }),
  });
}
