/** Whether a theme can be read: WCAG 2.2 contrast (1.4.3 for text, 1.4.11 for inputs, focus and drawings). */
import { contrastOfLuminances, luminanceOf } from "./colour.ts";
import { type Mode, type Palette, type ThemeTokens, modes } from "./tokens.ts";

export interface ContrastPair {
  readonly mode: Mode;
  readonly front: keyof Palette;
  readonly back: keyof Palette;
  /** 1 to 21, rounded down to a tenth so that a near miss never reads as a pass. */
  readonly ratio: number;
  readonly needed: number;
  readonly passes: boolean;
}

export type ContrastProblem = Omit<ContrastPair, "passes">;

export interface Front {
  readonly front: keyof Palette;
  readonly backs: readonly (keyof Palette)[];
  readonly needed: number;
}

const words = 4.5;
const shapes = 3;

/** What words and controls stand on. Page lights are measured at their strongest. */
export const grounds = ["page", "wash", "glow", "surface"] as const satisfies readonly (keyof Palette)[];

/** Everything printed on everything it can be printed on. */
export const fronts: readonly Front[] = [
  { front: "text", backs: [...grounds, "field"], needed: words },
  { front: "muted", backs: [...grounds, "field"], needed: words },
  { front: "link", backs: grounds, needed: words },
  { front: "danger", backs: grounds, needed: words },
  { front: "focus", backs: [...grounds, "field"], needed: shapes },
  { front: "fieldLine", backs: [...grounds, "field"], needed: shapes },
  { front: "accentLine", backs: grounds, needed: shapes },
  { front: "pending", backs: grounds, needed: shapes },
  { front: "onAccent", backs: ["accent"], needed: words },
  { front: "onPanel", backs: ["panel"], needed: words },
];

/** Every pair of colours that meets, with its contrast: for a view that follows the owner's hand. */
export function contrastPairs(tokens: Pick<ThemeTokens, Mode>): ContrastPair[] {
  return modes.flatMap((mode) => {
    const luminances = luminancesOf(tokens[mode]);
    return fronts.flatMap(({ front, backs, needed }) =>
      backs.map((back) => {
        const measured = contrastOfLuminances(luminances[front], luminances[back]);
        return { mode, front, back, ratio: Math.floor(measured * 10) / 10, needed, passes: measured >= needed };
      }),
    );
  });
}

/** What is too faint; an empty list means the theme can be read. */
export function contrastProblems(tokens: Pick<ThemeTokens, Mode>): ContrastProblem[] {
  return contrastPairs(tokens).flatMap(({ passes, ...pair }) => (passes ? [] : [pair]));
}

function luminancesOf(palette: Palette): Record<keyof Palette, number> {
  const entries = Object.entries(palette).map(([name, colour]) => [name, luminanceOf(colour)]);
  return Object.fromEntries(entries) as Record<keyof Palette, number>;
}
