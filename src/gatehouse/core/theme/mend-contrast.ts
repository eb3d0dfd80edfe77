/** Brings every pair of colours that meets to the contrast it needs, and changes as little as possible. */
import { contrastOf, hexOf, luminanceOf, oklchOf } from "./colour.ts";
import { fronts, grounds } from "./contrast.ts";
import type { Mode, Palette } from "./tokens.ts";

type Direction = "darker" | "lighter";

/**
 * Moves the lightness of what is too faint, and keeps its hue. What can be read already stays as it is. Backgrounds move
 * only where no words could be read on them.
 */
export function mendContrast<Tokens extends Readonly<Record<Mode, Palette>>>(tokens: Tokens): Tokens {
  return { ...tokens, light: mendPalette(tokens.light), dark: mendPalette(tokens.dark) };
}

/** The same for one mode: dark words or light ones, as fewer changes make it. */
export function mendPalette(palette: Palette): Palette {
  const isDarkOnLight = luminanceOf(palette.text) <= luminanceOf(palette.page);
  const [usual, other] = isDarkOnLight ? (["darker", "lighter"] as const) : (["lighter", "darker"] as const);
  const mended = mendTowards(palette, usual);
  if (grounds.every((ground) => mended[ground] === palette[ground])) return mended;
  const turned = mendTowards(palette, other);
  return changeOf(palette, mended) <= changeOf(palette, turned) ? mended : turned;
}

/** The same colour, lighter or darker, as near as it can be read on all of `backs`; itself where it can be already. */
export function readableOn(colour: string, backs: readonly string[], needed: number, direction: Direction): string {
  if (backs.every((back) => contrastOf(colour, back) >= needed)) return colour;
  const luminances = backs.map(luminanceOf);
  return direction === "darker"
    ? atMost(colour, (Math.min(...luminances) + 0.05) / needed - 0.05)
    : atLeast(colour, (Math.max(...luminances) + 0.05) * needed - 0.05);
}

/** Of both directions the one that changes less, among those in which the words can be read. */
function readableEitherWay(colour: string, back: string, needed: number): string {
  const choices = (["darker", "lighter"] as const)
    .map((direction) => readableOn(colour, [back], needed, direction))
    .filter((choice) => contrastOf(choice, back) >= needed);
  const moved = (choice: string) => Math.abs(oklchOf(choice).l - oklchOf(colour).l);
  // Black or white can be read on any colour, so there is a choice.
  return choices.sort((one, other) => moved(one) - moved(other))[0] ?? colour;
}

/** A background on which neither black nor white words reach what they need is moved to where they do. */
const darkestUnderBlack = 4.5 * 0.05 - 0.05;
const lightestUnderWhite = 1.05 / 4.5 - 0.05;

function mendTowards(palette: Palette, words: Direction): Palette {
  const mended: Palette = { ...palette };
  for (const ground of [...grounds, "field"] as const) {
    mended[ground] =
      words === "darker" ? atLeast(mended[ground], darkestUnderBlack) : atMost(mended[ground], lightestUnderWhite);
  }
  for (const { front, backs, needed } of fronts) {
    const [first] = backs;
    mended[front] =
      backs.length === 1 && first !== undefined
        ? readableEitherWay(mended[front], mended[first], needed)
        : readableOn(
            mended[front],
            backs.map((back) => mended[back]),
            needed,
            words,
          );
  }
  return mended;
}

/** What changes in lightness, backgrounds counted more: they fill the page. */
function changeOf(before: Palette, after: Palette): number {
  return Object.entries(before).reduce((sum, [name, colour]) => {
    const changed = after[name as keyof Palette];
    if (changed === colour) return sum;
    const weight = grounds.some((ground) => ground === name) ? 4 : 1;
    return sum + weight * (0.01 + Math.abs(oklchOf(changed).l - oklchOf(colour).l));
  }, 0);
}

/** The lightest version of a colour whose luminance is at most `bound`; itself where it is. */
function atMost(colour: string, bound: number): string {
  return luminanceOf(colour) <= bound ? colour : search(colour, 0, (luminance) => luminance <= bound);
}

/** The darkest version of a colour whose luminance is at least `bound`; itself where it is. */
function atLeast(colour: string, bound: number): string {
  return luminanceOf(colour) >= bound ? colour : search(colour, 1, (luminance) => luminance >= bound);
}

/** Between a colour and black (0) or white (1), the nearest to it that passes. Black and white pass where nothing else does. */
function search(colour: string, end: 0 | 1, passes: (luminance: number) => boolean): string {
  const { l, c, h } = oklchOf(colour);
  let [failing, passing] = [l, end as number];
  let best = end === 0 ? "#000000" : "#ffffff";
  for (let step = 0; step < 11; step += 1) {
    const middle = (failing + passing) / 2;
    const candidate = hexOf({ l: middle, c, h });
    if (passes(luminanceOf(candidate))) {
      passing = middle;
      best = candidate;
    } else failing = middle;
  }
  return best;
}
