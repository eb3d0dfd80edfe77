/** What a button in the list of blocks does. It belongs to the form of the page, whose other fields are saved with it. */
import { z } from "zod";
import { duplicate } from "../../../core/page/block-commands.ts";
import { blocksIn } from "../../../core/page/block-tree.ts";
import { anyBlockKindSchema } from "../../../core/page/block.ts";
import type { PageDocument } from "../../../core/page/document.ts";
import type { EditCommand } from "../../../core/page/edit.ts";

const verbs = ["up", "down", "into", "duplicate", "remove", "add"] as const;

/** A verb, the id of a block, and where it goes, with spaces between them: `up contact`, `into contact group`, `add`. */
const changeSchema = z
  .string()
  .max(100)
  .transform((text) => {
    const [verb, id = "", holder = ""] = text.split(" ");
    return { verb, id, holder };
  })
  .pipe(z.object({ verb: z.enum(verbs), id: z.string().max(40), holder: z.string().max(40) }));

type BlockChange = z.infer<typeof changeSchema>;

export const blockChangeFields = {
  change: changeSchema.optional(),
  /** Of a new block. */
  block: anyBlockKindSchema.optional(),
  /** The block that a new one stands in; empty for the page itself. */
  into: z.string().max(40).default(""),
};

interface Sent {
  readonly change?: BlockChange | undefined;
  readonly block?: z.infer<typeof anyBlockKindSchema> | undefined;
  readonly into: string;
}

export function blockCommands({ change, block, into }: Sent, document: PageDocument): EditCommand[] {
  if (change === undefined) return [];
  const { verb, id } = change;
  switch (verb) {
    case "up":
    case "down":
      return [{ kind: "moveBlock", id, to: verb }];
    case "remove":
      return [{ kind: "removeBlock", id }];
    case "duplicate":
      // A block that cannot be doubled has no button for it.
      return [...(duplicate(document, id) ?? [])];
    case "add":
      return block === undefined ? [] : [{ kind: "addBlock", block, parent: into || null }];
    case "into": {
      const parent = change.holder || null;
      const beside = (blocksIn(document.blocks, parent) ?? []).filter((each) => each.id !== id);
      const at = beside.at(-1)?.kind === "footer" ? beside.length - 1 : beside.length;
      return [{ kind: "moveBlock", id, to: { parent, at } }];
    }
  }
}

/** Back to where the change was made. */
export function hashOf({ verb, id }: BlockChange): string {
  return verb === "remove" || verb === "add" ? "#blocks" : `#block-${id}`;
}
