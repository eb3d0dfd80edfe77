/**
 * A block is defined in one file: what it is called, what can be set, and what it prints. Its words for the console are in
 * `core/languages`, its component in `ui/refusal`.
 */
import type { z } from "zod";
import type { Block } from "../page/block.ts";
import type { Spoken } from "../page/local-text.ts";
import type { Language } from "../page/language.ts";
import type { RichText } from "../page/rich-text.ts";
import type { ComposeInput } from "../refusal/compose.ts";
import type { Explanation } from "../refusal/explain.ts";
import type { BlockView, MarkPicture } from "../refusal/view.ts";
import type { Fields } from "./field.ts";

/** What a block is composed from. */
export interface BlockContext {
  readonly input: ComposeInput;
  readonly explanation: Explanation;
  /** The name of the site, as the owner wrote it or from the code. */
  readonly siteName: string;
  /**
   * A `mailto:` URL to this email, which begins a message about the refusal.
   *
   * @param about what it is about, where that is not the reason of the refusal
   */
  mailTo(email: string, about?: string): string;
  /** Fills the placeholders of a text. */
  fill(text: string): string;
  /** Fills what is the same for each visitor, in a line that `speak` does not say. */
  fillLine(text: string): string;
  /** The site's own mark; null where it has none. */
  readonly marks: MarkPicture | null;
  /** Of the first contact that the page shows; null where it shows none. */
  readonly contactEmail: string | null;
  /**
   * The text in the visitor's language, else in another of the page's.
   *
   * @param path of the setting, from the id of the block on: `brand.tagline`. Left out where the text becomes an attribute,
   *   which cannot be touched in the studio.
   */
  readonly speak: <Text extends string | RichText>(
    texts: Readonly<Partial<Record<Language, Text>>>,
    path?: string,
  ) => Spoken<Text> | null;
  /** A text that is edited at this setting, where it is not one of the block's own. */
  readonly editable: (text: string, path: string) => string;
  /** Composes blocks inside a block. */
  readonly compose: (blocks: readonly Block[]) => readonly BlockView[];
}

export type SettingsOf<Of extends Fields> = { readonly [Name in keyof Of]: z.infer<Of[Name]["schema"]> };

export interface BlockDefinition<Kind extends string = string, Of extends Fields = Fields> {
  readonly kind: Kind;
  /** In the order in which they are edited. */
  readonly fields: Of;
  /** There is always exactly one, shown to everybody it is for. */
  readonly isFixed?: true;
  /** It holds other blocks, its `children`. */
  readonly holdsBlocks?: true;
  /** In the split layout it stands on the half with the form. */
  readonly standsAside?: true;
  /** The view of the block for one refusal; null where it has nothing to show. */
  readonly compose: (
    block: SettingsOf<Of> & { readonly id: string; readonly children: readonly Block[] },
    context: BlockContext,
  ) => BlockView | null;
}
