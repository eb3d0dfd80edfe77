/** How the badge of a mail looks, by how far the mail has come. */
import type { MailState } from "../../core/mail/mail-state.ts";

export const mailTones: Readonly<Record<MailState, "neutral" | "good" | "caution" | "danger">> = {
  outbox: "caution",
  waiting: "neutral",
  sent: "good",
  failed: "danger",
};
