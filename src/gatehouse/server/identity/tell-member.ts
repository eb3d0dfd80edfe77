/** Tells members by mail what has changed in their own account. */
import type { NewMail } from "../../../../db/repositories/contract.ts";
import { accountMail, type AccountMail, type MailSite } from "../../core/mail/account-mails.ts";
import type { Language } from "../../core/page/language.ts";
import type { Mails } from "../mail/mails.ts";

export interface TellMember {
  /**
   * A mail for a repository that writes it together with the change. Null where it cannot be written now: that does not keep a
   * member from looking after their account. Without an id the mail outlives the account.
   */
  (
    kind: AccountMail,
    member: {
      readonly id: string | null;
      readonly name: string;
      readonly email: string;
      readonly language?: Language;
      readonly readsIn?: Language;
    },
    values?: Readonly<Record<string, string>>,
    /** The page that the mail leads to; left out, it is the account. */
    link?: string,
  ): Promise<NewMail | null>;
  /** Sends what was written, without waiting for it. */
  written(): void;
}

interface Dependencies {
  readonly mails: Mails;
  readonly siteOfMails: MailSite;
  readonly siteLanguage: () => Promise<Language>;
  readonly accountUrl: string;
}

export function createTellMember({ mails, siteOfMails, siteLanguage, accountUrl }: Dependencies): TellMember {
  async function tell(
    ...[kind, member, values = {}, link = accountUrl]: Parameters<TellMember>
  ): Promise<NewMail | null> {
    const language = member.language ?? member.readsIn ?? (await siteLanguage());
    const site = await siteOfMails(language);
    const message = accountMail(kind, {
      ...site,
      language,
      to: member.email,
      link,
      values: { ...values, name: member.name },
    });
    const mail = await mails.prepare(member.id, message);
    return mail.ok ? mail.value : null;
  }
  return Object.assign(tell, { written: () => mails.written() });
}
