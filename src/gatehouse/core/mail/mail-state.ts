/**
 * How far a mail has come. `outbox`: the site has no mail server, so an admin passes it on. `waiting`: it will be sent, or
 * tried again. `failed`: the mail server refused it, or it was tried too often.
 */
export const mailStates = ["outbox", "waiting", "sent", "failed"] as const;
export type MailState = (typeof mailStates)[number];
