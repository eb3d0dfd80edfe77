/**
 * Writes that a request can do without, like "last seen". The request does not wait for them and succeeds when they
 * fail: they are tried again at the next visit.
 */
import { isDatabaseUnavailable } from "./availability.ts";

export interface OptionalWrites {
  /** One at a time for each key, so that a long lock does not collect one write per request. */
  try(key: string, write: () => Promise<unknown>): void;
  /** Once those that are under way have ended, well or not. */
  settled(): Promise<void>;
}

/** @param report called with unexpected errors; an unavailable database is not reported here */
export function createOptionalWrites(report: (error: unknown) => void = () => undefined): OptionalWrites {
  const underWay = new Map<string, Promise<void>>();
  return {
    try(key, write) {
      if (underWay.has(key)) return;
      const written = write()
        .then(
          () => undefined,
          (error: unknown) => {
            if (!isDatabaseUnavailable(error)) report(error);
          },
        )
        .finally(() => underWay.delete(key));
      underWay.set(key, written);
    },
    async settled() {
      await Promise.all(underWay.values());
    },
  };
}
