/** Figures that are counted anew whenever they are shown, as long as there is little to count, and else about once a minute. */

/** A count of fewer rows is always that of this moment. */
const many = 10_000;
/** Milliseconds after which counting was slow, although few rows were found among many others. */
const slow = 250;
/** Milliseconds for which such figures are shown again. */
const keptFor = 60_000;
/** Milliseconds for which they are shown once more while they are counted anew, so that no one waits for that. */
const oldest = 10 * 60_000;

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
  let kept: { readonly figures: Figures; readonly at: number } | null = null;
  let counting: Promise<Figures> | null = null;

  async function countNow(): Promise<Figures> {
    const began = clock();
    const figures = await count();
    const ended = clock();
    kept = rowsIn(figures) >= many || ended - began > slow ? { figures, at: ended } : null;
    return figures;
  }

  return () => {
    const age = kept === null ? Infinity : clock() - kept.at;
    if (kept !== null && age < keptFor) return Promise.resolve(kept.figures);
    counting ??= countNow().finally(() => {
      counting = null;
    });
    if (kept === null || age >= oldest) return counting;
    // Who asks next waits for a count that fails again, and is told.
    counting.catch(() => {
      kept = null;
    });
    return Promise.resolve(kept.figures);
  };
}
