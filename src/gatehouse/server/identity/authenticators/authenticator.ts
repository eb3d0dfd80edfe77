/**
 * One way to prove who one is. `sign-in.ts` is the same for all of them: it holds the limits in front, the record, the
 * session that begins and what is known of it afterwards.
 */
import type { z } from "zod";
import type { Member } from "../../../core/identity/member.ts";
import type { SignInWay } from "../../../core/refusal/sign-in-way.ts";

/** What the form sent for this way: its own fields, checked by `fields`. */
export type SignInForm = Readonly<Record<string, string>>;

/** The account that an attempt is for. Null where there is none; the attempt must then take as long, and fail. */
export interface ClaimedAccount {
  readonly member: Member | null;
  /** Hash of the password; null where there is no account. */
  readonly passwordHash: string | null;
}

export type Verdict =
  | { readonly outcome: "proved" }
  | { readonly outcome: "not-proved" }
  /** It was not checked now, and does not count as an attempt. */
  | { readonly outcome: "busy" }
  /** The way goes on at another URL: its next step, or a provider's page. Nothing is proved yet. */
  | { readonly outcome: "continue"; readonly location: string };

export interface Authenticator<Form extends SignInForm = SignInForm> {
  /** Stays the same: the form sends it as `way`. */
  readonly way: string;
  /** What a session tells of how its member authenticated: words of RFC 8176. */
  readonly methods: readonly string[];
  /** Fields of the form beside those of every way. Messages are codes of `core/refusal/sign-in-problem.ts`. */
  readonly fields: { readonly [Name in keyof Form]: z.ZodType<Form[Name]> };
  /** The email of the account that is claimed, normalised or not. Limits count attempts under it. */
  emailOf(form: Form): string;
  /** Called only when the limits allow the attempt. */
  verify(form: Form, account: ClaimedAccount): Promise<Verdict>;
}

/** One that a page can offer. */
export interface OfferedAuthenticator<Form extends SignInForm = SignInForm> extends Authenticator<Form> {
  readonly way: SignInWay;
}
