/** How much of a colour must lie on a picture so that words on it can be read on any picture. */
import { asHex, contrastOf } from "./colour.ts";

/**
 * @returns percent, 0 to 100. The worst that can be under the scrim is a white or a black spot.
 */
export function scrimFor(words: string, ground: string, needed: number): number {
  const covered = (percent: number) =>
    ["#000000", "#ffffff"].every((spot) => contrastOf(words, blend(ground, spot, percent / 100)) >= needed);
  let [bare, full] = [0, 100];
  while (full - bare > 1) {
    const middle = Math.round((bare + full) / 2);
    if (covered(middle)) full = middle;
    else bare = middle;
  }
  return full;
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
