/** A note from one person to another, as it is stored: plain text, a few sentences at most. */

/** UTF-16 code units, as the attribute `maxlength` counts. */
export const longestNote = 500;

/** Control and formatting characters that show nothing, or turn the direction of the text around them. */
const unseen = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/** Lines become one, what cannot be seen is left out, and what is too long is cut. */
export function printableNote(typed: string): string {
  const line = typed.normalize("NFC").replace(/\s+/gu, " ").replace(unseen, "").trim();
  // A character of two code units that is cut through is one half that shows nothing.
  return line.slice(0, longestNote).replace(unseen, "").trimEnd();
}
