/** Measures the owner's marks, so that the check before publishing can tell whether they are seen. */
import type { PictureRepository } from "../../../../db/repositories/contract.ts";
import { markIds, type PictureInks } from "../../core/page/check-marks.ts";
import type { PageDocument } from "../../core/page/document.ts";
import type { MarkInk } from "../../core/theme/mark-ink.ts";
import { createBoundedCache } from "../bounded-cache.ts";
import type { PictureFiles } from "./picture-files.ts";
import type { PictureMaker } from "./picture-maker.ts";

/** The marks of a page. One that is gone, or could not be measured in time, is left out. */
export type MarkInksOf = (document: PageDocument) => Promise<PictureInks>;

/** Marks that are remembered: a picture never changes. */
const most = 50;

export function createMarkInks(
  pictures: Pick<PictureRepository, "filesOf">,
  files: Pick<PictureFiles, "content">,
  maker: Pick<PictureMaker, "measure">,
): MarkInksOf {
  const known = createBoundedCache<MarkInk>(most);

  async function measure(id: string, width: number): Promise<MarkInk | null> {
    const file = await files.content(id, width);
    const ink = file && (await maker.measure(file));
    if (ink !== null) known.set(id, ink);
    return ink;
  }

  return async ({ theme, overrides }) => {
    const looks = [theme, ...Object.values(overrides.reasons), ...Object.values(overrides.sections)];
    const brands = looks.map((look) => ("brand" in look ? look.brand : (look.theme?.brand ?? {})));
    const ids = new Set(brands.flatMap((brand) => Object.values(markIds(brand)).filter((id) => id !== undefined)));
    if (ids.size === 0) return new Map();
    const stored = await pictures.filesOf([...ids]);
    const found = new Map<string, MarkInk>();
    for (const id of ids) {
      const smallest = stored.find(({ pictureId }) => pictureId === id);
      const ink = known.get(id) ?? (smallest && (await measure(id, smallest.width)));
      if (ink) found.set(id, ink);
    }
    return found;
  };
}
