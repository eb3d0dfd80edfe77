/** How a try to sign in ended, as it is written down. `busy`: too many at once, so that nothing was checked. */
export type SignInOutcome = "signed-in" | "wrong-password" | "unknown-address" | "suspended" | "too-many" | "busy";
