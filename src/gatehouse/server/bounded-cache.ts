/** A cache with a maximum number of values; the oldest is removed first. */
export interface BoundedCache<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/** @param most values that are kept */
export function createBoundedCache<Value>(most: number): BoundedCache<Value> {
  const kept = new Map<string, Value>();
  return {
    get: (key) => kept.get(key),
    set(key, value) {
      kept.delete(key);
      kept.set(key, value);
      if (kept.size <= most) return;
      for (const oldest of kept.keys()) return void kept.delete(oldest);
    },
  };
}
