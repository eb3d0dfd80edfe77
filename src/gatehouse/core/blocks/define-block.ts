/** How a site defines a block of its own. */
import type { OwnFields, Words } from "./own-fields.ts";
import type { OwnKind } from "./own-kind.ts";
import type { AboutRefusal, OwnSettings } from "./own-settings.ts";
import type { BlockDrawing } from "./registered-blocks.ts";

export interface SiteBlock<Of extends OwnFields = OwnFields, View = unknown> {
  /** `import.meta.url` of the file that defines the block and exports it. The file becomes part of the built site. */
  readonly file: string;
  /** A prefix and a name: `acme/opening-hours`. It stands in the stored page, so it stays the same. */
  readonly kind: OwnKind;
  /** What the block is called in the console. */
  readonly name: Words;
  /** What it is for, in some words. */
  readonly purpose: Words;
  /** In the studio's tree of blocks. */
  readonly drawing?: BlockDrawing | undefined;
  /** In the split layout it stands on the half with the form. */
  readonly standsAside?: boolean | undefined;
  /** What the owner sets, in the order in which it is edited. */
  readonly fields: Of;
  /** Path of an `.astro` file, as seen from `file`. It gets what `compose` returns as its property `block`. */
  readonly component: string;
  /**
   * Makes of the settings what the component shows; null where there is nothing to show. Left out, the component gets the
   * settings. Texts are to be printed as they are: in the studio they hold marks by which they are edited.
   */
  readonly compose?: ((settings: OwnSettings<Of>, about: AboutRefusal) => View | null) | undefined;
}

/** A block of a site's own for the refusal page, for `gatehouse({ blocks })`. */
export function defineBlock<const Of extends OwnFields, View = OwnSettings<Of>>(
  block: SiteBlock<Of, View>,
): SiteBlock<Of, View> {
  return block;
}

/** What the component of a block gets as its property `block`: `BlockView<typeof openingHours>`. */
export type BlockView<Block> = Block extends SiteBlock<infer _, infer View> ? View : never;
