/** How much of a colour must lie on a picture so that words on it can be read on any picture. */
import { asHex, contrastOf } from "./colour.ts";

/**
 * @returns percent, 0 to 100. The worst that can be under the scrim is a white or a black spot.
 */
export function scrimFor(words: string, ground: string, needed: number): number {
  let [bare, full] = [0, 100];
  while (full - bare > 1) {
    const middle = Math.round((bare + full) / 2);
    if (worstContrast(words, ground, middle) >= needed) full = middle;
    else bare = middle;
  }
  return full;
}

/** @returns 1 to 21, at the worst spot that a picture can have. @param percent of `ground` that lies on the picture */
export function worstContrast(words: string, ground: string, percent: number): number {
  return Math.min(...["#000000", "#ffffff"].map((spot) => contrastOf(words, blend(ground, spot, percent / 100))));
}

/** As browsers blend: in sRGB, channel by channel. */
function blend(over: string, under: string, opacity: number): string {
  const [top, bottom] = [asHex(over), asHex(under)];
  const channels = [1, 3, 5].map((at) => {
    const value = (hex: string) => Number.parseInt(hex.slice(at, at + 2), 16);
    return Math.round(value(top) * opacity + value(bottom) * (1 - opacity))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
