/** Mails about a person's own account: a link they asked for, or what has changed. */
import { fill } from "../languages/fill.ts";
import { factWords } from "../refusal/fact-words.ts";
import type { Language } from "../page/language.ts";
import type { MailLook } from "./mail-look.ts";
import { writeMessage, type Message } from "./message.ts";
import { accountsMerged } from "./words/accounts-merged.ts";
import { changeMails } from "./words/changes.ts";
import { codeMails } from "./words/code.ts";
import { emailMails } from "./words/email.ts";
import { emailCorrected } from "./words/email-corrected.ts";
import { greetings } from "./words/greeting.ts";
import { ownAccountMails } from "./words/own-account.ts";
import { passkeyMails } from "./words/passkey.ts";
import { passwordMails } from "./words/password.ts";
import { roleRequestMails } from "./words/role-requests.ts";
import { secondFactorMails } from "./words/second-factor.ts";
import { serviceMails } from "./words/service.ts";
import { signUpMails } from "./words/sign-up.ts";
import { viewMails } from "./words/view-as.ts";

/** Placeholders: `{site}`, and the values of the mail. */
export interface MailWords {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Of the link. */
  readonly button: string;
  readonly closing: string;
}

export type WordsOfMail = Readonly<Record<Language, MailWords>>;

const mails = {
  ...passwordMails,
  ...emailMails,
  "email-corrected": emailCorrected,
  "accounts-merged": accountsMerged,
  ...secondFactorMails,
  ...passkeyMails,
  ...serviceMails,
  ...signUpMails,
  ...codeMails,
  ...ownAccountMails,
  ...roleRequestMails,
  ...viewMails,
  ...changeMails,
} as const satisfies Readonly<Record<string, WordsOfMail>>;

export type AccountMail = keyof typeof mails;

/** What a mail says of the site and how it looks: as the site is at this moment. */
export type MailSite = (language: Language) => Promise<{ readonly siteName: string; readonly look: MailLook }>;

export interface AccountMailInput {
  readonly siteName: string;
  readonly look: MailLook;
  readonly language: Language;
  readonly to: string;
  readonly link: string;
  /**
   * `name` is the person's: the mail greets them by it. Left out for an email that no member has. `note` is what somebody wrote
   * to them.
   */
  readonly values: Readonly<Record<string, string>>;
}

export function accountMail(
  kind: AccountMail,
  { siteName, look, language, to, link, values }: AccountMailInput,
): Message {
  const words: MailWords = mails[kind][language];
  const filled = (text: string) => fill(text, { ...values, site: siteName });
  const greeting = values["name"] === undefined ? [] : [greetings[language]];
  return writeMessage({
    language,
    siteName,
    look,
    to,
    subject: filled(words.subject),
    paragraphs: [...[...greeting, ...words.paragraphs].map(filled), ...noteTo(values["note"] ?? "", language)],
    link: { href: link, label: filled(words.button) },
    closing: filled(words.closing),
  });
}

function noteTo(note: string, language: Language): string[] {
  return note === "" ? [] : [fill(factWords[language].toYou, { note })];
}
