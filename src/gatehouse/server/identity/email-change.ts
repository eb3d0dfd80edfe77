/**
 * Another email for a member: asked for with their password, done by a link that is sent to the new one, and told to the old one
 * (OWASP ASVS 5.0, 6.3.7). Until the link is used nothing changes. Whether another member has the email is told to the person
 * who opens the link alone, because only they read its mails.
 */
import { z } from "zod";
import type { MemberRepository, OneTimeKeyRepository } from "../../../../db/repositories/contract.ts";
import { changed } from "../../core/languages/change.ts";
import { formats } from "../../core/languages/formats.ts";
import { problem } from "../../core/languages/problem.ts";
import { problemOfError } from "../../core/languages/say-problem.ts";
import { emailSchema } from "../../core/identity/member.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import { accountMail, type MailSite } from "../../core/mail/account-mails.ts";
import { languageSchema, type Language } from "../../core/page/language.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import type { History } from "../access/history.ts";
import { failure, success, type Result } from "../access/result.ts";
import type { Mails } from "../mail/mails.ts";
import { unknownMemberId } from "./attempt.ts";
import type { AskingLimits } from "./asking-limits.ts";
import { findOneTimeKey, newOneTimeKey } from "./one-time-keys.ts";
import type { OwnPassword, TypedPassword } from "./own-password.ts";
import { wrongPassword } from "./own-password.ts";
import { isSamePassword } from "./password-key.ts";
import { unlessBusy } from "./passwords.ts";

/** Milliseconds. */
const lifetime = 24 * 60 * 60_000;
/** Fields of the form. */
const emailField = "newEmail";
const passwordField = "passwordForEmail";

const detailsSchema = z.object({ from: z.string(), to: z.string(), language: languageSchema });
type Details = z.infer<typeof detailsSchema>;

export interface AskForEmail extends TypedPassword {
  /** As it was typed. */
  readonly email: string;
  /** Of the mails. */
  readonly language: Language;
}

export interface EmailChanges {
  /** Sends the link to the new email, or puts it into the outbox. */
  ask(member: SignedInMember, asked: AskForEmail): Promise<Result<null>>;
  /** The new email that the key confirms; null when the key is unknown, used, replaced or too old. */
  emailOf(key: string): Promise<string | null>;
  /** Uses the key up. Fails as `email-taken` when another member has the email by now. */
  confirm(key: string): Promise<Result<{ readonly email: string }>>;
}

export interface EmailChangeDependencies {
  readonly members: MemberRepository;
  readonly oneTimeKeys: OneTimeKeyRepository;
  readonly ownPassword: OwnPassword;
  readonly askingLimits: AskingLimits;
  readonly authored: AuthoredChanges;
  readonly history: History;
  readonly mails: Mails;
  readonly siteOfMails: MailSite;
  /** Public URLs of the page that accepts the key, and of the home page. */
  readonly confirmEmailUrl: string;
  readonly homeUrl: string;
  readonly now: () => number;
}

export function createEmailChanges(dependencies: EmailChangeDependencies): EmailChanges {
  const { members, oneTimeKeys, ownPassword, askingLimits, authored, history } = dependencies;
  const { mails, siteOfMails, confirmEmailUrl, homeUrl, now } = dependencies;

  const find = (key: string) => findOneTimeKey(oneTimeKeys, "new-email", key, detailsSchema, now());

  async function sendLink(member: SignedInMember, asked: AskForEmail): Promise<Result<null>> {
    const parsed = emailSchema.safeParse(asked.email);
    if (!parsed.success) return failure("not-valid", problemOfError(parsed.error), emailField);
    const email = parsed.data;
    if (email === member.email) return failure("not-valid", problem("same-email"), emailField);
    const checked = await ownPassword.check(member, asked, passwordField);
    if (!checked.ok) return checked;
    const tooOften = await askingLimits.count("new-email", member.id, asked.clientIp);
    if (tooOften) return tooOften;
    const made = await authored.change(member, null, async (standing) => {
      const { id: memberId, name, email: from } = standing.author;
      const passwordHash = await members.passwordHashOf(memberId);
      if (!isSamePassword(passwordHash, checked.value)) return wrongPassword(passwordField);
      const { language } = asked;
      const details: Details = { from, to: email, language };
      const { key, row } = newOneTimeKey({ purpose: "new-email", memberId, details, now: now(), lifetime });
      const message = accountMail("new-email", {
        ...(await siteOfMails(language)),
        language,
        to: email,
        link: `${confirmEmailUrl}?key=${key}`,
        values: { name, time: formats[language].minutes(lifetime / 60_000) },
      });
      const prepared = await mails.prepare(memberId, message, { isAwaited: true, endsAt: row.endsAt });
      if (!prepared.ok) return prepared;
      const write = standing.write(null, { passwordHash });
      const written = await oneTimeKeys.put(row, write, prepared.value);
      return written === "changed" ? written : success(null);
    });
    if (made.ok) mails.written();
    return made;
  }

  return {
    ask: (member, asked) => unlessBusy(() => sendLink(member, asked)),

    emailOf: async (key) => (await find(key))?.details.to ?? null,

    async confirm(key) {
      const found = await find(key);
      const member = found === null ? null : await members.findById(found.memberId ?? unknownMemberId);
      if (found === null || member === null) return linkOver;
      const { from, to, language } = found.details;
      const notice = accountMail("email-was-changed", {
        ...(await siteOfMails(language)),
        language,
        to: from,
        link: homeUrl,
        values: { name: member.name, email: to },
      });
      const mail = await mails.prepare(member.id, notice, { isAwaited: true });
      // Without the note to the old email the change is not made: it is how its owner learns of a theft.
      if (!mail.ok) return mail;
      const written = await oneTimeKeys.changeEmail(found, now(), {
        memberId: member.id,
        from,
        to,
        change: history.rowOf(
          { kind: "member", id: member.id, name: member.name },
          {
            entity: "member",
            entityId: member.id,
            summary: changed("own-email-changed", { before: from, after: to }),
            before: { email: from },
            after: { email: to },
          },
        ),
        mail: mail.value,
      });
      if (written === "taken") return failure("email-taken", problem("email-taken"));
      if (written !== "written") return linkOver;
      mails.written();
      return success({ email: to });
    },
  };
}

const linkOver = failure("not-found", problem("link-over"));
