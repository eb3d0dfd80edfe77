/** SMTP_URL and MAIL_FROM: which mail server takes mails, and whom they are from. */
import { z } from "zod";
import { emailSchema } from "../../core/identity/member.ts";
import { isPrintable } from "../../core/identity/printable.ts";

export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps:`). */
  readonly secure: boolean;
  /** STARTTLS: asked for where the server offers it, required, or not used. */
  readonly tls: "if-offered" | "required" | "none";
  readonly auth: { readonly user: string; readonly pass: string } | null;
}

export interface MailSender {
  /** May be empty. */
  readonly name: string;
  readonly email: string;
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/**
 * `smtp://user:password@host:587`, or `smtps://…` for TLS from the first byte. A password is sent over an encrypted
 * connection only, unless the server is this machine, or `?requireTLS=false` says otherwise.
 *
 * @throws nothing: a text that cannot be used is an issue that does not repeat the text, which may hold a password
 */
export const smtpUrlSchema = z.string().transform((text, context): SmtpServer => {
  const problem = (message: string) => {
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  };
  const url = URL.parse(text);
  const secure = url?.protocol === "smtps:";
  if (url === null || !(secure || url.protocol === "smtp:") || url.hostname === "") {
    return problem("is not a mail server: write smtp://user:password@host:587 or smtps://user:password@host");
  }
  const asked = [...url.searchParams.keys()].filter((name) => name !== "requireTLS");
  const requireTls = url.searchParams.get("requireTLS");
  if (asked.length > 0 || !["true", "false", null].includes(requireTls)) {
    return problem("takes no settings but ?requireTLS=true or ?requireTLS=false");
  }
  const host = decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, "$1");
  const auth = readAuth(url);
  if (auth === undefined) return problem("has a user or password with a % that is no code: write %25 for a %");
  const isHere = loopback.test(host);
  const isRequired = requireTls === null ? auth !== null && !isHere : requireTls === "true";
  return {
    host,
    port: url.port === "" ? (secure ? 465 : 587) : Number(url.port),
    secure,
    // The certificate of a mail server on this machine is rarely one that can be checked.
    tls: isRequired ? "required" : isHere ? "none" : "if-offered",
    auth,
  };
});

function readAuth({ username, password }: URL): SmtpServer["auth"] | undefined {
  if (username === "") return null;
  try {
    return { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  } catch {
    return undefined;
  }
}

/** `no-reply@example.org` or `Example <no-reply@example.org>`. */
export const mailFromSchema = z.string().transform((text, context): MailSender => {
  const [, name = "", angled, bare] = /^(?:([^<>]*)<([^<>]+)>|([^<>]+))$/.exec(text.trim()) ?? [];
  const email = emailSchema.safeParse(angled ?? bare ?? "");
  if (!email.success || !isPrintable(name)) {
    context.addIssue({
      code: "custom",
      message: "is not a sender: write no-reply@example.org or Example <no-reply@example.org>",
    });
    return z.NEVER;
  }
  return { name: name.trim().replace(/^"(.*)"$/, "$1"), email: email.data };
});
