/** What can be wrong with a try to sign in, and the message beside the input it concerns. */
import type { Labels } from "../page/copy.ts";
import { localeOf, type Language } from "../page/language.ts";
import type { SignInView } from "./view.ts";

export const signInProblems = [
  "email-missing",
  "email-invalid",
  "password-missing",
  "mismatch",
  "too-many",
  "start-again",
  "provider-away",
  "provider-taken",
  "not-linked",
  "terms-first",
] as const;
export type SignInProblem = (typeof signInProblems)[number];

/** The errors to print. `retryAfterSeconds` is how long to wait after too many tries; a minute when it is not known. */
export function signInErrors(
  problems: readonly SignInProblem[],
  labels: Labels,
  language: Language,
  retryAfterSeconds = 60,
): SignInView["errors"] {
  const has = (problem: SignInProblem) => problems.includes(problem);
  const email = has("email-missing") ? labels.emailMissing : has("email-invalid") ? labels.emailInvalid : undefined;
  const form = has("too-many")
    ? labels.tooMany.replaceAll("{wait}", () => waitInWords(retryAfterSeconds, language))
    : has("mismatch")
      ? labels.mismatch
      : has("start-again")
        ? labels.startAgain
        : has("provider-away")
          ? labels.providerAway
          : has("provider-taken")
            ? labels.providerTaken
            : has("not-linked")
              ? labels.notLinked
              : has("terms-first")
                ? labels.termsFirst
                : undefined;
  return {
    ...(email === undefined ? {} : { email }),
    ...(has("password-missing") ? { password: labels.passwordMissing } : {}),
    ...(form === undefined ? {} : { form }),
  };
}

function waitInWords(seconds: number, language: Language): string {
  const minutes = Math.ceil(seconds / 60);
  const [amount, unit] = minutes > 1 ? [minutes, "minute"] : [Math.max(1, Math.ceil(seconds)), "second"];
  return new Intl.NumberFormat(localeOf(language), { style: "unit", unit, unitDisplay: "long" }).format(amount);
}
