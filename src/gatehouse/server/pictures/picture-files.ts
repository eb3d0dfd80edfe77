/** The files of pictures as they are served, the latest of them from memory. A file never changes. */
import type { PictureRepository } from "../../../../db/repositories/contract.ts";
import { pictureLimits } from "./picture-limits.ts";

export interface PictureFiles {
  /** Null when there is no such file. */
  content(id: string, width: number): Promise<Buffer | null>;
  /** Forgets the files of a picture that was removed. */
  forget(id: string): void;
}

/** @param most bytes that are held; what was not asked for the longest goes first */
export function createPictureFiles(
  pictures: Pick<PictureRepository, "content">,
  most: number = pictureLimits.held,
): PictureFiles {
  const held = new Map<string, Buffer>();
  let bytes = 0;

  function drop(key: string): void {
    bytes -= held.get(key)?.byteLength ?? 0;
    held.delete(key);
  }

  return {
    async content(id, width) {
      const key = `${id}-${String(width)}`;
      const known = held.get(key);
      const content = known ?? (await pictures.content(id, width));
      if (content === null) return null;
      // Again at the end, as the latest. Another request may have put it there meanwhile.
      drop(key);
      held.set(key, content);
      bytes += content.byteLength;
      for (const oldest of held.keys()) {
        if (bytes <= most) break;
        drop(oldest);
      }
      return content;
    },
    forget(id) {
      for (const key of held.keys()) if (key.startsWith(`${id}-`)) drop(key);
    },
  };
}
