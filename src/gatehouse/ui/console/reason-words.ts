/** The reasons of refusals as an admin reads them. */
import type { RecordedReason } from "../../core/refusal/reason.ts";

export const reasonWords: Readonly<Record<RecordedReason, { readonly label: string; readonly meaning: string }>> = {
  "no-credentials": { label: "Not signed in", meaning: "They had not signed in, and the page asks for it." },
  "invalid-credentials": {
    label: "Sign-in not recognised",
    meaning: "The address and password did not match, or their sign-in is not known here.",
  },
  "session-expired": { label: "Sign-in ran out", meaning: "They had signed in, and it was too long ago." },
  "session-ended": {
    label: "Sign-in was ended",
    meaning: "They signed out elsewhere, an admin ended the visit, or the password changed.",
  },
  "token-expired": { label: "Token ran out", meaning: "A program presented a token whose time is over." },
  "token-revoked": { label: "Token revoked", meaning: "A program presented a token that was taken back." },
  "sign-in-again": {
    label: "Fresh sign-in asked",
    meaning: "They were signed in, for longer than the page allows, and were asked for their password once more.",
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
    meaning: "They were signed in, and the page asks for an email address that is confirmed.",
  },
  "account-suspended": { label: "Account suspended", meaning: "The account they used is switched off." },
  "cross-site": {
    label: "Sent from another site",
    meaning: "A form or script on another site’s page tried to write here. Nothing of it was read.",
  },
};
