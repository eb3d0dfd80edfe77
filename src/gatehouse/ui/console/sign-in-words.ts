/** How tries to sign in ended, as an admin reads it. */
import type { SignInOutcome } from "../../core/identity/sign-in-outcome.ts";

export const signInWords: Readonly<Record<SignInOutcome, string>> = {
  "signed-in": "Signed in",
  "wrong-password": "The password did not match",
  "unknown-address": "No account has this email",
  suspended: "Right password, account suspended",
  "too-many": "Asked to wait after many tries",
  busy: "Asked to come back, too many at once",
};
