/** Whether a theme can be read: WCAG 2.2 contrast (1.4.3 for text, 1.4.11 for inputs, buttons and focus). */
import { wcagContrast } from "culori";
import { type Mode, type Palette, type ThemeTokens, modes } from "./tokens.ts";

export interface ContrastProblem {
  readonly mode: Mode;
  readonly front: keyof Palette;
  readonly back: keyof Palette;
  /** 1 to 21, rounded down to a tenth so that a near miss never reads as a pass. */
  readonly ratio: number;
  readonly needed: number;
}

const words = 4.5;
const shapes = 3;

/** Everything printed on everything it can be printed on. Page lights are measured at their strongest. */
const pairs: readonly (readonly [front: keyof Palette, back: keyof Palette, needed: number])[] = [
  ...(["page", "wash", "glow", "surface"] as const).flatMap((back) => [
    ["text", back, words] as const,
    ["muted", back, words] as const,
    ["link", back, words] as const,
    ["danger", back, words] as const,
    ["focus", back, shapes] as const,
    ["fieldLine", back, shapes] as const,
    ["accent", back, shapes] as const,
  ]),
  ["text", "field", words],
  ["muted", "field", words],
  ["fieldLine", "field", shapes],
  ["focus", "field", shapes],
  ["onAccent", "accent", words],
  ["onPanel", "panel", words],
];

/** What is too faint; an empty list means the theme can be read. */
export function contrastProblems(tokens: Pick<ThemeTokens, Mode>): ContrastProblem[] {
  return modes.flatMap((mode) =>
    pairs.flatMap(([front, back, needed]) => {
      const measured = wcagContrast(tokens[mode][front], tokens[mode][back]);
      if (measured >= needed) return [];
      const ratio = Math.floor(measured * 10) / 10;
      return [{ mode, front, back, ratio, needed }];
    }),
  );
}
