/** The ways to sign in that a page can offer: each has a component in `ui/refusal`, and its fields. */
export type SignInWay = "password" | "provider";

/** Inputs without which the way cannot be used. A page is not printed in the site's own look without them. */
export const fieldsOfWay: Readonly<Record<SignInWay, readonly string[]>> = {
  password: ["email", "password"],
  provider: ["way", "provider"],
};

/** Whether a page can offer a way: it may also have none, such as a link in a mail. */
export function isOffered(way: string): way is SignInWay {
  return Object.hasOwn(fieldsOfWay, way);
}
