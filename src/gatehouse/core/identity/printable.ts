/**
 * Invisible characters that change how text is shown: control characters steer terminals and forge log lines, and
 * characters that change the writing direction make one name look like another (Unicode TR 36, 2.10). Joiners stay:
 * emoji and Persian names need them.
 */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const unseenInLine = new RegExp(`(?!\\n)${unseen.source}`, "gu");

/** Whether a one-line text has no such invisible characters. */
export function isPrintable(text: string): boolean {
  return !unseen.test(text);
}

/** The text with invisible characters escaped, `\u001b`, safe for a terminal; line breaks stay. */
export function madePrintable(text: string): string {
  return text.replace(unseenInLine, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
