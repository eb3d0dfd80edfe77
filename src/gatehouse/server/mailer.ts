/** How a message leaves the site. Without one nothing is sent, and links are handed over by a person. */

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

/** @throws when the message could not be handed on */
export type Mailer = (mail: Mail) => Promise<void>;
