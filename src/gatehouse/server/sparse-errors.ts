/**
 * Lines of the log that strangers can cause, bounded: one a minute for each event and source. The next one says how many were
 * left out.
 */
import type { Log } from "./log.ts";

/** Milliseconds. */
const interval = 60_000;
/** Pairs of event and source. */
const most = 200;

export interface SparseErrors {
  /** @param source of the site's own settings, such as the id of a provider: never a text of a visitor */
  error(event: string, source: string, fields?: Readonly<Record<string, unknown>>): void;
}

export function createSparseErrors(log: Pick<Log, "error">, now: () => number): SparseErrors {
  const written = new Map<string, { readonly at: number; leftOut: number }>();

  return {
    error(event, source, fields = {}) {
      const key = `${event} ${source}`;
      const at = now();
      const last = written.get(key);
      // A clock that was set back must not silence it.
      if (last !== undefined && at >= last.at && at - last.at < interval) {
        last.leftOut += 1;
        return;
      }
      if (written.size >= most) written.clear();
      written.set(key, { at, leftOut: 0 });
      const leftOut = last?.leftOut ?? 0;
      log.error(event, { provider: source, ...fields, ...(leftOut > 0 && { leftOut }) });
    },
  };
}
