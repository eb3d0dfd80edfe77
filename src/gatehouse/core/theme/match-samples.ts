/** What of a site's samples counts: the look that most of a role has. */
import { oklchOf } from "./colour.ts";
import { distanceOf } from "./css-colour.ts";
import type { SiteMode, SiteReading, SiteSample } from "./site-reading.ts";

type Role = SiteSample["role"];

export interface Most<Value> {
  readonly value: Value;
  /** The sample with the greatest share among those that agree. */
  readonly sample: SiteSample;
  readonly share: number;
}

export function samplesOf({ samples }: Pick<SiteMode, "samples">, role: Role): SiteSample[] {
  return samples.filter((sample) => sample.role === role);
}

/** The value that most of the samples agree on, by their shares; undefined where there are none. */
export function mostOf<Value extends string | number | boolean>(
  samples: readonly SiteSample[],
  valueOf: (sample: SiteSample) => Value,
): Most<Value> | undefined {
  const groups = new Map<Value, { sample: SiteSample; share: number }>();
  for (const sample of samples) {
    const value = valueOf(sample);
    const group = groups.get(value);
    groups.set(value, {
      sample: group === undefined || sample.share > group.sample.share ? sample : group.sample,
      share: (group?.share ?? 0) + sample.share,
    });
  }
  const [most] = [...groups].sort(([, one], [, other]) => other.share - one.share);
  return most === undefined ? undefined : { value: most[0], ...most[1] };
}

/** The look in which measures are taken: they are the same in both. */
export function mainMode({ light, dark }: Pick<SiteReading, "light" | "dark">): SiteMode {
  const mode = light ?? dark;
  if (mode === null) throw new Error("A reading has at least one look.");
  return mode;
}

/** Below this chroma a colour reads as a grey. */
export const grey = 0.04;

/** The buttons that a site wants to be pressed: filled ones in a colour, else filled ones. Empty where it has only quiet ones. */
export function strongButtons(mode: SiteMode): SiteSample[] {
  const filled = samplesOf(mode, "button").filter(({ ground, behind }) => distanceOf(ground, behind) >= 0.12);
  // A grey button beside a coloured one is the quieter of the two.
  const colourful = filled.filter(({ ground }) => oklchOf(ground).c >= grey);
  return colourful.length > 0 ? colourful : filled;
}

/** Thousands of square pixels on each page, a twentieth of a window. */
const leastOfCards = 60;

/** A few boxes on a page of words do not make it one of cards: they are left out. */
export function withoutRareCards(reading: SiteReading): SiteReading {
  const judged = (mode: SiteMode | null): SiteMode | null => {
    if (mode === null) return null;
    const area = samplesOf(mode, "card").reduce((sum, { share }) => sum + share, 0);
    if (area >= leastOfCards * reading.pages.length) return mode;
    return { ...mode, samples: mode.samples.filter(({ role }) => role !== "card") };
  };
  return { ...reading, light: judged(reading.light), dark: judged(reading.dark) };
}
