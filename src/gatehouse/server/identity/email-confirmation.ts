/**
 * Confirmation of a member's email: by a link that works once and for a day, or by an admin. A link's key is random,
 * stored only as a hash, and valid only for the email it was made for.
 */
import { createHash, randomBytes } from "node:crypto";
import type {
  AttemptRepository,
  EmailConfirmation as Row,
  EmailConfirmationRepository,
  MemberRepository,
} from "../../../../db/repositories/contract.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import type { Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import type { Change } from "../access/history.ts";
import { lastOwner, type Owners } from "../access/owners.ts";
import { failure, success, type Result } from "../access/result.ts";
import { confirmationMail } from "../../core/mail/confirmation-mail.ts";
import type { MailLook } from "../../core/mail/mail-look.ts";
import type { Language } from "../../core/page/language.ts";
import type { Mails } from "../mail/mails.ts";
import { manageable, type PersonAfterwards } from "./person-changes.ts";
import { problem } from "../../core/languages/problem.ts";
import { changed } from "../../core/languages/change.ts";

/** Bytes of a key; OWASP ASVS 5.0 (6.6.2) asks for at least 20 bits of a one-time key, and this one is sent about. */
const keyBytes = 24;
const linkLifetime = 24 * 60 * 60_000;
const mailWindow = 60 * 60_000;
/** Messages to one member in one window. */
const mailsPerWindow = 3;

export interface EmailConfirmations {
  /** Whether the link is sent; if not, it waits in the outbox, and an admin hands it over. */
  readonly sendsMail: boolean;
  /** A link for an admin to hand over; answered once. The one before works no more. */
  makeLink(author: Author, memberId: string): Promise<Result<string>>;
  /** An admin confirms the email, or withdraws the confirmation. */
  setConfirmed(author: Author, memberId: string, confirmed: boolean): Promise<Result<PersonAfterwards>>;
  /** Sends a link to the member's own email, or puts it into the outbox. */
  send(member: SignedInMember, asked: AskedLink): Promise<Result<null>>;
  /** The email that the key confirms; null when the key is unknown, used or too old. */
  emailOf(key: string): Promise<string | null>;
  /** Uses the key up. False when it is unknown, used or too old. */
  confirm(key: string): Promise<boolean>;
}

export interface AskedLink {
  /** Of the mail. */
  readonly language: Language;
  /** Path to go on to after the confirmation; checked by the caller. */
  readonly returnTo: string | null;
}

export interface EmailConfirmationDependencies {
  readonly members: MemberRepository;
  readonly emailConfirmations: EmailConfirmationRepository;
  readonly attempts: AttemptRepository;
  readonly authored: AuthoredChanges;
  readonly owners: Owners;
  readonly mails: Mails;
  /** What a mail says of the site and how it looks: as the site is at this moment. */
  readonly siteOfMails: (language: Language) => Promise<{ readonly siteName: string; readonly look: MailLook }>;
  /** Public URL of the page that accepts a key. */
  readonly confirmEmailUrl: string;
  readonly now: () => number;
}

export function createEmailConfirmations(dependencies: EmailConfirmationDependencies): EmailConfirmations {
  const { members, emailConfirmations, attempts, authored, owners } = dependencies;
  const { mails, siteOfMails, confirmEmailUrl, now } = dependencies;

  /** A key that is stored nowhere but in the link, and the row that knows it again. */
  function newLink({ id, email }: { readonly id: string; readonly email: string }): { link: string; row: Row } {
    const key = randomBytes(keyBytes).toString("base64url");
    const row = { memberId: id, keyHash: digest(key), email, endsAt: now() + linkLifetime };
    return { link: `${confirmEmailUrl}?key=${key}`, row };
  }

  async function find(key: string): Promise<Row | null> {
    const found = await emailConfirmations.find(digest(key));
    return found !== null && found.endsAt > now() ? found : null;
  }

  return {
    sendsMail: mails.delivery === "smtp",

    makeLink: (author, memberId) =>
      authored.change(author, "people:manage", async (standing) => {
        const found = await manageable(members, standing, memberId);
        if (!found.ok) return found;
        const member = found.value;
        const { link, row } = newLink(member);
        const summary = changed("confirmation-link-made", { person: member.name });
        const write = standing.write({ entity: "member", entityId: memberId, summary }, { person: member });
        const written = await emailConfirmations.put(row, write);
        return written === "changed" ? written : success(link);
      }),

    setConfirmed: (author, memberId, confirmed) =>
      authored.change(author, "people:manage", async (standing) => {
        const found = await manageable(members, standing, memberId);
        if (!found.ok) return found;
        const member = found.value;
        if ((member.emailVerifiedAt !== null) === confirmed) return success({ ...member, isChanged: false });
        const emailVerifiedAt = confirmed ? standing.at : null;
        const change: Change = {
          entity: "member",
          entityId: memberId,
          summary: changed(confirmed ? "email-confirmed" : "email-unconfirmed", { person: member.name }),
          before: { emailConfirmed: !confirmed },
          after: { emailConfirmed: confirmed },
        };
        const write = standing.write(change, { person: member });
        const mustBeConfirmed = owners.mustBeConfirmed(standing.policy);
        const written = await members.setEmailVerified(memberId, emailVerifiedAt, write, mustBeConfirmed);
        if (written === "last-owner") return lastOwner;
        return written === "changed" ? written : success({ ...member, emailVerifiedAt, isChanged: true });
      }),

    async send(member, { language, returnTo }) {
      if (member.emailVerified === true) return failure("not-valid", problem("email-confirmed-already"));
      // One row for each member, however often they ask.
      const { count, windowEndsAt } = await attempts.count(`confirm:${member.id}`, now(), mailWindow);
      if (count > mailsPerWindow) {
        const wait = Math.max(1, Math.ceil((windowEndsAt - now()) / 60_000));
        return { ...failure("limited", problem("mailed-too-often", { wait })), retryAfterSeconds: wait * 60 };
      }
      const made = await authored.change(member, null, async (standing) => {
        const { id, email: to, name } = standing.author;
        const { link, row } = newLink(standing.author);
        const onward = returnTo === null ? "" : `&returnTo=${encodeURIComponent(returnTo)}`;
        const words = { language, to, name, link: link + onward };
        const message = confirmationMail({ ...words, ...(await siteOfMails(language)) });
        const prepared = await mails.prepare(id, message, { isAwaited: true, endsAt: row.endsAt });
        if (!prepared.ok) return prepared;
        const written = await emailConfirmations.put(row, standing.write(null), prepared.value);
        return written === "changed" ? written : success(null);
      });
      if (made.ok) mails.written();
      return made;
    },

    emailOf: async (key) => (await find(key))?.email ?? null,

    async confirm(key) {
      const found = await find(key);
      return found !== null && (await emailConfirmations.use(found, now()));
    },
  };
}

function digest(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}
