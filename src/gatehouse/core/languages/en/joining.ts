/** Who can join, invitations, and people who wait. */
import type { JoiningMode } from "../../identity/joining.ts";
import { formats } from "../formats.ts";

const { plural, number } = formats.en;

export const joining = {
  title: "Who can join",
  lead: "How people get an account, and what they may do with it.",
  mode: "Who gets an account",
  modes: {
    closed: "Only people whom an admin adds",
    invited: "Only people who are invited",
    approved: "Everybody who asks and is accepted by an admin",
    domains: "Everybody with an email of certain domains",
    everybody: "Everybody",
  } satisfies Record<JoiningMode, string>,
  domains: "Domains",
  domainsHint: "One in each line, like example.org. Subdomains are not included.",
  roles: "What a newcomer gets",
  bySection: "By section",
  bySectionHint:
    "For people whose sign-up began where they were refused. Anybody can begin there, so give no more than every newcomer may have. “Own roles” without any role gives none.",
  section: "Section",
  ownRoles: "Own roles",
  termsUrl: "Terms of use (URL)",
  termsUrlHint: "Leave it empty if there are none. Newcomers have to accept them.",
  termsVersion: "Version of the terms",
  termsVersionHint: "Stored with each account that accepted them, for example 2026-11.",
  byMail: "Each way leads through a link that is sent by mail, so every email is confirmed.",
  byOutbox: "There is no mail server, so the links wait under Mails, and an admin passes them on.",
  emailCode: "A code by mail",
  emailCodeHint:
    "Six digits that hold for ten minutes, in the browser that asked for them. Who can read a person’s mail can then sign in as them; a second factor is still asked for.",
  emailCodeNeedsMail: "It needs a mail server (SMTP_URL). Without one the page does not offer it.",
  signingInTitle: "Signing in",
  signingInLead: "What people can use beside their password and their passkeys, and when they are asked for a code.",
  trustBrowsers: "People can skip the code for 30 days in a browser they trust",
  trustBrowsersHint:
    "They choose it when they type a code. A new password or a new app ends it. Pages that require a second factor still ask for one.",
  deletionTitle: "Deleting an account",
  deletionLead: "Members can delete their own account, on its page “Your data”.",
  deletionWho: "When an account is deleted",
  deletionAfter: "Some days after its member asked for it",
  deletionAtOnce: "At once",
  deletionByAdmin: "Never by its member: only an admin deletes accounts",
  deletionDays: "Days",
  deletionDaysHint: "From 1 to 365. Until then signing in shows a page that offers to keep the account.",
  invite: "Invite somebody",
  inviteLead: "They get a mail with a link, and choose name and password themselves.",
  invitingIsClosed: "Invitations are switched off. Choose first who can join.",
  language: "Language of the mail",
  send: "Send the invitation",
  waitingTitle: "People who ask for an account",
  waitingLead: "They have confirmed their email. You decide whether they get an account.",
  waiting: (count: number) =>
    plural(count, { one: "One person asks for an account.", other: "# people ask for an account." }),
  seeWaiting: "Decide",
  nobodyWaits: "Nobody is waiting",
  nobodyWaitsText: "When somebody asks for an account, you find it here.",
  asked: "Asked",
  why: "Why",
  accept: "Accept",
  decline: "Decline",
  firstOf: (shown: number, total: number) => `The first ${number(shown)} of ${number(total)}`,
};
