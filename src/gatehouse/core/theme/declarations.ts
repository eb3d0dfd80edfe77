/** The tokens of a theme as custom properties: colours of each mode, and measures that both share. */
import { contrastOf } from "./colour.ts";
import { plateColour } from "./mark-plate.ts";
import { scrimFor } from "./scrim.ts";
import type { Mode, Palette, ThemeTokens } from "./tokens.ts";
import { fontFamilyFor } from "./font-faces.ts";

/** A name without its hyphens in front, and its value. */
export type Declaration = readonly [name: string, value: string];

/** Colours in light and in dark. */
export type ColourDeclaration = readonly [name: string, light: string, dark: string];

const shades: Readonly<Record<Mode, string>> = { light: "rgb(17 24 39/.07)", dark: "rgb(0 0 0/.36)" };

/** Also the shade of shadows, and `away`: black or white, whichever words on buttons are not. */
export function colourDeclarations(tokens: ThemeTokens): ColourDeclaration[] {
  const { light, dark, background, markPlates } = tokens;
  const colours = Object.keys(light).map((name) => {
    const colour = name as keyof Palette;
    return [hyphenated(name), light[colour], dark[colour]] as const;
  });
  const plate = (mode: Mode) => {
    const tone = markPlates?.[mode];
    return tone ? plateColour(tokens, tone) : "transparent";
  };
  const scrim = ({ onPanel, panel }: Palette) => `${scrimFor(onPanel, panel, 4.5)}%`;
  return [
    ...colours,
    ["away", awayFrom(light.onAccent), awayFrom(dark.onAccent)],
    ["shade", shades.light, shades.dark],
    ...(markPlates === undefined ? [] : [["mark-plate", plate("light"), plate("dark")] as const]),
    ...(background === "picture" ? [["scrim", scrim(light), scrim(dark)] as const] : []),
  ];
}

function awayFrom(ink: string): string {
  return contrastOf(ink, "#000000") > contrastOf(ink, "#ffffff") ? "#000" : "#fff";
}

function hyphenated(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const headingSizes = {
  modest: ["1.375rem", "1.625rem"],
  regular: ["1.625rem", "2rem"],
  grand: ["2rem", "2.625rem"],
  monumental: ["2.375rem", "3.5rem"],
} as const;

const radii = {
  none: ["0", "0"],
  small: ["3px", "4px"],
  medium: ["8px", "16px"],
  large: ["14px", "28px"],
} as const;

const gaps = { compact: "1rem", regular: "1.25rem", airy: "1.5rem" } as const;

export function measureDeclarations(tokens: ThemeTokens): Declaration[] {
  const { type, radius, buttons, density } = tokens;
  const [body, heading] = [fontFamilyFor(tokens, "body"), fontFamilyFor(tokens, "heading")];
  const [smallest, largest] = headingSizes[type.scale];
  const [control, card] = radii[radius];
  return [
    ["body-font", body],
    ["heading-font", heading === body ? "var(--body-font)" : heading],
    ["heading-weight", String(type.headingWeight)],
    ["heading-size", `clamp(${smallest},${smallest} + 1.2vw,${largest})`],
    ["heading-case", type.headingCase === "capitals" ? "uppercase" : "none"],
    ["tracking", trackingOf(type)],
    ["radius", control],
    ["card-radius", card],
    ["button-radius", buttons === "pill" ? "999px" : "var(--radius)"],
    ["gap", gaps[density]],
  ];
}

/** Letters of one width are set closer still. */
function trackingOf({ tracking, heading }: ThemeTokens["type"]): string {
  if (tracking === "tight") return heading === "mono" || heading === "jetbrains" ? "-.03em" : "-.022em";
  return tracking === "wide" ? ".04em" : "0";
}

export function write(declarations: readonly Declaration[]): string {
  return declarations.map(([name, value]) => `--${name}:${value}`).join(";");
}
