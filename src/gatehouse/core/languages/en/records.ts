/** Records: refusals, and tries to sign in. */
import type { CredentialProblem } from "../../identity/subject.ts";
import type { SessionEndCause } from "../../identity/session.ts";
import type { SignInOutcome } from "../../identity/sign-in-outcome.ts";
import type { RecordedReason } from "../../refusal/reason.ts";
import { formats } from "../formats.ts";

const { list, minutes, lastDay, number } = formats.en;

export interface ReasonWords {
  readonly label: string;
  readonly meaning: string;
}

export const records = {
  records: "Records",
  refusals: "Refusals",
  signIns: "Sign-ins",
  howManyAreKept: (kept: number, days: number) =>
    `The newest ${number(kept)} of the last ${number(days)} days are kept.`,

  // Refusals
  lead: (kept: string) => `Every time a page was closed to somebody, and why. ${kept}`,
  oldest: (at: string) => `The oldest here is of ${at}.`,
  lookUp: "Look up a reference",
  lookUpLead: "The page shows visitors a reference to quote when they ask for help.",
  reference: "Reference",
  lookUpButton: "Look up",
  notFound: "No refusal has this reference",
  notFoundText: (kept: string) => `Compare it with what the visitor sees. ${kept}`,
  notFoundAlike: "Of very many at once, those alike are counted together under the first one’s reference.",
  latest: "Latest refusals",
  none: "Nobody was refused",
  noneText: "When somebody comes to a page that is closed to them, you find it here.",
  signInForm: "The sign-in form",
  table: "Refusals, newest first",
  where: "Where",
  why: "Why",
  who: "Who",
  when: "When",
  nobodySignedIn: "Nobody signed in",

  // One refusal
  nobodyWasSignedIn: "Nobody was signed in",
  formerOwner: "Not signed in any more; this is whose it was.",
  askedFor: "Asked for",
  session: "Session",
  token: "Token",
  answer: "Answer",
  answer404: "404, as if there were nothing there",
  decidedBy: "Decided by",
  decidedByPage: "The page itself, or a rule that is gone by now",
  howOften: "How often",
  times: (count: number, isOneNetwork: boolean) =>
    `${number(count)} times within ten minutes, ${isOneNetwork ? "from the same network and " : ""}for the same reason; this was the first`,
  clientIp: "Client IP",
  browser: "Browser",
  notKnown: "Not known",
  sessionIs: (handle: string, began: string) => `${handle}, signed in ${began}`,
  theRole: (labels: readonly string[]) => `The role ${list(labels, "or")}`,
  roleWaited: (role: string) => `The role ${role}, which waited for approval`,
  roleEnded: (role: string, endsAt: number | null) =>
    `The role ${role}, ${endsAt === null ? "which had ended" : `which was theirs until ${lastDay(endsAt)}`}`,
  thePermissions: (labels: readonly string[]) =>
    `${labels.length === 1 ? "The permission" : "The permissions"}: ${labels.join("; ")}`,
  inScope: (labels: readonly string[]) => `In the token’s scope: ${labels.join("; ")}`,
  /** In minutes. */
  freshSignIn: (within: number, age: number | null) =>
    `A sign-in at most ${minutes(within)} old${age === null ? "" : `. This one was ${minutes(age)} old`}`,
  confirmedEmail: "A confirmed email",
  beyondScope: "A program came with a token that is not made for this. Its member may come in.",
  endings: (most: number): Readonly<Record<SessionEndCause, string>> => ({
    "signed-out": "They had signed in, and then signed out: in another tab, or from another device.",
    "ended-by-admin": "They had signed in, and an admin ended it.",
    "password-changed": "They had signed in, and it ended when the password was changed.",
    suspended: "They had signed in, and it ended when the account was suspended.",
    replaced: "They had signed in, and then signed in again in the same browser, with this account or another.",
    "too-many": `They had signed in, and then on ${number(most)} other devices. The one not used for the longest time is signed out then.`,
  }),
  limits: {
    idle: "They had signed in, and were away for too long.",
    absolute: "They had signed in, and it had lasted as long as a sign-in may. The password is asked for again then.",
  },
  presented: {
    "unknown-token": "A program presented a token that is not known here: it may be mistyped, or from another site.",
    "not-taken-here": "They presented something that this path does not take, a token for example.",
    "malformed-token": "A program presented a token that cannot be read: it has a character in it that no token has.",
    "malformed-header": "A program sent an Authorization header that cannot be read.",
    "wrong-password": "A program presented an email and a password that do not match an account.",
  } satisfies Record<CredentialProblem, string>,

  // Sign-ins
  signInsLead: (kept: string) => `Every try to sign in, and how it ended. ${kept}`,
  latestSignIns: "Latest tries to sign in",
  latestSignInsLead: (count: number) => `The newest ${number(count)}. A person’s own are on their page.`,
  noSignIns: "Nobody has tried yet",
  noSignInsText: "When somebody signs in, or tries to, you find it here.",
  signInsTable: "Tries to sign in, newest first",
  whatHappened: "What happened",
  from: "From",
  nobodyKnown: "Nobody known here",
  outcomes: {
    "signed-in": "Signed in",
    "wrong-password": "The password did not match",
    "not-proved": "The proof did not hold",
    "wrong-code": "The code was not right",
    "unknown-email": "No account has this email",
    suspended: "Right password, account suspended",
    "too-many": "Asked to wait after many tries",
    busy: "Asked to come back, too many at once",
  } satisfies Record<SignInOutcome, string>,

  reasons: {
    "no-credentials": { label: "Not signed in", meaning: "They had not signed in, and the page asks for it." },
    "invalid-credentials": {
      label: "Sign-in not recognised",
      meaning: "The email and password did not match, or their sign-in is not known here.",
    },
    "session-expired": { label: "Sign-in expired", meaning: "They had signed in, and it was too long ago." },
    "session-ended": {
      label: "Sign-in was ended",
      meaning: "They signed out elsewhere, an admin ended the session, or the password changed.",
    },
    "token-expired": { label: "Token expired", meaning: "A program presented a token whose time is over." },
    "token-revoked": { label: "Token revoked", meaning: "A program presented a token that was taken back." },
    "sign-in-again": {
      label: "Fresh sign-in asked",
      meaning: "They were signed in, for longer than the page allows, and were asked for their password once more.",
    },
    "second-factor-needed": {
      label: "Second factor asked",
      meaning: "They were signed in, and were asked for the second factor, such as a code from an app.",
    },
    "role-missing": { label: "Role missing", meaning: "They were signed in, without a role that the page asks for." },
    "permission-missing": {
      label: "Permission missing",
      meaning: "They were signed in, without a permission that the page asks for.",
    },
    "membership-ended": {
      label: "Role ended",
      meaning: "They were signed in, and the role they had was given until a day that has passed.",
    },
    "membership-pending": {
      label: "Role awaits approval",
      meaning: "They were signed in, and the role they asked for has not been approved yet.",
    },
    "email-unverified": {
      label: "Email not confirmed",
      meaning: "They were signed in, and the page asks for a confirmed email.",
    },
    "outside-hours": {
      label: "Closed at this time",
      meaning: "They were signed in, and the page is open at other times.",
    },
    "account-suspended": { label: "Account suspended", meaning: "The account they used is switched off." },
    "cross-site": {
      label: "Sent from another site",
      meaning: "A form or script on another site’s page tried to write here. Nothing of it was read.",
    },
  } as Readonly<Record<RecordedReason, ReasonWords>>,
};
