/** Signing in, by any of the site's ways: the first step, and often the only one. */
import type { DeviceMark } from "../../core/identity/device-cookie.ts";
import type { TrustMark } from "../../core/identity/trust-cookie.ts";
import type { Member } from "../../core/identity/member.ts";
import type { SignInProblem } from "../../core/refusal/sign-in-problem.ts";
import { withPlace } from "../../core/identity/place.ts";
import type { Language } from "../../core/page/language.ts";
import type { SignInOutcome } from "../../core/identity/sign-in-outcome.ts";
import {
  attempt,
  isKnownTo,
  type AttemptDependencies,
  type AttemptInput,
  type AttemptResult,
  type Proved,
} from "./attempt.ts";
import type { Authenticator, Busy, Onward, SignInForm } from "./authenticators/authenticator.ts";
import { askForCode } from "./second-step.ts";
import type { NewDevices } from "./new-devices.ts";
import { isSamePassword } from "./password-key.ts";
import type { SecondFactors } from "./second-factors.ts";
import type { Sessions } from "./sessions.ts";
import { passwordMarkOf, type SignInStep, type SignInSteps } from "./sign-in-steps.ts";
import type { TrustedBrowsers } from "./trusted-browsers.ts";

/** What is known of the browser at each step. */
export interface SigningBrowser extends Omit<AttemptInput, "email"> {
  /** Marks of accounts for which this browser need not give a code; programs have none. */
  readonly trustMarks?: readonly TrustMark[] | undefined;
  readonly userAgent: string;
  /** Id of the session the browser already had; it ends, even if it was another member's. */
  readonly previousSessionId?: string | undefined;
}

/** What the visitor wants, kept through all steps. */
export interface SignInWish {
  readonly remembered: boolean;
  /** Where they were going, checked. */
  readonly returnTo?: string | null;
}

export interface SignInInput extends SigningBrowser, SignInWish {
  /** Of what is sent to the visitor; left out, English. */
  readonly language?: Language;
  /** One of the site's authenticators. */
  readonly way: string;
  /** Checked by its `fields`. */
  readonly form: SignInForm;
}

export type SignInResult =
  | {
      readonly outcome: "signed-in";
      readonly sessionId: string;
      readonly member: Member;
      /** How they authenticated: RFC 8176 words. */
      readonly methods: readonly string[];
      /** Empty where the browser's own were not known. */
      readonly deviceMarks: readonly DeviceMark[];
      /** Set where the browser need not give a code for a while. */
      readonly trustMarks?: readonly TrustMark[];
    }
  | {
      readonly outcome: "invalid";
      /** What the page says; left out, what the way usually does. */
      readonly problem?: SignInProblem;
    }
  /** An account at a provider belongs to the member who is signed in, whose session goes on. */
  | { readonly outcome: "linked" }
  | { readonly outcome: "suspended"; readonly member: Member }
  | { readonly outcome: "limited"; readonly retryAfterSeconds: number }
  /** Too many people are signing in at this moment. */
  | Busy
  | {
      readonly outcome: "continue";
      readonly to: Onward["to"];
      /** For the browser to keep until then. */
      readonly step: string;
    };

export interface SignInDependencies extends AttemptDependencies {
  readonly authenticators: readonly Authenticator[];
  readonly sessions: Sessions;
  readonly steps: SignInSteps;
  readonly secondFactors: Pick<SecondFactors, "isInUse" | "check">;
  readonly trustedBrowsers: Pick<TrustedBrowsers, "isTrusted" | "trust">;
  readonly newDevices: NewDevices;
}

export type SignIn = (input: SignInInput) => Promise<SignInResult>;

export function createSignIn(dependencies: SignInDependencies): SignIn {
  return async function signIn(input) {
    const authenticator = authenticatorOf(dependencies, input.way);
    const { form, clientIp, language = "en", returnTo = null } = input;
    if (!("emailOf" in authenticator)) {
      const { previousSessionId } = input;
      const onward = await authenticator.begin(form, { isSignedIn: previousSessionId !== undefined, returnTo });
      if (onward.outcome === "busy") return onward;
      if (onward.outcome === "not-proved") return invalid(onward);
      return goOn(dependencies, authenticator, onward, null, { ...input, begunOn: input.device?.key() });
    }
    const email = authenticator.emailOf(form);
    const tried = await attempt(dependencies, { ...input, email }, failureOf(authenticator), (account) =>
      authenticator.verify(form, account, {
        clientIp,
        language,
        returnTo,
        isKnownDevice: isKnownTo(account, input.device),
      }),
    );
    return finishStep(dependencies, authenticator, tried, { ...input, email });
  };
}

/** @throws where the site has no such way */
export function authenticatorOf({ authenticators }: SignInDependencies, wanted: string): Authenticator {
  const authenticator = authenticators.find(({ way }) => way === wanted);
  if (authenticator === undefined) throw new Error(`This site has no way to sign in called "${wanted}".`);
  return authenticator;
}

/** What the record says of a proof that fails. */
export function failureOf({ way }: Authenticator): "wrong-password" | "not-proved" {
  return way === "password" ? "wrong-password" : "not-proved";
}

