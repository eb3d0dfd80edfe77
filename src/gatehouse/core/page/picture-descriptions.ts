/** What blocks say about their pictures, so that it need not be written again where a picture is used next. */
import { allBlocks } from "./block.ts";
import type { PageDocument } from "./document.ts";
import { spokenIn } from "./local-text.ts";
import type { PictureId } from "./picture-id.ts";

/** In the site's own language, or another one; of two blocks with the same picture the first. */
function descriptionsIn({ blocks, languages }: PageDocument): ReadonlyMap<PictureId, string> {
  const found = new Map<PictureId, string>();
  for (const block of allBlocks(blocks)) {
    if (block.kind !== "picture" || block.upload === undefined || block.isDecorative || found.has(block.upload))
      continue;
    const text = spokenIn(block.alt, languages)?.text;
    if (text !== undefined) found.set(block.upload, text);
  }
  return found;
}

/**
 * The descriptions that the library takes over from a page: where it has none, or still the one of the page before.
 * What was written in the library itself stays.
 *
 * @param stored what the library says about a picture; empty for nothing, null where it does not have the picture
 */
export function descriptionsForLibrary(
  before: PageDocument | null,
  after: PageDocument,
  stored: (id: PictureId) => string | null,
): ReadonlyMap<PictureId, string> {
  const earlier = before === null ? new Map<PictureId, string>() : descriptionsIn(before);
  return new Map(
    [...descriptionsIn(after)].filter(([id, text]) => {
      const known = stored(id);
      return known !== null && known !== text && (known === "" || known === earlier.get(id));
    }),
  );
}
