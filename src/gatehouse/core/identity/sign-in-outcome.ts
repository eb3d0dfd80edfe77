/**
 * The outcome of a try to sign in, as stored. `not-proved`: what was shown in place of a password did not prove who it is.
 * `wrong-code`: the first step was right, and the code of the second factor was not. `busy`: too many at once, so nothing was checked.
 */
export const signInOutcomes = [
  "signed-in",
  "wrong-password",
  "not-proved",
  "wrong-code",
  "unknown-email",
  "suspended",
  "too-many",
  "busy",
] as const;
export type SignInOutcome = (typeof signInOutcomes)[number];

/** The password was not checked, so the caller learns nothing about it. */
export const turnedAwayOutcomes = ["too-many", "busy"] as const satisfies readonly SignInOutcome[];

export function isTurnedAway(outcome: SignInOutcome): boolean {
  return turnedAwayOutcomes.some((each) => each === outcome);
}
