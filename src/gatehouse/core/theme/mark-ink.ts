/** Whether an uploaded mark can be told from what it stands on: its pixels are measured (WCAG 2.2, 1.4.11). */
import { contrastOfLuminances, luminanceOf, luminanceOfChannels } from "./colour.ts";

export interface MarkInk {
  /**
   * How much of the mark has which luminance, each from 0 to 1. The steps are even in contrast, from black to white; together
   * they are 1.
   */
  readonly shares: readonly number[];
  /** It brings a ground of its own: hardly a pixel lets through what is behind. */
  readonly hasGround: boolean;
}

/** A step is a twentieth of contrast. */
const steps = 64;
/** Contrast of black and white. */
const widest = 21;
const needed = 3;

/** From here on a pixel counts as one of the mark, 0 to 255; fainter ones are its soft edges. */
const opaque = 128;

/** @param pixels red, green, blue and opacity, 8 bits each. @returns null where no pixel is opaque */
export function inkOf(pixels: ArrayLike<number>): MarkInk | null {
  const counts = new Array<number>(steps).fill(0);
  let count = 0;
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    if ((pixels[at + 3] ?? 0) < opaque) continue;
    const step = stepOf(luminanceOfChannels(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0));
    counts[step] = (counts[step] ?? 0) + 1;
    count += 1;
  }
  if (count === 0) return null;
  return { shares: counts.map((one) => one / count), hasGround: count >= 0.97 * (pixels.length / 4) };
}

function stepOf(luminance: number): number {
  const contrast = contrastOfLuminances(luminance, 0);
  return Math.min(steps - 1, Math.floor((Math.log(contrast) / Math.log(widest)) * steps));
}

/** The luminance in the middle of each step; black and white themselves at both ends. */
const luminances = Array.from({ length: steps }, (_, step) =>
  step === 0 ? 0 : step === steps - 1 ? 1 : 0.05 * widest ** ((step + 0.5) / steps) - 0.05,
);

/** How much of the mark can be told from a colour behind it, 0 to 1. */
export function seenOn({ shares }: MarkInk, ground: string): number {
  const behind = luminanceOf(ground);
  return sumOf(shares, (luminance) => (contrastOfLuminances(luminance, behind) >= needed ? 1 : 0));
}

/**
 * Whether a mark is lost on a colour: most of it is too near to that, and what is not does not stand out enough to tell the
 * whole. One with a ground of its own is told by what is drawn on that, so a small part that can be told is enough.
 */
export function isLostOn(ink: MarkInk, ground: string): boolean {
  const seen = seenOn(ink, ground);
  if (ink.hasGround) return seen < 0.03;
  const behind = luminanceOf(ground);
  return seen < 0.5 && sumOf(ink.shares, (luminance) => contrastOfLuminances(luminance, behind)) < needed;
}

function sumOf(shares: MarkInk["shares"], valueOf: (luminance: number) => number): number {
  return shares.reduce((sum, share, step) => sum + share * valueOf(luminances[step] ?? 0), 0);
}
