/**
 * Characters that are not seen but change what is: control characters steer terminals and forge lines, and those that
 * turn the direction of writing make one name look like another (Unicode TR 36, 2.10). Joiners stay: emoji and Persian
 * names need them.
 */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** Whether a text of one line shows all that it holds. */
export function isPrintable(text: string): boolean {
  return !unseen.test(text);
}

/** The text with what is not seen written out, `\u001b`, fit for a terminal; line breaks stay. */
export function madePrintable(text: string): string {
  return text.replace(/[^\n]/gu, (character) =>
    isPrintable(character) ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
