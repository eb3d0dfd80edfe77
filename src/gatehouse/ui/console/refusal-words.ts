/** What a refusal's record says, in the words of an admin: no less than the page told the visitor. */
import { mostSessions } from "../../core/identity/session.ts";
import type { ConsoleWords } from "../../core/languages/index.ts";
import type { PolicyNames } from "../../core/languages/policy-names.ts";
import type { RefusalDetails } from "../../core/refusal/details.ts";
import type { RecordedReason } from "../../core/refusal/reason.ts";

interface Refused {
  readonly at: number;
  readonly reason: RecordedReason;
  readonly details: RefusalDetails | null;
}

type Words = Pick<ConsoleWords, "records">;

/** What happened, in a sentence: as closely as it is known. */
export function whatHappened({ reason, details }: Refused, { records }: Words): string {
  const { cause, limit, presented, beyondScope } = details ?? {};
  if (cause !== undefined) return records.endings(mostSessions)[cause];
  if (limit !== undefined) return records.limits[limit];
  if (presented !== undefined) return records.presented[presented];
  return beyondScope ? records.beyondScope : records.reasons[reason].meaning;
}

/** What the page asked for and they did not have; null where reason and rule say it. */
export function whatWasAsked({ at, reason, details }: Refused, names: PolicyNames, { records }: Words): string | null {
  const { missingRoles, missingPermissions, beyondScope, grant, freshWithin, session } = details ?? {};
  if (grant !== undefined) {
    const role = names.role(grant.role);
    return reason === "membership-pending" ? records.roleWaited(role) : records.roleEnded(role, grant.endsAt);
  }
  if (missingRoles !== undefined && missingRoles.length > 0) {
    return records.theRole(missingRoles.map((id) => names.role(id)));
  }
  if (missingPermissions !== undefined && missingPermissions.length > 0) {
    const labels = missingPermissions.map((id) => names.permission(id));
    return beyondScope ? records.inScope(labels) : records.thePermissions(labels);
  }
  if (freshWithin !== undefined) {
    return records.freshSignIn(freshWithin, session === undefined ? null : roundedMinutes(at - session.began));
  }
  return reason === "email-unverified" ? records.confirmedEmail : null;
}

const hour = 60;
const day = 24 * hour;

/** Minutes; from two hours on whole hours, from two days on whole days. */
function roundedMinutes(milliseconds: number): number {
  const minutes = Math.max(1, Math.floor(milliseconds / 60_000));
  if (minutes >= 2 * day) return minutes - (minutes % day);
  return minutes >= 2 * hour ? minutes - (minutes % hour) : minutes;
}
