/** The typeface of ours that is nearest to one of a site. */
import type { TypefaceId } from "./typefaces.ts";

export type TypefaceClass = "sans" | "serif" | "slab" | "mono" | "round";

export interface SiteTypeface {
  /** The family that browsers show. */
  readonly family: string;
  readonly stack: string;
  /** Whether the site brings it as a file. */
  readonly isFile: boolean;
}

/** In this order: a name may fit several, as `Source Code Pro` or `Roboto Slab` do. */
const byName: readonly (readonly [name: RegExp, system: TypefaceId, file: TypefaceId])[] = [
  [/^inter\b/, "inter", "inter"],
  [/^atkinson/, "atkinson", "atkinson"],
  [/^newsreader/, "newsreader", "newsreader"],
  [/^nunito/, "nunito", "nunito"],
  [/^jetbrains/, "jetbrains", "jetbrains"],
  [/mono|\bcode\b|courier|consol|menlo|typewriter|terminal/, "mono", "jetbrains"],
  [/slab|rockwell|\barvo\b|\bbitter\b|\baleo\b/, "slab", "slab"],
  // Without a name of their own, browsers show Arial or Helvetica.
  [/^sans-serif$/, "grotesque", "inter"],
  [
    /(?<!sans[ -])serif|georgia|times|garamond|baskerville|\blora\b|merriweather|playfair|palatino|iowan|charter|cambria|bodoni|didot|caslon|crimson|spectral|fraunces|cormorant|literata|vollkorn|gelasio|tinos|bookman|minion|tiempos|recoleta/,
    "oldstyle",
    "newsreader",
  ],
  [/round|quicksand|varela|comfortaa|fredoka|baloo|dosis/, "rounded", "nunito"],
  [/bricolage|space grotesk|\bsyne\b|clash|cabinet|familjen|\banton\b|oswald|bebas|archivo/, "bricolage", "bricolage"],
  [
    /gill sans|seravek|ubuntu|candara|calibri|source sans|noto sans|open sans|\blato\b|fira sans|pt sans|verdana|trebuchet|optima|cabin|carlito|frutiger|myriad|hind/,
    "humanist",
    "humanist",
  ],
  [/helvetica|\barial\b|nimbus|liberation sans/, "grotesque", "grotesque"],
  [/system-ui|apple|segoe|ui-sans|roboto|cantarell/, "sans", "inter"],
];

export function nearestTypeface({ family, stack, isFile }: SiteTypeface): TypefaceId {
  const names = [family, ...stack.split(",")].map((name) => name.replace(/["']/g, "").trim().toLowerCase());
  // The family that is shown says most; the generic one at the end says of what kind an unknown family is.
  for (const name of [names[0] ?? "", names.at(-1) ?? ""]) {
    const [, system, file] = byName.find(([pattern]) => pattern.test(name)) ?? [];
    if (system !== undefined && file !== undefined) return isFile ? file : system;
  }
  return isFile ? "inter" : "sans";
}

const classes: Partial<Record<TypefaceId, TypefaceClass>> = {
  oldstyle: "serif",
  newsreader: "serif",
  slab: "slab",
  mono: "mono",
  jetbrains: "mono",
  rounded: "round",
  nunito: "round",
};

export function classOf(typeface: TypefaceId): TypefaceClass {
  return classes[typeface] ?? "sans";
}
