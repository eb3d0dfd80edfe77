/**
 * The second step of a sign-in: a member with a second factor gives a code after every way but a passkey. A member who is signed
 * in gives the same code where a page asks for a second factor.
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
import { isOfProvider } from "./provider-session.ts";
import { passwordMarkOf, type SignInStep } from "./sign-in-steps.ts";

/** As a step and a form name it. */
export const secondStepWay = "second-factor";

/** What the form of the step sends. */
export const secondStepFields = {
  code: z.string().trim().min(1).max(40),
  /** "on": this browser need not give a code for a while. */
  trust: z.enum(["", "on"]).default(""),
} satisfies NextStep["fields"];

/** RFC 8176: a one-time code, and several factors. */
const methodsOfCode = ["otp", "mfa"];

/** The methods of a session after the code, beside those that were proved before. */
function withCode(methods: readonly string[]): string[] {
  return [...new Set([...methods, ...methodsOfCode])];
}

/** What was proved before the code. */
const provedBefore = z.object({
  /** RFC 8176 words. */
  methods: z.array(z.string()),
  /** When its member signed in, for a session that goes on: milliseconds since 1970. */
  since: z.number().optional(),
  /** The session at the provider that was proved. */
  providerSession: z.string().optional(),
});

export function askForCode(
  { steps }: Pick<SignInDependencies, "steps">,
  { methods, since }: { readonly methods: readonly string[]; readonly since?: number | undefined },
  { member, storedHash, providerSession }: Proved,
  { remembered, returnTo = null }: SignInWish,
): SignInResult & { readonly outcome: "continue" } {
  const step = steps.seal({
    way: secondStepWay,
    kept: JSON.stringify({ methods, since, providerSession }),
    claimed: { email: member.email, passwordMark: passwordMarkOf(storedHash) },
    asks: { from: "app", problem: null },
    remembered,
    returnTo,
  });
  return { outcome: "continue", to: { form: "code", from: "app" }, step };
}

/**
 * Whether no code helps any more: an admin has removed the second factor of somebody who lost it, or the account has another
 * password or email since. The sign-in begins anew then.
 */
export async function isCodeUseless(
  { members, secondFactors }: Pick<SignInDependencies, "members" | "secondFactors">,
  { claimed }: Pick<SignInStep, "claimed">,
): Promise<boolean> {
  const member = claimed === null ? null : await members.findByEmail(claimed.email);
  if (member === null) return true;
  const [storedHash, isInUse] = await Promise.all([
    members.passwordHashOf(member.id),
    secondFactors.isInUse(member.id),
  ]);
  return !isInUse || storedHash === null || claimed?.passwordMark !== passwordMarkOf(storedHash);
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
  // Removed meanwhile, for example by an admin: no code would be right.
  if (!(await secondFactors.isInUse(member.id))) return { outcome: "invalid" };
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
  const { methods, since, providerSession } = provedBefore.parse(JSON.parse(kept));
  const proved: Proved = {
    outcome: "proved",
    member,
    storedHash,
    ...(providerSession !== undefined && { providerSession }),
  };
  const how = { methods: withCode(methods), failure: "not-proved", ...(since !== undefined && { since }) } as const;
  const begun = await beginSession(dependencies, how, proved, { ...browser, remembered });
  if (begun.outcome !== "signed-in" || form["trust"] !== "on") return begun;
  const account = { memberId: member.id, storedHash };
  const trustMarks = await dependencies.trustedBrowsers.trust(account, browser.trustMarks ?? []);
  return trustMarks.length === 0 ? begun : { ...begun, trustMarks };
}

export type SteppingUp = [member: SignedInMember, code: string, browser: SigningBrowser & Pick<SignInWish, "returnTo">];

/**
 * A member who is signed in proves their second factor. The session goes on under a new id and is as old as it was, because no
 * password was typed.
 */
export async function stepUp(
  dependencies: SignInDependencies,
  ...[member, code, { returnTo = null, ...browser }]: SteppingUp
): Promise<SignInResult> {
  const { members, steps } = dependencies;
  const [current, storedHash] = await Promise.all([members.findById(member.id), members.passwordHashOf(member.id)]);
  if (current === null || storedHash === null) return { outcome: "invalid" };
  const before = { methods: member.authenticatedBy ?? ["pwd"], since: member.authenticatedAt };
  const wish = { remembered: member.remembered === true, returnTo };
  const proved: Proved = {
    outcome: "proved",
    member: current,
    storedHash,
    ...(await sameOrigin(dependencies, member)),
  };
  const asked = askForCode(dependencies, before, proved, wish);
  const step = steps.open(asked.step);
  return step === null ? { outcome: "invalid" } : takeCode(dependencies, step, { code }, browser);
}

/**
 * The session of a member who has just set their app up goes on under a new id, as one that proved a second factor: the code that
 * turned it on was right.
 *
 * @returns the new id; null where the session has ended meanwhile, and the one in use stays as it is
 */
export async function renewWithCode(
  dependencies: SignInDependencies,
  member: SignedInMember,
  browser: SigningBrowser,
): Promise<string | null> {
  const { members, sessions } = dependencies;
  const passwordHash = await members.passwordHashOf(member.id);
  const since = member.authenticatedAt;
  if (passwordHash === null) return null;
  const { clientIp, userAgent, previousSessionId } = browser;
  const begun = await sessions.beginForPassword(
    {
      memberId: member.id,
      roles: member.roles,
      remembered: member.remembered === true,
      userAgent,
      clientIp,
      authenticatedBy: withCode(member.authenticatedBy ?? ["pwd"]),
      ...(since !== undefined && { since }),
      ...(await sameOrigin(dependencies, member)),
    },
    { passwordHash, previousSessionId },
  );
  return begun?.id ?? null;
}

/** For a session that goes on under a new id: what ended the one before, at the provider or with the passkey, still ends it. */
async function sameOrigin(
  { sessions }: Pick<SignInDependencies, "sessions">,
  { sessionHash }: SignedInMember,
): Promise<Pick<Proved, "providerSession" | "passkeyId">> {
  const { providerSession, passkeyId } = await sessions.cameFrom(sessionHash);
  return {
    ...(providerSession !== null && isOfProvider(providerSession) && { providerSession }),
    ...(passkeyId !== null && { passkeyId }),
  };
}
