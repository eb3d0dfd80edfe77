/** What kind of picture a file is, by its content: neither its name nor what the browser says of it can be believed. */

export type PictureType = "png" | "jpeg" | "webp" | "avif" | "gif" | "svg";

/** Bytes at the beginning of a file by which it is told. */
const beginning = 1_024;

/** Null for everything else. */
export function typeOfPicture(file: Uint8Array): PictureType | null {
  const start = Buffer.from(file.buffer, file.byteOffset, Math.min(file.byteLength, beginning));
  const at = (from: number, text: string) => start.toString("latin1", from, from + text.length) === text;
  if (at(0, "\x89PNG\r\n\x1a\n")) return "png";
  if (at(0, "\xff\xd8\xff")) return "jpeg";
  if (at(0, "RIFF") && at(8, "WEBP")) return "webp";
  if (at(0, "GIF87a") || at(0, "GIF89a")) return "gif";
  if (at(4, "ftypavif") || at(4, "ftypavis")) return "avif";
  return isSvg(start.toString("utf8")) ? "svg" : null;
}

/** Behind a byte order mark, the declaration, comments and a document type without declarations of its own stands `<svg`. */
function isSvg(start: string): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE svg[^>[]*>\s*)*<svg[\s>/]/i.test(start);
}
