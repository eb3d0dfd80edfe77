/** A note, as it is stored: plain text, a few sentences at most. */
import { z } from "zod";
import { complaint } from "../languages/problem.ts";
import { isPrintable } from "./printable.ts";

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

/**
 * A note that was stored before notes were cleaned; only what could change the text around it is taken out, since a large site reads
 * thousands at once.
 */
export function storedNote(stored: string): string {
  return isPrintable(stored) ? stored : printableNote(stored);
}

/** What is typed in a field for a note. A character that cannot be seen is left out: its author could not find it, either. */
export function noteSchema(most: number) {
  return z.string().overwrite(printableNote).max(most, complaint("too-long", { most }));
}
