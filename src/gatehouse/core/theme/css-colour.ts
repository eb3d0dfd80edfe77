/** Reads colours as browsers compute them (CSS Color 4: `rgb()`, `oklch()`, `color()`, …), with their transparency. */
import { converter, parse, type Color } from "culori";
import { alongAxes, hexOf, oklchOf } from "./colour.ts";

export interface CssColour {
  /** `#rrggbb`, without its transparency; mapped into sRGB. */
  readonly colour: string;
  /** 0 to 1. */
  readonly alpha: number;
}

const toOklch = converter("oklch");

/** Null for what is not a colour, such as `none` or `currentcolor`. */
export function readCssColour(text: string): CssColour | null {
  const parsed = colourIn(text);
  const oklch = parsed === undefined ? undefined : toOklch(parsed);
  if (parsed === undefined || oklch === undefined) return null;
  const { l, c, h = 0 } = oklch;
  return { colour: hexOf({ l: Math.min(1, Math.max(0, l)), c, h }), alpha: parsed.alpha ?? 1 };
}

/** The library throws at some texts that are no colours, such as `rgb(1rem)`. */
function colourIn(text: string): Color | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
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

/** Between two colours, straight through OKLab: the hue is that of the stronger one. @param share of the second, 0 to 1 */
export function mixed(first: string, second: string, share: number): string {
  const [one, other] = [oklabOf(first), oklabOf(second)];
  const at = (part: 0 | 1 | 2) => one[part] * (1 - share) + other[part] * share;
  const [l, a, b] = [at(0), at(1), at(2)];
  return hexOf({ l, c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 });
}

/** Distance of two colours in OKLab; 0.02 is just seen, white to black is 1. */
export function distanceOf(first: string, second: string): number {
  const [one, other] = [oklabOf(first), oklabOf(second)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function oklabOf(colour: string): readonly [l: number, a: number, b: number] {
  const { l, c, h } = oklchOf(colour);
  return [l, ...alongAxes(c, h)];
}
