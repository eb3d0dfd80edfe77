/** Where the files of uploaded pictures are, without the base of the site. */
import { pictureIdSchema, type PictureId } from "./picture-id.ts";

export const picturesPath = "/_gatehouse/pictures";

/** Astro's pattern for it. */
export const picturePattern = `${picturesPath}/[file]`;

/** @param width of the file, in pixels */
export function pictureFilePath(id: string, width: number): string {
  return `${picturesPath}/${id}-${String(width)}.webp`;
}

/** The file that the last part of a path names; null where it names none. */
export function pictureFileOf(file: string): { readonly id: PictureId; readonly width: number } | null {
  const [, id, width] = /^([a-z0-9]{16,40})-([1-9]\d{0,4})\.webp$/.exec(file) ?? [];
  if (id === undefined || width === undefined) return null;
  return { id: pictureIdSchema.parse(id), width: Number(width) };
}

/** Whether a path without the base is that of a picture's file. */
export function isPicturePath(page: string): boolean {
  return page.startsWith(`${picturesPath}/`) && pictureFileOf(page.slice(picturesPath.length + 1)) !== null;
}
