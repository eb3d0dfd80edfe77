/**
 * Whether the database answers. After a failure the next second's requests are told at once instead of each waiting for
 * its own timeout; then one of them tries again, so that the site recovers by itself.
 */
const pause = 1_000;

/** Thrown instead of a driver's error; the answer to a guarded request is 503 with Retry-After. */
export class DatabaseUnavailable extends Error {
  constructor(options?: ErrorOptions) {
    super("The database does not answer.", options);
  }
}

export interface Availability {
  /** Runs work that needs the database. Throws `DatabaseUnavailable` when it fails. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function createAvailability(now: () => number, report: (error: unknown) => void): Availability {
  let retryAt = 0;
  return {
    async run(work) {
      if (now() < retryAt) throw new DatabaseUnavailable();
      try {
        return await work();
      } catch (cause) {
        if (retryAt <= now()) report(cause);
        retryAt = now() + pause;
        throw new DatabaseUnavailable({ cause });
      }
    },
  };
}
