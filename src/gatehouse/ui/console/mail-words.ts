/** How far a mail has come, in words. */
import type { MailState } from "../../core/mail/mail-state.ts";

interface StateWords {
  readonly label: string;
  readonly tone: "neutral" | "accent" | "caution" | "danger";
}

export const mailStateWords: Readonly<Record<MailState, StateWords>> = {
  outbox: { label: "To be passed on", tone: "caution" },
  waiting: { label: "Will be sent", tone: "neutral" },
  sent: { label: "Sent", tone: "accent" },
  failed: { label: "Not sent", tone: "danger" },
};
