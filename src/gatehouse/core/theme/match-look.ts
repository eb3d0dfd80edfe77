/** Typefaces, corners, controls, spacing and layout of a site, in the words of a theme. */
import type { Layout } from "../page/layout.ts";
import { contrastOf, oklchOf } from "./colour.ts";
import { distanceOf } from "./css-colour.ts";
import { mainMode, mostOf, samplesOf, strongButtons, type Most } from "./match-samples.ts";
import { nearestTypeface } from "./match-typeface.ts";
import type { SiteMode, SiteReading, SiteSample } from "./site-reading.ts";
import { headingWeights, type ThemeTokens } from "./tokens.ts";

/** The part of a theme that is no colour. What the site has none of is plain: a preset's character would be a stranger there. */
export interface MatchedLook {
  readonly type: Partial<ThemeTokens["type"]>;
  readonly radius: ThemeTokens["radius"];
  readonly buttons: ThemeTokens["buttons"];
  readonly buttonStyle: ThemeTokens["buttonStyle"];
  readonly fields: ThemeTokens["fields"];
  readonly density: ThemeTokens["density"];
  readonly emblem: ThemeTokens["emblem"];
  readonly background: Exclude<ThemeTokens["background"], "picture" | "confetti" | "paper">;
  readonly surface: ThemeTokens["surface"];
  readonly layout: Layout;
}

/** What was decided, and from what. */
export interface Evidence {
  /** A name of a theme's tokens: `body`, `radius`, `light.page`. */
  readonly what: string;
  /** `/about a.button`. */
  readonly from: string;
  /** As the site has it: `Public Sans`, `#ff8800`, `14px`. */
  readonly value: string;
  /** What became of it in the theme. */
  readonly became: string;
}

export function matchLook(reading: SiteReading): { look: MatchedLook; evidence: Evidence[] } {
  const mode = mainMode(reading);
  const evidence: Evidence[] = [];
  const note = <Became extends string>(what: string, sample: SiteSample, value: string, became: Became): Became => {
    evidence.push({ what, from: sample.from, value, became });
    return became;
  };
  const type = typeOf(mode, reading.fontFiles, note);
  const corners = cornersOf(mode);
  const radius = corners && note("radius", corners.sample, `${corners.value}px`, radiusOf(corners));
  const strong = strongButtons(mode);
  const pressed = strong.length > 0 ? strong : samplesOf(mode, "button");
  const button = mostOf(pressed, buttonStyleOf);
  const buttonStyle = button && note("buttonStyle", button.sample, button.value, button.value);
  const ends = mostOf(pressed, endsOf);
  const buttons = ends && note("buttons", ends.sample, `${ends.sample.radius}px`, ends.value);
  const field = mostOf(samplesOf(mode, "field"), fieldStyleOf);
  const fields = field && note("fields", field.sample, field.value, field.value);
  const text = mostOf(samplesOf(mode, "text"), ({ lineHeight }) => lineHeight);
  const density = text && note("density", text.sample, String(text.value), densityOf(mode, text.value));
  const card = mostOf(samplesOf(mode, "card"), surfaceOf);
  const surface = card ? note("surface", card.sample, card.value, card.value) : "none";
  const band = bandOf(mode);
  const background = band ? note("background", band, band.ground, "band") : backgroundOf(mode);
  return {
    evidence,
    look: {
      type,
      background,
      surface,
      layout: surface === "none" && band === undefined ? "open" : "card",
      radius: radius ?? "small",
      buttons: buttons ?? "like-fields",
      buttonStyle: buttonStyle ?? "solid",
      fields: fields ?? "boxed",
      density: density ?? "regular",
      emblem: emblemFor(surface, buttonStyle),
    },
  };
}

function emblemFor(
  surface: MatchedLook["surface"],
  button: MatchedLook["buttonStyle"] | undefined,
): MatchedLook["emblem"] {
  if (surface === "offset" || button === "chunky") return "solid";
  if (button === "outline") return "outline";
  return surface === "none" ? "bare" : "soft";
}

/** Of a site that has none: in the typeface of its words. */
const plainHeadings = { headingWeight: 700, scale: "regular", tracking: "normal", headingCase: "as-written" } as const;

type Note = <Became extends string>(what: string, sample: SiteSample, value: string, became: Became) => Became;

function typeOf(mode: SiteMode, fontFiles: readonly string[], note: Note): Partial<ThemeTokens["type"]> {
  const typeface = (samples: readonly SiteSample[], what: string) => {
    const family = mostOf(samples, ({ family }) => family);
    if (family === undefined) return undefined;
    const { stack } = family.sample;
    const isFile = fontFiles.includes(family.value);
    return note(what, family.sample, family.value, nearestTypeface({ family: family.value, stack, isFile }));
  };
  const body = typeface(samplesOf(mode, "text"), "body");
  const headings = samplesOf(mode, "heading");
  if (body !== undefined && headings.length === 0) return { ...plainHeadings, body, heading: body };
  const heading = typeface(headings, "heading");
  const middle = middleSize(headings);
  const weight = mostOf(headings, ({ weight }) => weight);
  const tracking = mostOf(headings, trackingOf);
  const capitals = mostOf(headings, ({ isUppercase }) => isUppercase);
  return {
    ...(body && { body }),
    ...(heading && { heading }),
    ...(middle && { scale: note("scale", middle, `${middle.size}px`, scaleOf(middle.size)) }),
    ...(weight && { headingWeight: nearestWeight(weight.value) }),
    ...(tracking && { tracking: tracking.value }),
    ...(capitals && { headingCase: capitals.value ? "capitals" : "as-written" }),
  };
}

