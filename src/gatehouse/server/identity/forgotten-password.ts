/**
 * A new password for a member who forgot theirs: by a link that is sent to their email. What a visitor who asks gets to see, and
 * how long it takes, is the same for every email (OWASP ASVS 5.0, 6.3.8): a job finds out later whether a member has it.
 */
import { z } from "zod";
import type {
  JobRepository,
  MemberRepository,
  OneTimeKeyRepository,
  SecondFactorRepository,
  TokenRepository,
} from "../../../../db/repositories/contract.ts";
import { changed } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";
import { formats } from "../../core/languages/formats.ts";
import { languageSchema, type Language } from "../../core/page/language.ts";
import { normaliseEmail } from "../../core/identity/member.ts";
import { tokenIsOver } from "../../core/identity/token.ts";
import { withPlace } from "../../core/identity/place.ts";
import { accountMail, type MailSite } from "../../core/mail/account-mails.ts";
import type { History } from "../access/history.ts";
import { failure, success, type Result } from "../access/result.ts";
import { GiveUp, jobKind, newJob, type JobKind } from "../jobs/job-kind.ts";
import type { Mails } from "../mail/mails.ts";
import { accountOf, isKnownTo, unknownMemberId } from "./attempt.ts";
import type { AskingLimits } from "./asking-limits.ts";
import type { PresentedDevice } from "./device-marks.ts";
import { findOneTimeKey, newOneTimeKey, type OpenKey } from "./one-time-keys.ts";
import type { PasswordChoice } from "./password-choice.ts";
import { unlessBusy, type Passwords } from "./passwords.ts";
import type { Sessions } from "./sessions.ts";
import type { SignInLog } from "./sign-in-log.ts";

/** Milliseconds that a link holds. An admin who passes it on needs longer than a mail server. */
const lifetimes = { smtp: 60 * 60_000, outbox: 24 * 60 * 60_000 } as const;
/** Jobs that wait, of all kinds. */
const mostOpenJobs = 10_000;

const detailsSchema = z.object({ email: z.string(), returnTo: z.string().nullable() });
type Details = z.infer<typeof detailsSchema>;

export interface AskForPassword {
  /** As it was typed; checked by its schema. */
  readonly email: string;
  readonly clientIp: string;
  /** What the browser showed of signing in before. */
  readonly device?: PresentedDevice | undefined;
  /** Of the mail. */
  readonly language: Language;
  /** Where the person was going; checked by the caller. */
  readonly returnTo: string | null;
}

/** The browser in which the link was opened. */
export interface LinkBrowser {
  readonly clientIp: string;
  readonly userAgent: string;
  /** Where that is, as the site's proxy tells it. */
  readonly place?: string | undefined;
  /** Of the request, as the log has it. */
  readonly requestId?: string | undefined;
}

export interface PasswordReset {
  /** Null where the member has a second factor: the mail is no proof of it, so they sign in with both. */
  readonly begun: { readonly sessionId: string; readonly memberId: string; readonly passwordHash: string } | null;
  readonly returnTo: string | null;
}

export interface ForgottenPasswords {
  /** Whether the link is sent; if not, it waits in the outbox, and an admin hands it over. */
  readonly sendsMail: boolean;
  ask(asked: AskForPassword): Promise<Result<null>>;
  /** Whose key it is: the email that its link was sent to. Null when the key is unknown, used or too old. */
  accountOf(key: string): Promise<{ readonly email: string; readonly hasTokens: boolean } | null>;
  /** Uses the key up: sets the password, ends all sessions, revokes all tokens, and signs in a person without a second factor. */
  reset(key: string, password: string, browser: LinkBrowser, language: Language): Promise<Result<PasswordReset>>;
  readonly job: JobKind;
}

export interface ForgottenPasswordDependencies {
  readonly members: MemberRepository;
  readonly oneTimeKeys: OneTimeKeyRepository;
  readonly jobs: JobRepository;
  readonly askingLimits: AskingLimits;
  readonly secondFactors: Pick<SecondFactorRepository, "isInUse">;
  readonly tokens: Pick<TokenRepository, "listOf">;
  readonly sessions: Pick<Sessions, "draft">;
  readonly passwords: Passwords;
  readonly passwordChoice: PasswordChoice;
  readonly signInLog: Pick<SignInLog, "record">;
  readonly history: History;
  readonly mails: Mails;
  readonly siteOfMails: MailSite;
  /** Public URLs of the pages that ask for an email, and for a new password. */
  readonly forgotPasswordUrl: string;
  readonly resetPasswordUrl: string;
  readonly wake: () => void;
  readonly now: () => number;
}

const askedFor = z.object({
  email: z.string(),
  language: languageSchema,
  returnTo: z.string().nullable(),
  /** Asked for in a browser that signed in to the account before. */
  isKnownDevice: z.boolean().default(false),
});
const jobName = "forgotten-password";

