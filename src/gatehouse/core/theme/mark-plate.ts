/** What a mark stands on, and a plate behind it where it could not be told from that. */
import type { Layout } from "../page/layout.ts";
import { hasGround } from "./background.ts";
import { luminanceOf } from "./colour.ts";
import { isLostOn, seenOn, type MarkInk } from "./mark-ink.ts";
import { plateTones, type MarkPlates, type PlateTone } from "./mark-plate-schema.ts";
import { modes, type Mode, type ThemeTokens } from "./tokens.ts";

/** Of the mark in each mode; null where there is none, or it could not be read. */
export type MarkInks = Readonly<Record<Mode, MarkInk | null>>;

type Grounds = Pick<ThemeTokens, Mode | "background" | "surface">;

/** A light plate is the site's own page, where that is light: the mark was drawn for it. The same for a dark one. */
export function plateColour({ light, dark }: Pick<ThemeTokens, Mode>, tone: PlateTone): string {
  if (tone === "light") return luminanceOf(light.page) >= 0.7 ? light.page : "#ffffff";
  return luminanceOf(dark.page) <= 0.02 ? dark.page : "#16181d";
}

/** The colour behind the site's name, without a plate. */
function groundOf(tokens: Grounds, layout: Layout, mode: Mode): string {
  const isOnPanel =
    layout === "split" || (layout === "card" && tokens.background === "band" && hasGround(tokens.surface));
  return tokens[mode][isOnPanel ? "panel" : "page"];
}

/** The modes in which the mark cannot be told from what it stands on, plate included. */
export function modesWithLostMark(
  tokens: Grounds & Pick<ThemeTokens, "markPlates">,
  layout: Layout,
  inks: MarkInks,
): Mode[] {
  return modes.filter((mode) => {
    const ink = inks[mode];
    const tone = tokens.markPlates?.[mode];
    return ink !== null && isLostOn(ink, tone ? plateColour(tokens, tone) : groundOf(tokens, layout, mode));
  });
}

/** The plate on which most of a mark can be told. */
export function plateFor(ink: MarkInk, tokens: Pick<ThemeTokens, Mode>): PlateTone {
  const [light, dark] = plateTones.map((tone) => seenOn(ink, plateColour(tokens, tone)));
  return (dark ?? 0) > (light ?? 0) ? "dark" : "light";
}

/** Plates for a mark, in the modes that need one; undefined where none does. */
export function neededPlates(tokens: Grounds, layout: Layout, inks: MarkInks): MarkPlates | undefined {
  const plates = modesWithLostMark(tokens, layout, inks).flatMap((mode) => {
    const ink = inks[mode];
    return ink === null ? [] : [[mode, plateFor(ink, tokens)] as const];
  });
  return plates.length === 0 ? undefined : Object.fromEntries(plates);
}

/**
 * The plate reaches beyond the mark without moving it, so that both modes have the same lines. Its colour is transparent in a mode
 * without one. It stays where the system sets colours of its own, since the mark keeps its own too.
 */
export function plateRules(plates: ThemeTokens["markPlates"]): string {
  if (plates === undefined || Object.values(plates).length === 0) return "";
  return ".gh-own-mark{display:block;margin-block:.375rem;margin-inline-end:.375rem;border-radius:min(var(--radius),.25rem);background:var(--mark-plate);box-shadow:0 0 0 .4375rem var(--mark-plate);forced-color-adjust:none}";
}
