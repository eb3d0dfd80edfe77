/**
 * Where running text is typed on the page. Its element belongs to the text editor from the moment it is opened until it is
 * left: making the page anew does not touch it.
 */
import type { RichText } from "../../core/page/rich-text.ts";
import { emptyAttribute } from "./empty-parts.ts";
import { pathAttribute } from "./read-page.ts";
import { withRichText } from "./show-rich-text.ts";

export interface TextPlace {
  readonly path: string;
  /** The text editor writes into it. */
  readonly element: HTMLElement;
  /** As it was, without its content. */
  readonly bare: Element;
  /** The text editor has to close. */
  readonly left: () => void;
}

/** @returns null where the page does not show the text */
export function textPlace(page: Document, path: string, left: () => void): TextPlace | null {
  const element = page.querySelector(`[${pathAttribute}="${path}"]`)?.closest<HTMLElement>(".gh-text");
  return element ? { path, element, bare: element.cloneNode(false) as Element, left } : null;
}

/**
 * A text without words has no element on the page that the server made; while it is typed it keeps the one it had.
 *
 * @returns whether the next page still shows the text
 */
export function keepTextPlace(next: Document, { path, bare }: TextPlace): boolean {
  const shown = next.querySelector(`[${pathAttribute}="${path}"]`);
  if (shown?.matches(`[${emptyAttribute}]`)) shown.replaceWith(next.importNode(bare, false));
  return shown !== null;
}

/** @param text what stands there now */
export function leaveTextPlace({ element, bare, path }: TextPlace, text: RichText): void {
  element.replaceWith(withRichText(bare, path, text));
}
