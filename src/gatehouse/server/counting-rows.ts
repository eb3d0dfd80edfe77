/** Rows of a record that each count many equal events, under the id of the first. In memory only, of bounded size. */

export interface CountingRows<Row extends { readonly at: number }> {
  /** Counts an event in the row of this key, or begins a row with it. False when there would be too many rows. */
  count(key: string, event: Row): boolean;
  /** The rows that have changed since the last call, each with its total so far. */
  changed(now: number): (Row & { readonly times: number })[];
}

interface Counted<Row> {
  readonly first: Row;
  times: number;
  changed: boolean;
}

/**
 * @param countsFor milliseconds a row goes on counting before a new one is begun
 * @param most rows that count at once
 */
export function createCountingRows<Row extends { readonly at: number }>(
  countsFor: number,
  most: number,
): CountingRows<Row> {
  const rows = new Map<string, Counted<Row>>();
  return {
    count(key, event) {
      const known = rows.get(key);
      const over = known === undefined || (!known.changed && event.at - known.first.at >= countsFor);
      if (!over) {
        known.times += 1;
        known.changed = true;
        return true;
      }
      if (known === undefined && rows.size >= most) return false;
      rows.set(key, { first: event, times: 1, changed: true });
      return true;
    },
    changed(now) {
      const changed: (Row & { readonly times: number })[] = [];
      for (const [key, counted] of rows) {
        if (counted.changed) changed.push({ ...counted.first, times: counted.times });
        counted.changed = false;
        if (now - counted.first.at >= countsFor) rows.delete(key);
      }
      return changed;
    },
  };
}
