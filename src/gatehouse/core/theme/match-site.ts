/**
 * A theme that looks like the site: what was read of its pages, in the words of a theme. Every pair of colours that meets
 * can be read (WCAG 2.2 AA), and what had to move for that is told.
 */
import type { Layout } from "../page/layout.ts";
import { contrastOf } from "./colour.ts";
import { fronts } from "./contrast.ts";
import { matchFonts } from "./match-fonts.ts";
import { matchLook, type Evidence, type MatchedLook } from "./match-look.ts";
import { accentOf, derivedDark, paletteOfSite, withReadableButton } from "./match-palette.ts";
import { mainMode, withoutRareCards } from "./match-samples.ts";
import { mendContrast } from "./mend-contrast.ts";
import { nearestPreset, type AnyTheme } from "./nearest-preset.ts";
import { paletteFrom } from "./palette.ts";
import { resolveTheme, themeSettingsSchema, type ThemeOverrides, type ThemeSettings } from "./settings.ts";
import type { SiteFonts } from "./site-font.ts";
import type { SiteReading } from "./site-reading.ts";
import { modes, type Mode, type Palette, type ThemeTokens } from "./tokens.ts";

/** A colour of the site that could not be read where it stands. */
export interface Mended {
  readonly mode: Mode;
  readonly name: keyof Palette;
  readonly from: string;
  readonly to: string;
  /** The colour it had the least contrast with (1 to 21) before; null where it was moved only because others were. */
  readonly against: { readonly name: keyof Palette; readonly ratio: number; readonly needed: number } | null;
}

export interface ThemeProposal {
  readonly settings: ThemeSettings;
  readonly layout: Layout;
  /** The site's own typefaces, for the owner to choose: the page then asks for their files. Null where it has none. */
  readonly fonts: SiteFonts | null;
  readonly evidence: readonly Evidence[];
  readonly mended: readonly Mended[];
}

/** @param presets those that ship, and the site's own */
export function proposeTheme(site: SiteReading, presets: readonly [AnyTheme, ...AnyTheme[]]): ThemeProposal {
  const reading = withoutRareCards(site);
  const { look, evidence: ofLook } = matchLook(reading);
  const accent = accentOf(mainMode(reading));
  const colours = reading.light && accent ? { page: reading.light.page, accent: accent.colour } : null;
  const preset = nearestPreset(look, presets, colours);
  // A theme of the site's own has its colours as they are meant, in light and in dark.
  const { character } = preset;
  const made = accent && character ? paletteFrom(accent.colour, preset.tokens, character) : preset.tokens;
  const { palettes, evidence: ofColours } = palettesOf(reading, made, preset);
  const { light, dark } = palettes;
  const mended = mendContrast({ light: withReadableButton(light), dark: withReadableButton(dark) });
  const brand = accent && character ? { colour: accent.colour } : {};
  const start = resolveTheme({ preset: preset.id, brand, overrides: {} }, presets);
  const settings = themeSettingsSchema.parse({
    preset: preset.id,
    brand,
    overrides: { ...lookOverrides(look, start), ...colourOverrides(mended, start) },
  });
  return {
    settings,
    layout: look.layout,
    fonts: matchFonts(reading),
    evidence: [...ofLook, ...ofColours],
    // What was not read but mixed has no look of the site to depart from.
    mended: modes
      .flatMap((mode) => changesOf(mode, palettes[mode], mended[mode]))
      .filter(({ mode, name }) => ofColours.some(({ what }) => what === `${mode}.${name}`)),
  };
}

/**
 * A site with one dark look has it in both modes, since its visitors know no other; for a site with one light look a dark one
 * is made, for visitors who ask for that.
 */
function palettesOf(
  { light, dark }: SiteReading,
  made: Record<Mode, Palette>,
  preset: AnyTheme,
): { palettes: Record<Mode, Palette>; evidence: Evidence[] } {
  const inLight = light && paletteOfSite(light, "light", made.light);
  const inDark = dark && paletteOfSite(dark, "dark", made.dark);
  if (inLight && inDark) {
    return {
      palettes: { light: inLight.palette, dark: inDark.palette },
      evidence: [...inLight.evidence, ...inDark.evidence],
    };
  }
  if (inDark) return { palettes: { light: inDark.palette, dark: inDark.palette }, evidence: inDark.evidence };
  if (inLight === null) throw new Error("A reading has at least one look.");
  return {
    palettes: { light: inLight.palette, dark: derivedDark(inLight.palette, made.dark, preset.tokens.dark) },
    evidence: inLight.evidence,
  };
}

function lookOverrides(look: MatchedLook, start: ThemeTokens): ThemeOverrides {
  const { type, layout: _, ...rest } = look;
  const ofType = differing(type, start.type);
  return { ...differing(rest, start), ...(Object.keys(ofType).length > 0 && { type: ofType }) };
}

function colourOverrides(mended: Record<Mode, Palette>, start: ThemeTokens): ThemeOverrides {
  const [light, dark] = [differing(mended.light, start.light), differing(mended.dark, start.dark)];
  return {
    ...(Object.keys(light).length > 0 && { light }),
    ...(Object.keys(dark).length > 0 && { dark }),
  };
}

/** Only what is not so already: the less is overridden, the more follows when the owner changes preset or brand. */
function differing<Part extends object>(wanted: Part, own: Partial<Record<keyof Part, unknown>>): Partial<Part> {
  const entries = Object.entries(wanted).filter(([name, value]) => own[name as keyof Part] !== value);
  return Object.fromEntries(entries) as Partial<Part>;
}

function changesOf(mode: Mode, before: Palette, after: Palette): Mended[] {
  return (Object.keys(before) as (keyof Palette)[])
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ mode, name, from: before[name], to: after[name], against: faintestOf(name, before) }));
}

function faintestOf(name: keyof Palette, palette: Palette): Mended["against"] {
  const met = fronts.flatMap(({ front, backs, needed }) => {
    if (front === name) return backs.map((other) => ({ other, needed }));
    return backs.includes(name) ? [{ other: front, needed }] : [];
  });
  const [faintest] = met
    .map(({ other, needed }) => ({ name: other, needed, ratio: contrastOf(palette[name], palette[other]) }))
    .filter(({ ratio, needed }) => ratio < needed)
    .sort((one, other) => one.ratio - other.ratio);
  return faintest === undefined ? null : { ...faintest, ratio: Math.floor(faintest.ratio * 10) / 10 };
}
