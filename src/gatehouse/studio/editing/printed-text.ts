/** A plain text as the page prints it, before the server has made the page anew. */
import { withoutLanguages } from "../../core/page/language-marks.ts";
import { fillPlaceholders, placeholderNames, type Placeholders } from "../../core/page/placeholders.ts";
import type { PageVariant } from "../../core/page/studio.ts";

/** Parts of a message: only there placeholders are filled in. */
const inMessage = /^copy\.[^.]+\.(?!labels\.)/;

/**
 * @param values what placeholders stand for; null where that is not known yet
 * @returns null where the server has to say it
 */
export function printedText(path: string, text: string, values: Placeholders | null): string | null {
  // Marks of Markdown are the server's to leave out.
  if (/[*_[#]/.test(text)) return null;
  if (!text.includes("{")) return text;
  if (values === null || !inMessage.test(path)) return null;
  return withoutLanguages(fillPlaceholders(text, values));
}

export interface FittingPlaceholder {
  /** As it is typed. */
  readonly name: string;
  /** What it stands for on the page that is shown; empty where that differs from visitor to visitor. */
  readonly value: string;
}

/**
 * The placeholders that stand for something on the page that is shown, or are in its texts.
 *
 * @param texts as they are typed
 */
export function fittingPlaceholders(
  reason: PageVariant["reason"],
  values: Placeholders,
  texts = "",
): readonly FittingPlaceholder[] {
  return placeholderNames
    .map((name) => ({ name: `{${name}}`, value: withoutLanguages(values[name]) }))
    .filter(
      ({ name, value }) =>
        value !== "" || texts.includes(name) || (name === "{permissions}" && reason === "permission-missing"),
    );
}
