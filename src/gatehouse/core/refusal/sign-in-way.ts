/** The ways to sign in that a page can offer: each has a component in `ui/refusal`, and its fields. */
export type SignInWay = "password" | "passkey" | "provider" | "email-code";

/** Inputs without which the way cannot be used. A page is not printed in the site's own look without those of one way. */
export const fieldsOfWay: Readonly<Record<SignInWay, readonly string[]>> = {
  password: ["email", "password"],
  passkey: ["assertion"],
  provider: ["way", "provider"],
  "email-code": ["email"],
};

/** In the order that the page has where its owner chose none. */
export const usualOrder = ["password", "passkey", "provider", "email-code"] as const satisfies readonly SignInWay[];

/**
 * The ways in the owner's order, and the one that this browser used last in front of all.
 *
 * @param ordered names of ways; those that are not among them follow as they are
 */
export function inOrder(
  ways: readonly SignInWay[],
  ordered: readonly string[],
  lastWay: string | undefined,
): readonly SignInWay[] {
  const place = (way: SignInWay) => {
    if (way === lastWay) return -1;
    const at = ordered.indexOf(way);
    return at === -1 ? ordered.length : at;
  };
  return ways.toSorted((one, other) => place(one) - place(other));
}

/** The way by which a session began, from how its member authenticated (RFC 8176); null where no page offers it. */
export function wayOfMethods(methods: readonly string[]): SignInWay | null {
  if (methods.includes("hwk")) return "passkey";
  if (methods.includes("fed")) return "provider";
  if (methods.includes("pwd")) return "password";
  return methods.includes("otp") ? "email-code" : null;
}

/** Whether a page can offer a way: it may also have none, such as a link in a mail. */
export function isOffered(way: string): way is SignInWay {
  return Object.hasOwn(fieldsOfWay, way);
}
