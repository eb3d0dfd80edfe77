/**
 * Makes the files of a picture from what was uploaded. Nothing of the file itself is passed on: pixels are decoded and
 * encoded again, so that metadata, such as the place where a photograph was taken, and what hides behind the pixels are gone.
 * Marks are measured here, too. Runs in a process of its own, see `picture-maker.ts`. The one file that imports sharp.
 */
import sharp, { type Sharp } from "sharp";
import { inkOf, type MarkInk } from "../../core/theme/mark-ink.ts";
import type { MadeFile } from "./picture-maker.ts";
import { pictureLimits } from "./picture-limits.ts";
import type { PictureType } from "./picture-type.ts";

/** Widths of the files, in pixels, as far as the picture is as wide. */
const widths = [400, 800, 1_600] as const;
const tallest = 3_200;
/** The longest side of a drawing that has no pixels of its own. */
const drawn = 1_600;
/** Pixels per inch at which a drawing is read as it says. */
const usualDensity = 72;

const loaders: Readonly<Record<PictureType, string>> = {
  png: "VipsForeignLoadPngBuffer",
  jpeg: "VipsForeignLoadJpegBuffer",
  webp: "VipsForeignLoadWebpBuffer",
  avif: "VipsForeignLoadHeifBuffer",
  gif: "VipsForeignLoadNsgifBuffer",
  svg: "VipsForeignLoadSvgBuffer",
};

// Nothing else that libvips can read is opened, even when a file claims to be something else.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: Object.values(loaders) });
sharp.cache(false);
sharp.concurrency(1);

/** @throws where the file is damaged, or larger than the limits allow */
export async function makeFiles(file: Buffer, type: PictureType): Promise<MadeFile[]> {
  const opened = await open(file, type);
  const { autoOrient } = await opened.metadata();
  const { width, height } = autoOrient;
  const most = Math.min(width, widths[widths.length - 1] ?? width, Math.floor((tallest * width) / height) || 1);
  const wanted = [...new Set([...widths.filter((one) => one < most), most])].slice(-widths.length);
  const isDrawing = type === "svg" || type === "png" || type === "gif";
  const made: MadeFile[] = [];
  // One after the other, so that the memory for one of them is enough.
  for (const each of wanted) made.push(await encoded(opened.clone().autoOrient().resize({ width: each }), isDrawing));
  return made;
}

/** The longest side at which a mark is measured: the page shows it no larger than 160 pixels. */
const measured = 160;

/** @param file of a picture that was made here. @returns null where nothing of it is opaque. @throws where it cannot be read */
export async function measureInk(file: Buffer): Promise<MarkInk | null> {
  const pixels = await sharp(file, { failOn: "error", limitInputPixels: pictureLimits.pixels, pages: 1 })
    .resize({ width: measured, height: measured, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .ensureAlpha()
    .raw()
    .timeout({ seconds: pictureLimits.making / 1_000 })
    .toBuffer();
  return inkOf(pixels);
}

async function open(file: Buffer, type: PictureType): Promise<Sharp> {
  const options = {
    // A picture that ends in the middle is refused, not shown half grey.
    failOn: "error",
    limitInputPixels: pictureLimits.pixels,
    // Of an animation the first picture: nothing on the page moves.
    pages: 1,
  } as const;
  if (type !== "svg") return sharp(file, options);
  const { width, height } = await sharp(file, { ...options, density: usualDensity }).metadata();
  const density = Math.min(100_000, Math.max(1, (usualDensity * drawn) / Math.max(width, height)));
  return sharp(file, { ...options, density });
}

/**
 * WebP: without loss where that is hardly larger, as for most drawings and screenshots. More effort makes those no smaller, and the
 * owner waits for it.
 */
async function encoded(picture: Sharp, isDrawing: boolean): Promise<MadeFile> {
  const seconds = pictureLimits.making / 1_000;
  const lossy = await picture
    .clone()
    .webp({ quality: 80, effort: isDrawing ? 2 : 4 })
    .timeout({ seconds })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = lossy.info;
  if (!isDrawing) return { width, height, content: lossy.data };
  const exact = await picture.clone().webp({ lossless: true, effort: 1 }).timeout({ seconds }).toBuffer();
  return { width, height, content: exact.byteLength <= 1.5 * lossy.data.byteLength ? exact : lossy.data };
}
