/** The words of a mail, as plain text and as HTML in the site's look. */
import { z } from "zod";
import { escapeHtml } from "../escape-html.ts";
import { isPrintable } from "../identity/printable.ts";
import { emailSchema } from "../identity/member.ts";
import { languageAttributes, type Language } from "../page/language.ts";
import type { MailLook, MailPalette } from "./mail-look.ts";

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
  readonly siteName: string;
  readonly look: MailLook;
  readonly to: string;
  readonly subject: string;
  /** In front of the link. */
  readonly paragraphs: readonly string[];
  readonly link: { readonly href: string; readonly label: string };
  /** Below it. */
  readonly closing: string;
}

/**
 * Both forms say the same. Mail programs differ in what they read of HTML: the layout is tables and inline styles, and
 * nothing is loaded. The one style sheet is for dark mode; where it is ignored, the mail stays light.
 */
export function writeMessage({ language, siteName, look, to, subject, paragraphs, link, closing }: Letter): Message {
  const text = [...paragraphs, link.href, closing, siteName].join("\n\n");
  const { light } = look;
  const { lang, dir } = languageAttributes(language);
  const part = (tag: string, name: string, style: string, content: string, attributes = "") =>
    `<${tag} class="${name}" style="${escapeHtml(style)}"${attributes}>${content}</${tag}>`;
  const paragraph = (words: string) => `<p style="margin:0 0 16px">${escapeHtml(words)}</p>`;
  const small = "margin:16px 0 0;font-size:14px;line-height:20px";
  const href = escapeHtml(link.href);
  const card = [
    ...paragraphs.map(paragraph),
    `<p style="margin:24px 0">${part("a", "button", buttonStyle(look), escapeHtml(link.label), ` href="${href}"`)}</p>`,
    part(
      "p",
      "muted",
      `${small};color:${light.muted};overflow-wrap:anywhere;word-break:break-word`,
      `<bdi dir="ltr">${href}</bdi>`,
    ),
    part("p", "muted", `${small};color:${light.muted}`, escapeHtml(closing)),
  ].join("\n");
  const name = `margin:0 0 16px;font:${look.headingWeight} 20px/28px ${look.headingFont};color:${light.text}`;
  const cardStyle = `padding:32px 28px;background:${light.surface};border:1px solid ${light.line};border-top:4px solid ${light.accent};border-radius:${look.radius}px`;
  const html = [
    `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title>`,
    `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">`,
    `<style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){${darkStyles(look.dark)}}</style></head>`,
    `<body class="page" dir="${dir}" style="${escapeHtml(`margin:0;background:${light.page};color:${light.text};font:16px/24px ${look.font}`)}">`,
    // Some mail programs, such as Gmail, keep no attribute of html and body.
    `<table role="presentation" lang="${lang}" dir="${dir}" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:32px 16px">`,
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;text-align:${dir === "rtl" ? "right" : "left"}"><tr><td>`,
    part("p", "text", name, escapeHtml(siteName)),
    `</td></tr><tr>`,
    part("td", "card text", `${cardStyle};font:16px/24px ${look.font};color:${light.text}`, `\n${card}\n`),
    `</tr></table></td></tr></table></body></html>`,
  ].join("\n");
  return { to, subject: oneLine(subject), text: `${text}\n`, html: `${html}\n` };
}

function buttonStyle({ light, buttonRadius }: MailLook): string {
  return `display:inline-block;padding:12px 24px;border:1px solid ${light.edge};border-radius:${buttonRadius}px;background:${light.accent};color:${light.onAccent};font-weight:600;text-decoration:none`;
}

/** Stronger than the inline styles. */
function darkStyles({ page, surface, line, text, muted, accent, onAccent, edge }: MailPalette): string {
  return [
    `.page{background:${page}!important}`,
    `.text{color:${text}!important}`,
    `.muted{color:${muted}!important}`,
    `.card{background:${surface}!important;border-color:${accent} ${line} ${line}!important}`,
    `.button{background:${accent}!important;border-color:${edge}!important;color:${onAccent}!important}`,
  ].join("");
}

/** Names of sites and people may be long, or hold what a header must not. */
function oneLine(text: string): string {
  const line = Array.from(text, (character) => (isPrintable(character) ? character : " ")).join("");
  return line.replace(/\s+/g, " ").trim().slice(0, 150);
}