export function createForgottenPasswords(dependencies: ForgottenPasswordDependencies): ForgottenPasswords {
  const { members, oneTimeKeys, jobs, askingLimits, secondFactors, tokens, sessions, passwords } = dependencies;
  const { passwordChoice, signInLog, history } = dependencies;
  const { mails, siteOfMails, forgotPasswordUrl, resetPasswordUrl, wake, now } = dependencies;
  const lifetime = lifetimes[mails.delivery];

  /** A suspended member gets no link: a new password would not let them in. */
  async function memberWith(email: string) {
    const member = await members.findByEmail(email);
    return member?.suspendedAt === null ? member : null;
  }

  async function sendLink({
    email,
    language: asked,
    returnTo,
    isKnownDevice,
  }: z.infer<typeof askedFor>): Promise<void> {
    const member = await memberWith(email);
    if (member === null) return;
    const { id: memberId, name, language = asked } = member;
    const details: Details = { email: member.email, returnTo };
    const { key, row } = newOneTimeKey({ purpose: "new-password", memberId, details, now: now(), lifetime });
    const message = accountMail("new-password", {
      ...(await siteOfMails(language)),
      language,
      to: member.email,
      link: `${resetPasswordUrl}?key=${key}`,
      values: { name, time: formats[language].minutes(lifetime / 60_000) },
    });
    const prepared = await mails.prepare(memberId, message, { isAwaited: true, isKnownDevice, endsAt: row.endsAt });
    if (!prepared.ok) throw new GiveUp(prepared.message);
    await oneTimeKeys.put(row, undefined, prepared.value);
    mails.written();
  }

  /** Whether programs of theirs can sign in: others need not read about tokens. */
  async function hasTokens(memberId: string): Promise<boolean> {
    return (await tokens.listOf(memberId)).some((token) => tokenIsOver(token, now()) === null);
  }

  const find = (key: string) => findOneTimeKey(oneTimeKeys, "new-password", key, detailsSchema, now());

  async function setPassword(
    found: OpenKey<Details>,
    password: string,
    { userAgent, requestId, place, ...browser }: LinkBrowser,
    asked: Language,
  ): Promise<Result<PasswordReset>> {
    const { details } = found;
    const clientIp = withPlace(browser.clientIp, place);
    const member = await members.findById(found.memberId ?? unknownMemberId);
    if (member === null) return linkOver;
    const { id: memberId, language = asked } = member;
    const why = await passwordChoice.problemWith(password, { email: details.email, name: member.name });
    if (why !== null) return failure("not-valid", why, "newPassword");
    const hash = await passwords.hash(password);
    const asksForMore = await secondFactors.isInUse(memberId);
    const { roles } = member;
    const session = asksForMore ? null : sessions.draft({ memberId, roles, remembered: false, clientIp, userAgent });
    const notice = accountMail((await hasTokens(memberId)) ? "password-was-set-with-tokens" : "password-was-set", {
      ...(await siteOfMails(language)),
      language,
      to: details.email,
      link: forgotPasswordUrl,
      values: { name: member.name },
    });
    // A mail that cannot be written now does not keep anybody from their account.
    const mail = await mails.prepare(memberId, notice);
    const written = await oneTimeKeys.setPassword(found, now(), {
      memberId,
      email: details.email,
      hash,
      session: session?.row ?? null,
      change: history.rowOf(
        { kind: "member", id: memberId, name: member.name },
        { entity: "member", entityId: memberId, summary: changed("own-password-reset") },
      ),
      mail: mail.ok ? mail.value : null,
    });
    if (written !== "written") return linkOver;
    mails.written();
    if (session !== null) signInLog.record({ outcome: "signed-in", memberId, clientIp, userAgent, requestId });
    const begun = session === null ? null : { sessionId: session.id, memberId, passwordHash: hash };
    return success({ begun, returnTo: details.returnTo });
  }

  return {
    sendsMail: mails.delivery === "smtp",

    async ask({ email: typed, clientIp, device, language, returnTo }) {
      const email = normaliseEmail(typed);
      const isKnownDevice = isKnownTo(await accountOf(members, await members.findByEmail(email)), device);
      const tooOften = await askingLimits.count("forgot", email, clientIp, isKnownDevice);
      if (tooOften) return tooOften;
      if ((await jobs.counts()).open >= mostOpenJobs) return failure("busy", problem("mails-at-once"));
      const payload: z.infer<typeof askedFor> = { email, language, returnTo, isKnownDevice };
      // Else a stranger's request that waits would be carried out in place of the owner's.
      const dedupeKey = isKnownDevice ? `known:${email}` : email;
      await jobs.add(newJob({ name: jobName }, { dedupeKey, payload, now: now() }));
      wake();
      return success(null);
    },

    async accountOf(key) {
      const found = await find(key);
      if (found === null) return null;
      return { email: found.details.email, hasTokens: found.memberId !== null && (await hasTokens(found.memberId)) };
    },

    async reset(key, password, browser, language) {
      const found = await find(key);
      return found === null ? linkOver : unlessBusy(() => setPassword(found, password, browser, language));
    },

    // A run that is repeated makes another key, which replaces the one before, and another mail with it.
    job: jobKind({ name: jobName, payload: askedFor, mostRuns: 6, longestRun: 60_000, run: sendLink }),
  };
}

const linkOver = failure("not-found", problem("link-over"));
