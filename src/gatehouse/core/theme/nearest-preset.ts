/** The preset whose character is nearest to a look, so that little of it has to be overridden. */
import type { MatchedLook } from "./match-look.ts";
import { classOf } from "./match-typeface.ts";
import type { ThemePreset } from "./tokens.ts";

/** @param presets of equal ones the first is taken */
export function nearestPreset(look: MatchedLook, presets: readonly [ThemePreset, ...ThemePreset[]]): ThemePreset {
  return presets.reduce((best, preset) => (distance(look, preset) < distance(look, best) ? preset : best));
}

/** What a person sees first counts most. */
function distance(look: MatchedLook, { tokens, layout }: ThemePreset): number {
  const differs = (wanted: string | undefined, own: string) => (wanted === undefined || wanted === own ? 0 : 1);
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
