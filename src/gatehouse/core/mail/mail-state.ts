/**
 * How far a mail has come. `outbox`: the site has no mail server, so an admin passes it on. `waiting`: it will be sent, or
 * tried again. `failed`: the mail server refused it, it was tried too often, or its link or code ended before it could be sent.
 */
export type MailState = "outbox" | "waiting" | "sent" | "failed";

/** The last error of a mail whose link or code ended before the mail server took it. The console says it in its own words. */
export const tooLate = "Its link or code ended before the mail server took it, so it was not sent.";