/** What follows from an attempt: a session, another step, or a refusal. */
export function finishStep(
  dependencies: SignInDependencies,
  authenticator: Authenticator,
  tried: AttemptResult,
  input: SigningBrowser & SignInWish & Pick<AttemptInput, "email">,
): Promise<SignInResult> | SignInResult {
  if (tried.outcome === "proved") return enter(dependencies, authenticator, tried, input);
  if (tried.outcome === "invalid") return invalid(tried);
  if (tried.outcome !== "continue") return tried;
  const { email } = input;
  const claimed = email === null ? null : { email, passwordMark: passwordMarkOf(tried.passwordHash) };
  return goOn(dependencies, authenticator, tried.onward, claimed, input);
}

function invalid({ problem }: { readonly problem?: SignInProblem }): SignInResult {
  return { outcome: "invalid", ...(problem !== undefined && { problem }) };
}

function goOn(
  { steps }: SignInDependencies,
  { way, next }: Authenticator,
  { to, kept }: Onward,
  claimed: SignInStep["claimed"],
  { remembered, returnTo = null, begunOn = null }: SignInWish & Pick<AttemptInput, "begunOn">,
): SignInResult {
  if (next === undefined) throw new Error(`The way to sign in "${way}" has no next step.`);
  const asks = "form" in to ? { from: to.from, problem: null } : null;
  return {
    outcome: "continue",
    to,
    step: steps.seal({ way, kept, claimed, asks, device: begunOn, remembered, returnTo }),
  };
}

/** A session begins, or the second factor is asked for first. A way that proves two factors at once needs no other. */
async function enter(
  dependencies: SignInDependencies,
  authenticator: Authenticator,
  proved: Proved,
  input: SigningBrowser & SignInWish,
): Promise<SignInResult> {
  const { methods } = authenticator;
  const { since } = proved;
  const how = { methods, ...(since !== undefined && { since }) };
  const { trustMarks = [] } = input;
  const account = { memberId: proved.member.id, storedHash: proved.storedHash };
  const isTrusted = () => dependencies.trustedBrowsers.isTrusted(account, trustMarks);
  const isWhole = methods.includes("mfa") || proved.member.suspendedAt !== null;
  if (!isWhole && (await dependencies.secondFactors.isInUse(proved.member.id)) && !(await isTrusted())) {
    return askForCode(dependencies, how, proved, input);
  }
  return beginSession(dependencies, { ...how, failure: failureOf(authenticator) }, proved, input);
}

/** How a session comes about. */
export interface HowProved {
  /** RFC 8176 words. */
  readonly methods: readonly string[];
  /** What is recorded where the session cannot begin. */
  readonly failure: "wrong-password" | "not-proved";
  /** When its member signed in, where that was before: milliseconds since 1970. */
  readonly since?: number;
}

/** The last step of every sign-in. */
export async function beginSession(
  { members, sessions, signInLog, newDevices }: SignInDependencies,
  { methods, failure, since }: HowProved,
  { member, storedHash, providerSession, passkeyId }: Proved,
  { place, userAgent, requestId, previousSessionId, device, remembered, ...browser }: SigningBrowser & SignInWish,
): Promise<SignInResult> {
  const clientIp = withPlace(browser.clientIp, place);
  function record(outcome: SignInOutcome): void {
    signInLog.record({ outcome, memberId: member.id, clientIp, userAgent, requestId });
  }

  if (member.suspendedAt !== null) {
    record("suspended");
    return { outcome: "suspended", member };
  }
  // Every sign-in gets a new id and ends the old session, which prevents session fixation (ASVS 5.0, 7.2.4). The
  // password may have been changed while the proof was checked, or the account suspended: then nothing begins.
  const session = {
    memberId: member.id,
    roles: member.roles,
    remembered,
    userAgent,
    clientIp,
    authenticatedBy: methods,
    ...(since !== undefined && { since }),
    ...(providerSession !== undefined && { providerSession }),
    ...(passkeyId !== undefined && { passkeyId }),
  };
  let begun = await sessions.beginForPassword(session, { passwordHash: storedHash, previousSessionId });
  if (begun === null) {
    // Or the same password was hashed anew, with stronger parameters.
    const newestHash = await members.passwordHashOf(member.id);
    if (isSamePassword(newestHash, storedHash)) {
      begun = await sessions.beginForPassword(session, { passwordHash: newestHash, previousSessionId });
    }
  }
  if (begun === null) {
    const newest = await members.findById(member.id);
    if (newest !== null && newest.suspendedAt !== null) {
      record("suspended");
      return { outcome: "suspended", member: newest };
    }
    record(failure);
    return { outcome: "invalid" };
  }
  const isKnown = (device?.keyFor({ memberId: member.id, storedHash }) ?? null) !== null;
  newDevices.signedIn({ member, isKnown, userAgent, clientIp });
  record("signed-in");
  const deviceMarks = device?.signedIn({ memberId: member.id, storedHash }) ?? [];
  return { outcome: "signed-in", sessionId: begun.id, member, methods, deviceMarks };
}
