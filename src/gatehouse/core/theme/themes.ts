/** The presets that ship. Each is the look of another product: background, type, edges and spacing, not only a colour. */
import { almanac } from "./presets/almanac.ts";
import { blueprint } from "./presets/blueprint.ts";
import { carousel } from "./presets/carousel.ts";
import { counter } from "./presets/counter.ts";
import { harbour } from "./presets/harbour.ts";
import { ledger } from "./presets/ledger.ts";
import { marquee } from "./presets/marquee.ts";
import { orchard } from "./presets/orchard.ts";
import { rotunda } from "./presets/rotunda.ts";
import { teletype } from "./presets/teletype.ts";
import type { ThemePreset } from "./tokens.ts";

/** The first is the default of a new site, and the fallback for a theme that was removed. */
export const shippedThemes: readonly [ThemePreset, ...ThemePreset[]] = [
  harbour,
  almanac,
  blueprint,
  orchard,
  marquee,
  ledger,
  teletype,
  rotunda,
  carousel,
  counter,
];
