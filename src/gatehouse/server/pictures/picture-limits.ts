/** Bounds of uploaded pictures. docs/operations.md lists them for operators. */
import { largestUpload } from "../../core/page/picture-upload.ts";

export const pictureLimits = {
  /** Bytes of a file that is uploaded. */
  upload: largestUpload,
  /** Pixels of it, however small the file is. */
  pixels: 40_000_000,
  /** Milliseconds to make the files of one picture. */
  making: 20_000,
  /** Pictures that wait while one is made. */
  waiting: 8,
  /** Pictures of a site, and bytes of all their files. */
  pictures: 500,
  stored: 200 * 1024 * 1024,
  /** Milliseconds for which a picture stays that no page uses. */
  unused: 30 * 24 * 60 * 60_000,
  /** Bytes up to which a picture stands in the page itself. */
  inline: 4 * 1024,
  /** Bytes of files that are held in memory. */
  held: 16 * 1024 * 1024,
} as const;
