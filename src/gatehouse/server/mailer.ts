/** Sends messages. Without a mailer nothing is sent, and an admin hands links over. */

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

/** @throws when the message could not be handed on */
export type Mailer = (mail: Mail) => Promise<void>;
