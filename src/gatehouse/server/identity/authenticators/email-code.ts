/**
 * A code by mail, in place of the password: six digits that hold for ten minutes, in the browser that asked, for five tries
 * (OWASP ASVS 5.0, 6.6.2 to 6.6.4). What a visitor who asks gets to see, and how long it takes, is the same for every email: a job finds
 * out later whether a member has it.
 */
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { AttemptRepository, JobRepository, MemberRepository } from "../../../../../db/repositories/contract.ts";
import { emailSchema, normaliseEmail } from "../../../core/identity/member.ts";
import { formats } from "../../../core/languages/formats.ts";
import { accountMail, type MailSite } from "../../../core/mail/account-mails.ts";
import { languageSchema } from "../../../core/page/language.ts";
import { GiveUp, jobKind, newJob, type JobKind } from "../../jobs/job-kind.ts";
import type { Mails } from "../../mail/mails.ts";
import type { AskingLimits } from "../asking-limits.ts";
import { readCode } from "../one-time-codes.ts";
import { stepLifetime } from "../sign-in-steps.ts";
import type { SigningInSettings } from "../signing-in-settings.ts";
import type { ClaimingAuthenticator } from "./authenticator.ts";

/** Wrong codes after which another one has to be asked for. */
const mostTries = 5;
/** Jobs that wait, of all kinds. */
const mostOpenJobs = 10_000;

interface EmailForm {
  readonly [field: string]: string;
  readonly email: string;
}
interface CodeForm {
  readonly [field: string]: string;
  readonly code: string;
}

export interface EmailCodeDependencies {
  /** Of the site: the code is made from it, so that no table holds it before the mail is written. */
  readonly secret: string;
  readonly signingIn: Pick<SigningInSettings, "read" | "known">;
  readonly members: Pick<MemberRepository, "findByEmail">;
  readonly attempts: Pick<AttemptRepository, "count">;
  readonly askingLimits: AskingLimits;
  readonly jobs: Pick<JobRepository, "add" | "counts">;
  readonly mails: Mails;
  readonly siteOfMails: MailSite;
  /** Public URL of the sign-in page. */
  readonly signInUrl: string;
  readonly wake: () => void;
  readonly now: () => number;
}

const askedFor = z.object({
  email: z.string(),
  language: languageSchema,
  returnTo: z.string().nullable(),
  nonce: z.string(),
  endsAt: z.number(),
  /** Asked for in a browser that signed in to the account before. */
  isKnownDevice: z.boolean().default(false),
});
const jobName = "email-code";

export function createEmailCodes(dependencies: EmailCodeDependencies): {
  readonly authenticator: ClaimingAuthenticator<EmailForm, CodeForm>;
  readonly job: JobKind;
} {
  const { secret, signingIn, members, attempts, askingLimits, jobs, mails, siteOfMails, signInUrl, wake, now } =
    dependencies;
  // Ten minutes are too short for an admin to pass a mail on.
  const canSend = mails.delivery === "smtp";

  function codeOf(nonce: string, memberId: string): string {
    const digest = createHmac("sha256", secret)
      .update(JSON.stringify(["email code", nonce, memberId]))
      .digest();
    return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, "0");
  }

  async function sendCode({
    email,
    language: asked,
    returnTo,
    nonce,
    endsAt,
    isKnownDevice,
  }: z.infer<typeof askedFor>): Promise<void> {
    const member = await members.findByEmail(email);
    if (member === null || member.suspendedAt !== null || endsAt <= now()) return;
    const language = member.language ?? asked;
    const code = codeOf(nonce, member.id);
    const back = returnTo === null ? "" : `&returnTo=${encodeURIComponent(returnTo)}`;
    const message = accountMail("sign-in-code", {
      ...(await siteOfMails(language)),
      language,
      to: member.email,
      link: `${signInUrl}?code=${code}${back}`,
      values: { name: member.name, code, time: formats[language].minutes(stepLifetime / 60_000) },
    });
    const prepared = await mails.prepare(member.id, message, { isAwaited: true, isKnownDevice, endsAt });
    if (!prepared.ok) throw new GiveUp(prepared.message);
    await mails.write(prepared.value);
  }

  const authenticator: ClaimingAuthenticator<EmailForm, CodeForm> = {
    way: "email-code",
    methods: ["otp"],
    isOn: () => canSend && signingIn.known().emailCode,
    fields: { email: z.string().trim().min(1, "email-missing").pipe(emailSchema) },
    emailOf: ({ email }) => email,

    async verify({ email: typed }, _account, { clientIp, language, returnTo, isKnownDevice }) {
      if (!canSend || !(await signingIn.read()).emailCode) return { outcome: "not-proved" };
      const email = normaliseEmail(typed);
      const tooOften = await askingLimits.count("code", email, clientIp, isKnownDevice);
      if (tooOften) return { outcome: "limited", retryAfterSeconds: tooOften.retryAfterSeconds ?? 60 };
      if ((await jobs.counts()).open >= mostOpenJobs) return { outcome: "busy" };
      const nonce = randomBytes(16).toString("base64url");
      const endsAt = now() + stepLifetime;
      const payload: z.infer<typeof askedFor> = { email, language, returnTo, nonce, endsAt, isKnownDevice };
      await jobs.add(newJob({ name: jobName }, { dedupeKey: nonce, payload, now: now() }));
      wake();
      return { outcome: "continue", to: { form: "code", from: "mail" }, kept: nonce };
    },

    next: {
      method: "POST",
      fields: { code: z.string().trim().min(1).max(40) },
      async verify({ code: typed }, nonce, { member }) {
        if (!(await signingIn.read()).emailCode) return { outcome: "not-proved" };
        const tries = await attempts.count(`email-code:${nonce}`, now(), stepLifetime);
        if (tries.count > mostTries) return { outcome: "not-proved" };
        const code = readCode(typed);
        const isRight = isSame(code?.text ?? "", codeOf(nonce, member?.id ?? ""));
        if (isRight && member !== null) return { outcome: "proved", memberId: member.id };
        return tries.count < mostTries ? { outcome: "not-proved", again: true } : { outcome: "not-proved" };
      },
    },
  };

  return {
    authenticator,
    // A run that is repeated sends the same code again.
    job: jobKind({ name: jobName, payload: askedFor, mostRuns: 4, longestRun: 60_000, run: sendCode }),
  };
}

function isSame(one: string, other: string): boolean {
  const [given, expected] = [Buffer.from(one), Buffer.from(other)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
