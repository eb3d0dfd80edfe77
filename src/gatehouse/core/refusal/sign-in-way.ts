/** The ways to sign in that a page can offer: each has a component in `ui/refusal`, and its fields. */
export type SignInWay = "password";

/** Inputs that the way cannot do without. A page is not printed in the site's own look without them. */
export const fieldsOfWay: Readonly<Record<SignInWay, readonly string[]>> = { password: ["email", "password"] };
