/**
 * The ways to prove who one is. `sign-in.ts` and `continue-sign-in.ts` are the same for all of them: they hold the limits
 * in front, the record, the session that begins and what is known of it afterwards.
 */
import type { z } from "zod";
import type { Member } from "../../../core/identity/member.ts";
import type { SignInProblem } from "../../../core/refusal/sign-in-problem.ts";
import type { Language } from "../../../core/page/language.ts";
import type { CodeSource } from "../../../core/refusal/code-step.ts";

/** What the form sent for this way: its own fields, checked by `fields`. */
export type SignInForm = Readonly<Record<string, string>>;

/** Messages are codes of `core/refusal/sign-in-problem.ts`. */
export type FormFields<Form extends SignInForm> = { readonly [Name in keyof Form]: z.ZodType<Form[Name]> };

/** The account that an attempt is for. Null where there is none; the attempt must then take as long, and fail. */
export interface ClaimedAccount {
  readonly member: Member | null;
  /** Hash of the password; null where there is no account. */
  readonly passwordHash: string | null;
}

/** Nothing is proved yet: the browser goes on with the next step. */
export interface Onward {
  readonly outcome: "continue";
  /**
   * Another URL, such as a provider's page; a challenge that the page's script answers, which it gets as JSON; or a form that
   * the page shows at the URL asked for, in place of the one before. The form for a code sends `code`.
   */
  readonly to:
    | { readonly location: string }
    | { readonly challenge: unknown }
    | { readonly form: "code"; readonly from: CodeSource };
  /**
   * What `next.verify` needs to know again, such as a challenge, or the `state` of OpenID Connect: at most 300 bytes as JSON. The
   * browser keeps it, sealed.
   */
  readonly kept: string;
}

/** It was not checked now, and does not count as an attempt. */
export interface Busy {
  readonly outcome: "busy";
}

export interface NotProved {
  readonly outcome: "not-proved";
  /** The form that asked is shown again and says that the code was wrong. The step goes on, with the time it has left. */
  readonly again?: true;
  /** What the page says; left out, that the sign-in could not be completed. It must not tell whether an account exists. */
  readonly problem?: SignInProblem;
}

/** What a step knows of the browser beside what it sent. */
export interface StepBrowser {
  /** Id of the member whose session the browser has. */
  readonly signedInAs?: string | undefined;
}

/** Something was asked for too often. It counts as an attempt. */
export interface Limited {
  readonly outcome: "limited";
  readonly retryAfterSeconds: number;
}

/** What else is known where a way begins. */
export interface SignInContext {
  readonly clientIp: string;
  /** Of what is sent to the visitor. */
  readonly language: Language;
  /** Where they were going, checked. */
  readonly returnTo: string | null;
  /** The browser signed in to the account before. */
  readonly isKnownDevice: boolean;
}

export type Verdict =
  | {
      readonly outcome: "proved";
      /** Whose account it is. Where an account was claimed, any other one fails. */
      readonly memberId: string;
      /** The session at the provider, as `providerSessionOf` names it: at most 90 bytes. */
      readonly providerSession?: string;
      /** The passkey that proved it: the session ends when it is removed. */
      readonly passkeyId?: string;
      /** When they proved it, where that was before: milliseconds since 1970. A page that asks for a fresh sign-in asks again then. */
      readonly since?: number;
    }
  /** An account at a provider belongs to the member who is signed in. No session begins. */
  | { readonly outcome: "linked" }
  | NotProved
  | Busy
  | Limited
  | Onward;

/** What a way checks when the browser comes back to `SIGN_IN_PATH/continue`. Each step lets in once, within ten minutes. */
export interface NextStep<Form extends SignInForm = SignInForm> {
  /** GET where a provider leads back, else POST: programs that open links must not go on with a step. */
  readonly method: "GET" | "POST";
  readonly fields: FormFields<Form>;
  /**
   * Called only when the limits allow the attempt.
   *
   * @param kept what the step before kept
   * @param account the one that was claimed at the beginning; no member where none was
   */
  verify(form: Form, kept: string, account: ClaimedAccount, browser?: StepBrowser): Promise<Verdict>;
}

interface Way<Form extends SignInForm> {
  /** Stays the same: the form sends it as `way`. */
  readonly way: string;
  /** Whether it can be used now, as it was known last; left out, always. */
  isOn?(): boolean;
  /** What a session tells of how its member authenticated: words of RFC 8176. */
  readonly methods: readonly string[];
  /** Fields of the form beside those of every way. */
  readonly fields: FormFields<Form>;
}

/** A way that asks for an email first, such as a password or a code sent by mail. */
export interface ClaimingAuthenticator<
  Form extends SignInForm = SignInForm,
  Next extends SignInForm = SignInForm,
> extends Way<Form> {
  /** The email of the account that is claimed, normalised or not. Limits count attempts under it. */
  emailOf(form: Form): string;
  /** Called only when the limits allow the attempt. */
  verify(form: Form, account: ClaimedAccount, context: SignInContext): Promise<Verdict>;
  readonly next?: NextStep<Next>;
}

/** What is known where a sign-in begins. */
export interface BeginningBrowser {
  readonly isSignedIn: boolean;
  /** Where the visitor was going, checked; null where that is not known. */
  readonly returnTo: string | null;
}

/** A way whose proof tells whose account it is, such as a passkey or a provider. Limits count attempts by client IP. */
export interface NamingAuthenticator<
  Form extends SignInForm = SignInForm,
  Next extends SignInForm = SignInForm,
> extends Way<Form> {
  /** Proves nothing, so it is not counted. It must cost little and write nothing. */
  begin(form: Form, browser?: BeginningBrowser): Promise<Onward | Busy | NotProved>;
  readonly next: NextStep<Next>;
}

export type Authenticator<Form extends SignInForm = SignInForm, Next extends SignInForm = SignInForm> =
  ClaimingAuthenticator<Form, Next> | NamingAuthenticator<Form, Next>;

/** Those that are switched on. */
export function waysInUse<Each extends Pick<Authenticator, "way" | "isOn">>(authenticators: readonly Each[]): Each[] {
  return authenticators.filter((each) => each.isOn?.() ?? true);
}
