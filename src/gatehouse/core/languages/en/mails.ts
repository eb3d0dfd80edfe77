/** Mails that the site wrote to people. */
import type { MailState } from "../../mail/mail-state.ts";

export const mails = {
  title: "Mails",
  lead: "What the site wrote to people. Mails are kept for 30 days, their words only until they are sent.",
  sendsNone: "This site sends no mail",
  sendsNoneText:
    "Read a mail here and pass its link on to its recipient. To have mails sent, set SMTP_URL and restart the site.",
  none: "No mails yet",
  noneText: "When the site writes to somebody, you find it here.",
  table: "Mails, newest first",
  mail: "Mail",
  state: "State",
  when: "When",
  states: {
    outbox: "To be passed on",
    waiting: "Will be sent",
    sent: "Sent",
    failed: "Not sent",
  } satisfies Record<MailState, string>,

  // One mail
  cannotBeShown: "This mail cannot be shown",
  to: (recipient: string) => `To ${recipient}`,
  notSent: "The mail was not sent",
  whatBecame: "What became of it",
  written: (time: string) => `Written ${time}`,
  serverSaid: "What the mail server said",
  sendAgain: "Send it again",
  words: "Words",
  wordsLead: "A link in it is as good as its recipient’s own: give it to nobody else.",
  wordsRemoved: "They were removed when the mail was sent.",
};
