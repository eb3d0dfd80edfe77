/** Figures that are counted anew whenever they are shown, as long as there is little to count, and else once a minute. */

/** A count of fewer rows is always that of this moment. */
const many = 10_000;
/** Milliseconds after which counting was slow, although few rows were found among many others. */
const slow = 250;
/** Milliseconds for which such figures are shown again. */
const keptFor = 60_000;

/**
 * Counting a million rows takes a good part of a second. Requests that come while they are being counted wait for the same
 * count.
 *
 * @param count reads the figures
 * @param rowsIn how many rows the figures were counted from
 * @param clock milliseconds that only go forward
 */
export function slowFigures<Figures>(
  count: () => Promise<Figures>,
  rowsIn: (figures: Figures) => number,
  clock: () => number = () => performance.now(),
): () => Promise<Figures> {
  let kept: { readonly figures: Figures; readonly until: number } | null = null;
  let counting: Promise<Figures> | null = null;

  async function countNow(): Promise<Figures> {
    const began = clock();
    const figures = await count();
    const ended = clock();
    kept = rowsIn(figures) >= many || ended - began > slow ? { figures, until: ended + keptFor } : null;
    return figures;
  }

  return () => {
    if (kept !== null && clock() < kept.until) return Promise.resolve(kept.figures);
    counting ??= countNow().finally(() => {
      counting = null;
    });
    return counting;
  };
}