/** The greeting of a first page is larger than the headings of the others, which are more. */
function middleSize(headings: readonly SiteSample[]): SiteSample | undefined {
  const sorted = [...headings].sort((one, other) => one.size - other.size);
  const half = sorted.reduce((sum, { share }) => sum + share, 0) / 2;
  let sum = 0;
  return sorted.find(({ share }) => (sum += share) >= half);
}

function nearestWeight(weight: number): ThemeTokens["type"]["headingWeight"] {
  return headingWeights.reduce((best, each) => (Math.abs(each - weight) < Math.abs(best - weight) ? each : best));
}

/** Heading sizes of the refusal page are 26, 32, 42 and 56 px. The largest is for a page of words alone, so no site gets it. */
function scaleOf(size: number): ThemeTokens["type"]["scale"] {
  return size < 29 ? "modest" : size < 38 ? "regular" : "grand";
}

function trackingOf({ tracking }: SiteSample): ThemeTokens["type"]["tracking"] {
  return tracking <= -0.01 ? "tight" : tracking >= 0.02 ? "wide" : "normal";
}

const isPill = ({ radius, height }: SiteSample) => height > 0 && radius >= height / 2 - 1 && radius > 10;

/** Of fields and buttons, which have the size of ours; a pill says nothing about the rest. Else of cards. */
function cornersOf(mode: SiteMode): (Most<number> & { readonly isCard: boolean }) | undefined {
  const controls = [...samplesOf(mode, "field"), ...samplesOf(mode, "button")].filter((sample) => !isPill(sample));
  const [most, card] = [controls, samplesOf(mode, "card")].map((samples) => mostOf(samples, ({ radius }) => radius));
  if (most !== undefined) return { ...most, isCard: false };
  return card && { ...card, isCard: true };
}

/** Ours are 0, 3, 8 and 14 px, and 0, 4, 16 and 28 px of cards. */
function radiusOf({ value, isCard }: { readonly value: number; readonly isCard: boolean }): ThemeTokens["radius"] {
  const [small, medium, large] = isCard ? [1.5, 8, 21] : [1.5, 5.5, 11.5];
  return value < small ? "none" : value < medium ? "small" : value < large ? "medium" : "large";
}

function endsOf(button: SiteSample): ThemeTokens["buttons"] {
  return isPill(button) ? "pill" : "like-fields";
}

function buttonStyleOf({ ground, behind, colour, border, shadow }: SiteSample): ThemeTokens["buttonStyle"] {
  if (distanceOf(ground, behind) < 0.02) return border === null ? "soft" : "outline";
  if (shadow === "hard") return "chunky";
  const isTint = contrastOf(ground, behind) < 1.5 && oklchOf(colour).c > 0.05 && contrastOf(colour, ground) >= 3;
  return isTint ? "soft" : "solid";
}

function fieldStyleOf({ border, ground, behind }: SiteSample): ThemeTokens["fields"] {
  if (border?.isUnderline === true) return "underlined";
  if (border !== null && border.width >= 2 && contrastOf(border.colour, ground) >= 7) return "heavy";
  return border === null && distanceOf(ground, behind) >= 0.01 ? "filled" : "boxed";
}

function densityOf(mode: SiteMode, lineHeight: number): ThemeTokens["density"] {
  const padding = mostOf(samplesOf(mode, "card"), (sample) => sample.padding)?.value ?? 24;
  const height = mostOf(samplesOf(mode, "button"), (sample) => sample.height)?.value ?? 42;
  const room = (lineHeight - 1.6) / 0.2 + (padding - 24) / 10 + (height - 42) / 8;
  return room <= -1.5 ? "compact" : room >= 1.5 ? "airy" : "regular";
}

function surfaceOf({ shadow }: SiteSample): ThemeTokens["surface"] {
  if (shadow === "hard") return "offset";
  return shadow === "soft" ? "raised" : "outline";
}

/** A header in a colour of its own, from edge to edge. */
export function bandOf(mode: SiteMode): SiteSample | undefined {
  const header = mostOf(samplesOf(mode, "header"), ({ ground }) => ground)?.sample;
  return header !== undefined && isColoured(header.ground, mode.page) ? header : undefined;
}

function isColoured(ground: string, page: string): boolean {
  return distanceOf(ground, page) >= 0.2 || (oklchOf(ground).c >= 0.08 && distanceOf(ground, page) >= 0.08);
}

function backgroundOf({ pattern, stops }: SiteMode): MatchedLook["background"] {
  if (pattern === "gradient") return stops.filter((stop) => oklchOf(stop).c >= 0.02).length > 1 ? "dawn" : "glow";
  // Its picture is not known to us; a light in the site's accent is nearer to it than nothing.
  return pattern === "picture" ? "glow" : pattern;
}
