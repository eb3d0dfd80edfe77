/** Mails that the site wrote to people. */
import type { MailState } from "../../mail/mail-state.ts";

export const mails = {
  title: "Mails",
  lead: "What the site wrote to people. Mails are kept for 30 days, their words only until they are sent.",
  sendsNone: "This site sends no mail",
  sendsNoneText:
    "Read a mail here and pass its link on to its recipient. To have mails sent, set SMTP_URL and restart the site.",
  heldBackTitle: "Mails to one person were held back",
  heldBack: (count: number) =>
    `${count} in the last day, because a person gets at most 20 links and codes that are asked for in browsers they have not signed in with. Somebody else may be asking in their name. Browsers they signed in with before still get theirs.`,
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
  tooLate: "Too late: its link or code ended before the mail server took it, so it was not sent.",
  serverSaid: "What the mail server said",
  sendAgain: "Send it again",
  words: "Words",
  wordsLead: "A link in it is as good as its recipient’s own: give it to nobody else.",
  wordsRemoved: "They were removed when the mail was sent.",
};
