/**
 * How far a mail has come. `outbox`: the site has no mail server, so an admin passes it on. `waiting`: it will be sent, or
 * tried again. `failed`: the mail server refused it, or it was tried too often.
 */
export type MailState = "outbox" | "waiting" | "sent" | "failed";
