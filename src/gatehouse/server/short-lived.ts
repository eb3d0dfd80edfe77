/**
 * What lives as long as a request: requests that wait, responses under way. A `Set` would do, but each time that V8 makes room in
 * one, the table from before keeps what it held then, and points to the next. Once one of them is in the old generation, so is
 * everything that later requests leave behind, until all of the heap is collected: under load that was half of a page's time.
 */
export interface ShortLived<Entry> {
  readonly size: number;
  /** @returns removes it; further calls do nothing */
  add(entry: Entry): () => void;
  /** Those that are under way now, in no order. */
  all(): readonly Entry[];
}

interface Place<Entry> {
  readonly entry: Entry;
  /** Among the places; negative once it is removed. */
  index: number;
}

export function createShortLived<Entry>(): ShortLived<Entry> {
  const places: Place<Entry>[] = [];

  function remove(place: Place<Entry>): void {
    if (place.index < 0) return;
    const last = places.pop();
    if (last !== undefined && last !== place) {
      places[place.index] = last;
      last.index = place.index;
    }
    place.index = -1;
  }

  return {
    get size() {
      return places.length;
    },
    add(entry) {
      const place = { entry, index: places.length };
      places.push(place);
      return () => remove(place);
    },
    all: () => places.map(({ entry }) => entry),
  };
}
