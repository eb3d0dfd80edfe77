/** Who works in the console, on every page and at every form: a signed-in member who holds the permission it takes. */
import type { ConsolePermission } from "../../core/access/permission.ts";
import type { Policy } from "../../core/access/policy.ts";
import { isSignedIn, type SignedInMember } from "../../core/identity/subject.ts";
import { refuse, unauthorized } from "../../http/astro/public-api.ts";
import type { Runtime } from "../../server/runtime.ts";
import { getRuntime } from "../../server/runtime-slot.ts";

export interface Acting {
  readonly runtime: Runtime;
  readonly author: SignedInMember;
  readonly policy: Policy;
  readonly consolePath: string;
}

/**
 * @param context `Astro`
 * @throws the refusal of whoever does not hold the permission: a true 401 or 403
 */
export function actingMember(context: { locals: App.Locals; url: URL }, permission: ConsolePermission): Acting {
  refuse(context, { kind: "all-permissions", permissions: ["console:open", permission] });
  const state = context.locals.gatehouse;
  // A section of the site may lie around the console and let programs in; the console does not.
  if (state === undefined || !isSignedIn(state.subject)) unauthorized("invalid-credentials");
  const runtime = getRuntime();
  return { runtime, author: state.subject, policy: state.policy, consolePath: runtime.configuration.consolePath };
}
