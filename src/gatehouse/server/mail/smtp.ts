/** Sends mails through a mail server (SMTP, RFC 5321). */
import { createTransport } from "nodemailer";
import { madePrintable } from "../../core/identity/printable.ts";
import { MailRefused, type MailTransport } from "./mail-job.ts";
import type { MailSender, SmtpServer } from "./smtp-settings.ts";

/**
 * Milliseconds. A server that is still looking at a mail it has whole must not get it again, so it has as long for each
 * answer as RFC 5321 4.5.3.2.6 asks for that one.
 */
export const smtpPatience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 10 * 60_000 };
/** Characters of a server's answer that are shown to admins. */
const longestAnswer = 300;

/** @param changed limits other than the usual ones; for tests that would wait too long */
export function createSmtpTransport(
  { host, port, secure, tls, auth }: SmtpServer,
  from: MailSender,
  changed: Partial<typeof smtpPatience> = {},
): MailTransport {
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS: tls === "required",
    ignoreTLS: tls === "none",
    ...(auth === null ? {} : { auth }),
    ...smtpPatience,
    ...changed,
    // A message is text that we wrote: nothing in it may make the library read a file or ask another server.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.email.slice(from.email.lastIndexOf("@") + 1);
  return {
    async deliver({ id, recipient, subject, text, html, createdAt }, signal) {
      try {
        await transport.sendMail({
          from: { name: from.name, address: from.email },
          to: { name: "", address: recipient },
          // The only recipient for the mail server, even if a parser reads more from the To header.
          envelope: { from: from.email, to: [recipient] },
          subject,
          text,
          html,
          // The same at every try, so that mail programs show a mail once that arrived twice.
          messageId: `<${id}@${domain}>`,
          date: new Date(createdAt),
          // RFC 3834: no automatic replies.
          headers: { "Auto-Submitted": "auto-generated" },
          signal,
        });
      } catch (error) {
        throw plainError(error);
      }
    },
  };
}

interface SmtpError extends Error {
  readonly code?: string;
  /** Of the server's answer. */
  readonly responseCode?: number;
  readonly command?: string;
}

/** Without the stack and the dialogue: only what helps an admin. */
function plainError(error: unknown): Error {
  const { code = "", responseCode, command, message } = (error instanceof Error ? error : new Error()) as SmtpError;
  const answer = madePrintable(message).replaceAll("\n", " ").slice(0, longestAnswer);
  if (code === "ETIMEDOUT") return new Error(`The mail server did not answer in time (${answer}).`);
  if (responseCode === undefined && isOfCertificate.test(message)) return new Error(aboutCertificate(answer));
  // A refused sender or password is the site's own, and mended by its owner. Then the mail shall go out.
  const isOfThisMail = (code === "EENVELOPE" || code === "EMESSAGE") && command !== "MAIL FROM";
  const isForGood = isOfThisMail && (responseCode === undefined || responseCode >= 500);
  return isForGood ? new MailRefused(answer) : new Error(answer);
}

/** The library puts its own codes in the place of those that OpenSSL gives. */
const isOfCertificate = /certificate|altnames/i;

function aboutCertificate(answer: string): string {
  const [problem = ""] = answer.split(";");
  return (
    `The mail server's certificate cannot be trusted (${problem.trim()}), so nothing was sent to it. Correct the host in ` +
    "SMTP_URL, or name the file of the authority that signed it in NODE_EXTRA_CA_CERTS."
  );
}
