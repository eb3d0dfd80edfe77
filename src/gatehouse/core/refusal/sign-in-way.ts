/** The ways to sign in that a page can offer: each has a component in `ui/refusal`, and its fields. */
export type SignInWay = "password" | "passkey" | "provider" | "email-code";

/** Inputs without which the way cannot be used. A page is not printed in the site's own look without those of one way. */
export const fieldsOfWay: Readonly<Record<SignInWay, readonly string[]>> = {
  password: ["email", "password"],
  passkey: ["assertion"],
  provider: ["way", "provider"],
  "email-code": ["email"],
};

/** Whether a page can offer a way: it may also have none, such as a link in a mail. */
export function isOffered(way: string): way is SignInWay {
  return Object.hasOwn(fieldsOfWay, way);
}
