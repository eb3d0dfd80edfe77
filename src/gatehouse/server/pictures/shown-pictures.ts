/** The pictures of a page document as a page shows them. */
import type { PictureRepository } from "../../../../db/repositories/contract.ts";
import type { PageDocument } from "../../core/page/document.ts";
import { pictureFilePath } from "../../core/page/picture-path.ts";
import { picturesOf } from "../../core/page/picture-uses.ts";
import type { ShownPicture } from "../../core/refusal/view.ts";
import type { PictureFiles } from "./picture-files.ts";
import { pictureLimits } from "./picture-limits.ts";

export type ShownPictures = Readonly<Record<string, ShownPicture>>;

/** By their ids; one that was removed is left out. Reads nothing for a document without pictures. */
export type ShownPicturesOf = (document: PageDocument) => Promise<ShownPictures>;

/** @param base of the site */
export function createShownPictures(
  pictures: Pick<PictureRepository, "filesOf">,
  files: Pick<PictureFiles, "content">,
  base: string,
): ShownPicturesOf {
  async function urlOf(id: string, width: number, bytes: number): Promise<string> {
    const content = bytes <= pictureLimits.inline ? await files.content(id, width) : null;
    if (content !== null) return `data:image/webp;base64,${content.toString("base64")}`;
    return base + pictureFilePath(id, width);
  }

  return async (document) => {
    const ids = picturesOf(document);
    if (ids.length === 0) return {};
    const all = await pictures.filesOf(ids);
    const shown = await Promise.all(
      ids.map(async (id) => {
        const own = all.filter(({ pictureId }) => pictureId === id);
        const [smallest, largest] = [own[0], own[own.length - 1]];
        if (smallest === undefined || largest === undefined) return null;
        const url = await urlOf(id, largest.width, largest.bytes);
        const small = await urlOf(id, smallest.width, smallest.bytes);
        const { width, height } = largest;
        const widths = own.map((file) => `${base + pictureFilePath(id, file.width)} ${String(file.width)}w`);
        const srcset = own.length > 1 && !url.startsWith("data:") ? { srcset: widths.join(", ") } : {};
        return [id, { url, small, width, height, ...srcset }] as const;
      }),
    );
    return Object.fromEntries(shown.filter((one) => one !== null));
  };
}
