/** The words of a mail, as plain text and as HTML. */
import { z } from "zod";
import { isPrintable } from "../identity/printable.ts";
import { emailSchema } from "../identity/member.ts";
import { languageAttributes, type Language } from "../page/language.ts";

/** A mail before it has an id. */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * What may be sent. Recipient and subject become headers, in which a line break would begin another header (RFC 5322
 * 2.2), so neither may hold a control character; a recipient is one email, never a list.
 */
export const messageSchema = z.strictObject({
  to: emailSchema,
  subject: z.string().min(1).max(200).refine(isPrintable, "A subject is one line without invisible characters."),
  text: z.string().min(1).max(20_000),
  html: z.string().min(1).max(40_000),
});

export interface Letter {
  readonly language: Language;
  readonly to: string;
  readonly subject: string;
  /** In front of the link. */
  readonly paragraphs: readonly string[];
  readonly link: { readonly href: string; readonly label: string };
  /** Below it. */
  readonly closing: string;
}

/** Both forms say the same. The HTML holds no picture, script or style sheet, so that every mail program shows it. */
export function writeMessage({ language, to, subject, paragraphs, link, closing }: Letter): Message {
  const text = [...paragraphs, link.href, closing].join("\n\n");
  const { lang, dir } = languageAttributes(language);
  const html = [
    `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>`,
    `<body dir="${dir}" style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif">`,
    `<div style="max-width:34em;margin:0 auto">`,
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    `<p><a href="${escapeHtml(link.href)}" style="${buttonStyle}">${escapeHtml(link.label)}</a></p>`,
    `<p dir="ltr" style="font-size:14px;overflow-wrap:anywhere${dir === "rtl" ? ";text-align:right" : ""}">${escapeHtml(link.href)}</p>`,
    `<p style="font-size:14px">${escapeHtml(closing)}</p>`,
    `</div></body></html>`,
  ].join("\n");
  return { to, subject: oneLine(subject), text: `${text}\n`, html: `${html}\n` };
}

const buttonStyle =
  "display:inline-block;padding:12px 20px;border-radius:8px;background:#1f2937;color:#ffffff;text-decoration:none";

/** Names of sites and people may be long, or hold what a header must not. */
function oneLine(text: string): string {
  const line = Array.from(text, (character) => (isPrintable(character) ? character : " ")).join("");
  return line.replace(/\s+/g, " ").trim().slice(0, 150);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
