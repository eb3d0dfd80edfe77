/** A real SMTP server on loopback, whose behaviour a test chooses. */
import { once } from "node:events";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import type { Certificate } from "../../support/certificate.ts";

export interface Delivered {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came over the wire. */
  readonly raw: string;
  /** Came over an encrypted connection. */
  readonly isEncrypted: boolean;
}

export interface MailServer {
  readonly port: number;
  readonly delivered: readonly Delivered[];
  close(): Promise<void>;
}

/** What the server answers to; what is left out it accepts. */
export interface Behaviour extends Pick<
  SMTPServerOptions,
  "onAuth" | "authOptional" | "onConnect" | "onMailFrom" | "secure"
> {
  /** Without one the server offers no encryption. */
  readonly certificate?: Certificate;
  /** An error with `responseCode` refuses the recipient. */
  readonly onRecipient?: (email: string) => Error | undefined;
  /** Called when the whole mail was read, before it is acknowledged. */
  readonly onMail?: (mail: Delivered) => Promise<Error | undefined>;
}

export async function startMailServer(behaviour: Behaviour = {}, port = 0): Promise<MailServer> {
  const { onRecipient, onMail, certificate, ...rest } = behaviour;
  const delivered: Delivered[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: certificate === undefined ? ["STARTTLS"] : [],
    allowInsecureAuth: true,
    ...certificate,
    ...rest,
    onRcptTo({ address }, _session, done) {
      done(onRecipient?.(address) ?? null);
    },
    onData(stream, { envelope, secure: isEncrypted }, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        const mail = { from, to, raw: Buffer.concat(parts).toString(), isEncrypted };
        delivered.push(mail);
        void (onMail?.(mail) ?? Promise.resolve(undefined)).then((refusal) => {
          done(refusal ?? null);
        });
      });
    },
  });
  // A client that ends in the middle is part of a test.
  server.on("error", () => undefined);
  const listening = server.listen(port, "127.0.0.1");
  await once(listening, "listening");
  const address = listening.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    delivered,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** What a server says when it refuses (RFC 5321 4.2). */
export function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

export function headerOf({ raw }: Delivered, name: string): string | undefined {
  const head = raw.slice(0, raw.indexOf("\r\n\r\n")).replace(/\r\n[ \t]/g, " ");
  return new RegExp(`^${name}: (.*)$`, "im").exec(head)?.[1];
}
