/**
 * Colours as numbers: OKLCH (CSS Color 4), its mapping into sRGB, and the relative luminance of WCAG 2.2. Written out
 * here because a palette needs hundreds of these conversions while the owner drags a colour; reading a colour is culori's.
 */
import { converter, parse } from "culori";

export interface Oklch {
  /** Lightness, 0 to 1. */
  readonly l: number;
  /** Chroma; sRGB ends below 0.33. */
  readonly c: number;
  /** Hue in degrees. */
  readonly h: number;
}

type Channels = readonly [red: number, green: number, blue: number];

const toOklch = converter("oklch");

/** @param colour hex or OKLCH, as `colourSchema` takes it; black where it is neither */
export function oklchOf(colour: string): Oklch {
  const { l = 0, c = 0, h = 0 } = toOklch(parse(colour)) ?? {};
  return { l: Math.min(1, Math.max(0, l)), c, h };
}

/** The nearest colour of sRGB as `#rrggbb`: keeps lightness and hue, and takes as much chroma as there is. */
export function hexOf(colour: Oklch): string {
  return hexOfChannels(mapped(colour));
}

/** Any colour of a theme as `#rrggbb`. */
export function asHex(colour: string): string {
  return colour.startsWith("#") ? colour.toLowerCase() : hexOf(oklchOf(colour));
}

/** Relative luminance, 0 to 1 (WCAG 2.2), of a colour as it is shown: rounded to 8 bits for each channel. */
export function luminanceOf(colour: string): number {
  const hex = asHex(colour);
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return luminanceOfChannels(channel(1), channel(3), channel(5));
}

/** The same of red, green and blue, 0 to 255. */
export function luminanceOfChannels(red: number, green: number, blue: number): number {
  return 0.2126 * (linearOf[red] ?? 0) + 0.7152 * (linearOf[green] ?? 0) + 0.0722 * (linearOf[blue] ?? 0);
}

/** 1 to 21 (WCAG 2.2). */
export function contrastOf(one: string, other: string): number {
  return contrastOfLuminances(luminanceOf(one), luminanceOf(other));
}

export function contrastOfLuminances(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The axes a and b of OKLab. */
export function alongAxes(chroma: number, hue: number): readonly [number, number] {
  const angle = (hue * Math.PI) / 180;
  return [chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

/** Twelve halvings leave an error far below one step of 8 bits. */
const halvings = 12;

function mapped({ l, c, h }: Oklch): Channels {
  const whole = linearChannels(l, c, h);
  if (isInGamut(whole)) return whole;
  let [inside, outside] = [0, c];
  for (let step = 0; step < halvings; step += 1) {
    const middle = (inside + outside) / 2;
    if (isInGamut(linearChannels(l, middle, h))) inside = middle;
    else outside = middle;
  }
  return linearChannels(l, inside, h);
}

function isInGamut(channels: Channels): boolean {
  return channels.every((channel) => channel >= -0.0001 && channel <= 1.0001);
}

/** Linear sRGB from OKLCH (CSS Color 4, section 18). */
function linearChannels(lightness: number, chroma: number, hue: number): Channels {
  const [a, b] = alongAxes(chroma, hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function hexOfChannels(channels: Channels): string {
  const byte = (channel: number) => {
    const linear = Math.min(1, Math.max(0, channel));
    const gamma = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
    return Math.round(gamma * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channels.map(byte).join("")}`;
}

/** Linear value of each 8-bit channel. */
const linearOf = Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});
