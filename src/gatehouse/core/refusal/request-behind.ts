/** The member's request for what would have let them in. */
import type { ToldDenial } from "../access/told-denial.ts";
import type { Policy } from "../access/policy.ts";
import { isDeclined } from "../identity/role-grant.ts";
import type { Subject } from "../identity/subject.ts";
import type { RequestFacts } from "./known-facts.ts";

/** One that waits, or that was declined; null for none. */
export function requestBehind(
  { subject, policy }: { readonly subject: Subject; readonly policy: Pick<Policy, "roles"> },
  { reason, grant, missingRoles = [] }: ToldDenial,
): (Pick<RequestFacts, "askedAt" | "state"> & { readonly role: string }) | null {
  if (subject.kind === "anonymous") return null;
  if (reason === "membership-pending") {
    return grant?.since === undefined ? null : { role: grant.role, askedAt: grant.since, state: "waits" };
  }
  if (reason !== "membership-ended" && reason !== "role-missing") return null;
  const enough = reason === "membership-ended" && grant !== undefined ? [grant.role] : missingRoles;
  const declined = subject.grants?.find((one) => isDeclined(one) && enough.includes(one.role));
  if (declined?.since === undefined || !policy.roles.has(declined.role)) return null;
  return { role: declined.role, askedAt: declined.since, state: "declined" };
}
