/** What the elements of an open page look like, those that look the same counted together. */
import { laidOver, readCssColour } from "../../core/theme/css-colour.ts";
import { sampleRoles, type SiteSample } from "../../core/theme/site-reading.ts";
import { middleStop, type Grounds } from "./grounds.ts";
import type { OpenPage } from "./open-page.ts";
import { roleOf } from "./sample-roles.ts";
import { unseenIn } from "./unseen.ts";

/** Of a long page the first part tells enough. */
const mostElements = 4000;
/** Looks of one role that are kept. */
const mostOfRole = 16;

export function samplesIn(page: OpenPage, grounds: Grounds, shownFamily: (stack: string) => string): SiteSample[] {
  const samples: SiteSample[] = [];
  const isUnseen = unseenIn(page);
  for (const element of [...page.document.body.querySelectorAll("*")].slice(0, mostElements)) {
    const sample = isUnseen(element) ? null : sampleOf(element, page, grounds, shownFamily);
    if (sample !== null) samples.push(sample);
  }
  return gathered(samples);
}

/** Samples of several pages: looks of the same kind are one, and each role keeps its commonest. */
export function gathered(samples: readonly SiteSample[]): SiteSample[] {
  const groups = new Map<string, SiteSample>();
  for (const sample of samples) {
    const { from: _, share: __, ...look } = sample;
    const key = JSON.stringify(look);
    const group = groups.get(key);
    groups.set(key, group === undefined ? sample : { ...group, share: group.share + sample.share });
  }
  const sorted = [...groups.values()].sort((one, other) => other.share - one.share);
  return sampleRoles.flatMap((role) => sorted.filter((sample) => sample.role === role).slice(0, mostOfRole));
}

function sampleOf(
  element: Element,
  page: OpenPage,
  grounds: Grounds,
  shownFamily: (stack: string) => string,
): SiteSample | null {
  const behind = grounds.at(element.parentElement);
  const ground = grounds.at(element);
  if (behind === null || ground === null) return null;
  const style = page.window.getComputedStyle(element);
  const role = roleOf(element, style, ground !== behind);
  if (role === null) return null;
  const size = pixels(style.fontSize);
  const box = element.getBoundingClientRect();
  return {
    role: role.role,
    from: `${page.path} ${nameOf(element)}`.slice(0, 120),
    share: role.share,
    colour: inkOf(style, ground),
    ground,
    behind,
    border: borderOf(style, ground),
    shadow: shadowOf(style.boxShadow),
    radius: radiusOf(style.borderTopLeftRadius, box),
    height: Math.min(10_000, Math.round(box.height / 2) * 2),
    padding: Math.max(pixels(style.paddingTop), pixels(style.paddingLeft)),
    family: shownFamily(style.fontFamily).slice(0, 80),
    stack: style.fontFamily.slice(0, 300),
    size,
    weight: Number(style.fontWeight) || 400,
    tracking: clamp(Math.round((pixelsOrZero(style.letterSpacing) / (size || 16)) * 1000) / 1000, -1, 2),
    isUppercase: style.textTransform === "uppercase",
    lineHeight: clamp(Math.round((pixelsOrZero(style.lineHeight) / (size || 16)) * 10) / 10 || 1.2, 0, 10),
  };
}

/** `a.button`: enough for a person to find it. Classes that Astro adds to scope styles say nothing. */
function nameOf(element: Element): string {
  const name = [...element.classList].find((each) => !/^astro-[a-z0-9]{8}$/.test(each));
  return `${element.tagName.toLowerCase()}${name === undefined ? "" : `.${name}`}`;
}

/** Words filled with a gradient have the colour of its middle. */
function inkOf({ color, backgroundClip, backgroundImage }: CSSStyleDeclaration, ground: string): string {
  const stop = backgroundClip === "text" ? middleStop(backgroundImage) : undefined;
  const ink = stop ?? readCssColour(color);
  return ink === null ? "#000000" : laidOver(ink, ground);
}

function borderOf(style: CSSStyleDeclaration, ground: string): SiteSample["border"] {
  const sides = (["Top", "Right", "Bottom", "Left"] as const).map((side) => ({
    side,
    width: style[`border${side}Style`] === "none" ? 0 : pixels(style[`border${side}Width`]),
    colour: readCssColour(style[`border${side}Color`]),
  }));
  const seen = sides.filter(({ width, colour }) => width > 0 && colour !== null && colour.alpha > 0.02);
  const [first] = seen;
  if (first === undefined || first.colour === null) return null;
  const isUnderline = seen.length === 1 && first.side === "Bottom";
  if (!isUnderline && seen.length < 3) return null;
  return { width: first.width, colour: laidOver(first.colour, ground), isUnderline };
}

/** A hard shadow is a copy of the box moved aside: no blur, and seen. */
function shadowOf(shadow: string): SiteSample["shadow"] {
  const layers = shadow.split(/,(?![^(]*\))/).map((layer) => {
    const colour = readCssColour(layer.match(/[a-z]+\([^)]*\)/)?.[0] ?? "");
    const [x = 0, y = 0, blur = 0] = [...layer.matchAll(/(-?[\d.]+)px/g)].map(([, length]) => Number(length));
    return {
      isInset: layer.includes("inset"),
      alpha: colour?.alpha ?? 0,
      moved: Math.max(Math.abs(x), Math.abs(y)),
      blur,
    };
  });
  const seen = layers.filter(({ isInset, alpha }) => !isInset && alpha > 0.02);
  if (seen.some(({ blur, moved, alpha }) => blur === 0 && moved >= 2 && alpha > 0.3)) return "hard";
  return seen.some(({ blur }) => blur >= 2) ? "soft" : "none";
}

function radiusOf(text: string, { width, height }: DOMRect): number {
  const half = Math.min(width, height) / 2;
  const radius = text.includes("%") ? (Number.parseFloat(text) / 100) * Math.min(width, height) : pixels(text);
  return Math.round(Math.min(radius, half, 10_000));
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
const pixelsOrZero = (text: string) => Number.parseFloat(text) || 0;
const pixels = (text: string) => clamp(Math.round(pixelsOrZero(text) * 10) / 10, 0, 10_000);
