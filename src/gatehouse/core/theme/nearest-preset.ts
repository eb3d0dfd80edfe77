/** The theme whose character is nearest to a look, so that little of it has to be overridden. */
import { distanceOf } from "./css-colour.ts";
import type { MatchedLook } from "./match-look.ts";
import { classOf } from "./match-typeface.ts";
import type { Theme, ThemePreset } from "./tokens.ts";

/** A theme that ships, or one that a site registers, which has no character and is made for no layout. */
export type AnyTheme = Theme & Partial<Pick<ThemePreset, "layout" | "character">>;

/** Colours of the site's light look, by which a theme of its own is known. */
export interface SiteColours {
  readonly page: string;
  readonly accent: string;
}

/**
 * @param colours null where the site has no light look, or no colour of its own
 * @param themes of equal ones the first is taken
 */
export function nearestPreset(
  look: MatchedLook,
  themes: readonly [AnyTheme, ...AnyTheme[]],
  colours: SiteColours | null = null,
): AnyTheme {
  const away = (theme: AnyTheme) => distance(look, theme) + strangeness(theme, colours);
  return themes.reduce((best, theme) => (away(theme) < away(best) ? theme : best));
}

/** What a theme is farther away because its colours are not the site's. Those that ship take any colour of a brand. */
const strange = 12;
/** In OKLab: two colours that a person does not tell apart at a glance. */
const alike = 0.05;

function strangeness({ tokens, character }: AnyTheme, colours: SiteColours | null): number {
  if (character !== undefined) return strange;
  if (colours === null) return 2 * strange;
  const { page, accent } = tokens.light;
  const isOfSite = distanceOf(page, colours.page) < alike && distanceOf(accent, colours.accent) < alike;
  return isOfSite ? 0 : 2 * strange;
}

/** What a person sees first counts most. */
function distance(look: MatchedLook, { tokens, layout }: AnyTheme): number {
  const differs = (wanted: string | undefined, own: string | undefined) =>
    wanted === undefined || own === undefined || wanted === own ? 0 : 1;
  const { body, heading, scale, tracking, headingCase, headingWeight = 600 } = look.type;
  return (
    4 * differs(heading && classOf(heading), classOf(tokens.type.heading)) +
    3 * differs(body && classOf(body), classOf(tokens.type.body)) +
    3 * differs(look.background, tokens.background) +
    3 * differs(look.surface, tokens.surface) +
    2 * differs(look.radius, tokens.radius) +
    2 * differs(headingCase, tokens.type.headingCase) +
    2 * differs(look.layout, layout) +
    differs(look.buttons, tokens.buttons) +
    differs(look.buttonStyle, tokens.buttonStyle) +
    differs(look.fields, tokens.fields) +
    differs(look.density, tokens.density) +
    differs(look.emblem, tokens.emblem) +
    differs(scale, tokens.type.scale) +
    differs(tracking, tokens.type.tracking) +
    Math.abs(headingWeight - tokens.type.headingWeight) / 200
  );
}
