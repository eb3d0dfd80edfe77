/** Reads colours as browsers compute them (CSS Color 4: `rgb()`, `oklch()`, `color()`, …), with their transparency. */
import { converter, parse } from "culori";
import { hexOf, oklchOf } from "./colour.ts";

export interface CssColour {
  /** `#rrggbb`, without its transparency; mapped into sRGB. */
  readonly colour: string;
  /** 0 to 1. */
  readonly alpha: number;
}

const toOklch = converter("oklch");

/** Null for what is not a colour, such as `none` or `currentcolor`. */
export function readCssColour(text: string): CssColour | null {
  const parsed = parse(text);
  const oklch = parsed === undefined ? undefined : toOklch(parsed);
  if (parsed === undefined || oklch === undefined) return null;
  const { l, c, h = 0 } = oklch;
  return { colour: hexOf({ l: Math.min(1, Math.max(0, l)), c, h }), alpha: parsed.alpha ?? 1 };
}

/** What is seen of a transparent colour on an opaque one: mixed in sRGB, as browsers paint. */
export function laidOver({ colour, alpha }: CssColour, ground: string): string {
  const channel = (at: number) => {
    const [top, below] = [colour, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number];
    return Math.round(top * alpha + below * (1 - alpha))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** Between two colours as the eye sees them. @param share of the second, 0 to 1 */
export function mixed(first: string, second: string, share: number): string {
  const [one, other] = [oklchOf(first), oklchOf(second)];
  const turn = ((other.h - one.h + 540) % 360) - 180;
  // A grey has no hue of its own to turn away from.
  const hue = one.c < 0.004 ? other.h : other.c < 0.004 ? one.h : one.h + turn * share;
  return hexOf({ l: one.l + (other.l - one.l) * share, c: one.c + (other.c - one.c) * share, h: hue });
}

/** Distance of two colours in OKLab; 0.02 is just seen, white to black is 1. */
export function distanceOf(first: string, second: string): number {
  const at = (colour: string) => {
    const { l, c, h } = oklchOf(colour);
    const angle = (h * Math.PI) / 180;
    return [l, c * Math.cos(angle), c * Math.sin(angle)] as const;
  };
  const [one, other] = [at(first), at(second)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
