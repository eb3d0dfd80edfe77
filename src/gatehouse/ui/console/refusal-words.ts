/** What a refusal's record says, in the words of an admin: no less than the page told the visitor. */
import type { Policy } from "../../core/access/policy.ts";
import { permissionLabel } from "../../core/access/scope.ts";
import { listInWords, minutesInWords } from "../../core/access/words.ts";
import { mostSessions } from "../../core/identity/session.ts";
import type { RefusalDetails } from "../../core/refusal/details.ts";
import type { RecordedReason } from "../../core/refusal/reason.ts";
import { dayInWords, exactMoment } from "./moment.ts";
import { reasonWords } from "./reason-words.ts";

/** What of the policy gives names to what is asked. */
export type Names = Pick<Policy, "roles" | "permissions">;

interface Refused {
  readonly at: number;
  readonly reason: RecordedReason;
  readonly details: RefusalDetails | null;
}

/** What happened, in a sentence: as closely as it is known. */
export function whatHappened({ reason, details }: Refused): string {
  const { cause, limit, presented, beyondScope } = details ?? {};
  if (cause !== undefined) return endings[cause];
  if (limit !== undefined) return limits[limit];
  if (presented !== undefined) return presentations[presented];
  if (beyondScope) return "A program came with a token that is not made for this. Its member may come in.";
  return reasonWords[reason].meaning;
}

const endings = {
  "signed-out": "They had signed in, and then signed out: in another tab, or from another device.",
  "ended-by-admin": "They had signed in, and an admin ended it.",
  "password-changed": "They had signed in, and it ended when the password was changed.",
  suspended: "They had signed in, and it ended when the account was suspended.",
  replaced: "They had signed in, and then signed in again in the same browser, with this account or another.",
  "too-many": `They had signed in, and then on ${mostSessions} other devices. The one not used for the longest time is signed out then.`,
} as const satisfies Record<NonNullable<RefusalDetails["cause"]>, string>;

const limits = {
  idle: "They had signed in, and were away for too long.",
  absolute: "They had signed in, and it had lasted as long as a sign-in may. The password is asked for again then.",
} as const satisfies Record<NonNullable<RefusalDetails["limit"]>, string>;

const presentations = {
  "unknown-token": "A program presented a token that is not known here: it may be mistyped, or from another site.",
  "not-taken-here": "They presented something that this address does not take, a token for example.",
  "malformed-token": "A program presented a token that cannot be read: it has a character in it that no token has.",
  "malformed-header": "A program sent an Authorization header that cannot be read.",
  "wrong-password": "A program presented an email and a password that do not match an account.",
} as const satisfies Record<NonNullable<RefusalDetails["presented"]>, string>;

/** What the page asked for and they did not have; null where reason and rule say it. */
export function whatWasAsked({ at, reason, details }: Refused, names: Names): string | null {
  const { missingRoles, missingPermissions, beyondScope, grant, freshWithin, session } = details ?? {};
  const role = (id: string) => names.roles.get(id)?.label ?? id;
  if (grant !== undefined) return `The role ${role(grant.role)}, ${standingOf(reason, grant.endsAt)}`;
  if (missingRoles !== undefined && missingRoles.length > 0) {
    return `The role ${listInWords(missingRoles.map(role), "or")}`;
  }
  if (missingPermissions !== undefined && missingPermissions.length > 0) {
    const labels = missingPermissions.map((one) => permissionLabel(names, one)).join("; ");
    return beyondScope ? `In the token’s scope: ${labels}` : `${permissions(missingPermissions.length)}: ${labels}`;
  }
  if (freshWithin !== undefined) {
    const age = session === undefined ? "" : `. This one was ${ageInWords(at - session.began)} old`;
    return `A sign-in at most ${minutesInWords(freshWithin)} old${age}`;
  }
  return reason === "email-unverified" ? "An email address that is confirmed" : null;
}

function standingOf(reason: RecordedReason, endsAt: number | null): string {
  if (reason === "membership-pending") return "which waited for approval";
  return endsAt === null ? "which had ended" : `which was theirs until ${dayInWords(endsAt)}`;
}

function permissions(count: number): string {
  return count === 1 ? "The permission" : "The permissions";
}

const hour = 60;
const day = 24 * hour;

function ageInWords(milliseconds: number): string {
  const minutes = Math.max(1, Math.floor(milliseconds / 60_000));
  if (minutes >= 2 * day) return `${Math.floor(minutes / day)} days`;
  return minutesInWords(minutes >= 2 * hour ? minutes - (minutes % hour) : minutes);
}

/** "a1b2c3d4, signed in 21 Nov 2026, 14:05 UTC" */
export function sessionInWords({ handle, began }: NonNullable<RefusalDetails["session"]>): string {
  return `${handle}, signed in ${exactMoment(began)}`;
}
