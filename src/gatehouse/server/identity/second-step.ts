/**
 * The further step of a sign-in that a member with a second factor has to take, after any way but a passkey; and the same code
 * from a member who is signed in, where a page asks for a second factor.
 */
import { z } from "zod";
import type { SignedInMember } from "../../core/identity/subject.ts";
import type { NextStep, SignInForm } from "./authenticators/authenticator.ts";
import { unknownMemberId, type Proved } from "./attempt.ts";
import {
  beginSession,
  type SigningBrowser,
  type SignInDependencies,
  type SignInResult,
  type SignInWish,
} from "./sign-in.ts";
import { passwordMarkOf, type SignInStep } from "./sign-in-steps.ts";

/** As a step and a form name it. */
export const secondStepWay = "second-factor";

/** What the form of the step sends. */
export const secondStepFields = { code: z.string().trim().min(1).max(40) } satisfies NextStep["fields"];

/** RFC 8176: a one-time code, and several factors. */
const methodsOfCode = ["otp", "mfa"];

/** The methods of a session after the code, beside those that were proved before. */
function withCode(methods: readonly string[]): string[] {
  return [...new Set([...methods, ...methodsOfCode])];
}

/** @param methods proved by the first step */
export function askForCode(
  { steps }: Pick<SignInDependencies, "steps">,
  methods: readonly string[],
  { member, storedHash }: Proved,
  { remembered, returnTo = null }: SignInWish,
): SignInResult & { readonly outcome: "continue" } {
  const step = steps.seal({
    way: secondStepWay,
    kept: methods.join(" "),
    claimed: { email: member.email, passwordMark: passwordMarkOf(storedHash) },
    asks: { from: "app", problem: null },
    remembered,
    returnTo,
  });
  return { outcome: "continue", to: { form: "code", from: "app" }, step };
}

/** The code came. A wrong one may be followed by another, as long as the step lasts and the limits allow. */
export async function takeCode(
  dependencies: SignInDependencies,
  step: SignInStep,
  form: SignInForm,
  browser: SigningBrowser,
): Promise<SignInResult> {
  const { members, steps, secondFactors } = dependencies;
  const { claimed, kept, remembered } = step;
  const member = claimed === null ? null : await members.findByEmail(claimed.email);
  const storedHash = await members.passwordHashOf(member?.id ?? unknownMemberId);
  // A new password, or another email, ends what was begun before.
  if (member === null || storedHash === null || claimed?.passwordMark !== passwordMarkOf(storedHash)) {
    return { outcome: "invalid" };
  }
  if (member.suspendedAt !== null) return { outcome: "suspended", member };
  const { clientIp, userAgent, requestId, device } = browser;
  const deviceKey = device?.keyFor({ memberId: member.id, storedHash }) ?? null;
  const checked = await secondFactors.check(form["code"] ?? "", {
    memberId: member.id,
    deviceKey,
    clientIp,
    userAgent,
    requestId,
  });
  if (checked.outcome === "limited") return checked;
  if (checked.outcome === "wrong") {
    return { outcome: "continue", to: { form: "code", from: "app" }, step: steps.sealAgain(step, "code-wrong") };
  }
  if (!(await steps.use(step))) return { outcome: "invalid" };
  const proved: Proved = { outcome: "proved", member, storedHash };
  return beginSession(dependencies, { methods: withCode(kept.split(" ")), failure: "not-proved" }, proved, {
    ...browser,
    remembered,
  });
}

export type StepUpResult =
  | (SignInResult & { readonly outcome: "signed-in" | "invalid" | "suspended" | "limited" })
  | { readonly outcome: "wrong" };

/**
 * A member who is signed in proves their second factor. The session goes on under a new id and is as old as it was, because no
 * password was typed.
 */
export async function stepUp(
  dependencies: SignInDependencies,
  member: SignedInMember,
  code: string,
  browser: SigningBrowser,
): Promise<StepUpResult> {
  const { members, secondFactors } = dependencies;
  const [current, storedHash] = await Promise.all([members.findById(member.id), members.passwordHashOf(member.id)]);
  if (current === null || storedHash === null) return { outcome: "invalid" };
  const { clientIp, userAgent, requestId, device } = browser;
  const deviceKey = device?.keyFor({ memberId: member.id, storedHash }) ?? null;
  const checked = await secondFactors.check(code, { memberId: member.id, deviceKey, clientIp, userAgent, requestId });
  if (checked.outcome !== "right") return checked;
  const begun = await beginSession(
    dependencies,
    {
      methods: withCode(member.authenticatedBy ?? ["pwd"]),
      failure: "not-proved",
      ...(member.authenticatedAt !== undefined && { since: member.authenticatedAt }),
    },
    { outcome: "proved", member: current, storedHash },
    { ...browser, remembered: member.remembered === true },
  );
  return begun.outcome === "continue" || begun.outcome === "busy" ? { outcome: "invalid" } : begun;
}
