/** Pictures as the page studio gets them. */
import { pictureFilePath } from "../../../core/page/picture-path.ts";
import type { SiteConfiguration } from "../../../server/configuration.ts";
import type { LibraryPicture, PictureRow } from "../../../server/pictures/pictures.ts";

/** One picture of `GET pictures.json`, and what an upload answers. */
export interface PictureJson extends Pick<
  PictureRow,
  "id" | "name" | "width" | "height" | "bytes" | "alt" | "isDecorative" | "focusX" | "focusY"
> {
  /** The largest file, and the smallest for lists. */
  readonly url: string;
  readonly thumbnail: string;
}

export interface PicturesJson {
  readonly pictures: readonly (PictureJson & {
    /** On the page that visitors see. */
    readonly isLive: boolean;
    /** How many older revisions show it. */
    readonly revisions: number;
  })[];
  /** Bytes of all files. */
  readonly bytes: number;
}

export function pictureJson(
  { id, name, width, height, bytes, alt, isDecorative, focusX, focusY, widths }: LibraryPicture,
  { location }: SiteConfiguration,
): PictureJson {
  const url = (of: number) => location.base + pictureFilePath(id, of);
  return {
    id,
    name,
    width,
    height,
    bytes,
    alt,
    isDecorative,
    focusX,
    focusY,
    url: url(width),
    thumbnail: url(widths[0] ?? width),
  };
}
