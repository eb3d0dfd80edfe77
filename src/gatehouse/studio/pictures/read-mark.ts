/** Measures a mark as the browser paints it: one of the library, or one that was found on the site. */
import { inkOf, type MarkInk } from "../../core/theme/mark-ink.ts";

export interface ReadMark {
  /** Null where nothing of it is opaque. */
  readonly ink: MarkInk | null;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The longest side at which it is measured, in pixels. */
const longest = 160;

/** @param source URL of this origin, or a `data:` URL. @returns null where it is no picture that can be read */
export async function readMark(source: string): Promise<ReadMark | null> {
  const image = new Image();
  image.src = source;
  try {
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(1, longest / Math.max(width, height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (context === null || width === 0 || height === 0) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { ink: inkOf(context.getImageData(0, 0, canvas.width, canvas.height).data), width, height };
  } catch {
    return null;
  }
}
