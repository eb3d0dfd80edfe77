/**
 * Whether the database answers. After a failure the next second's requests are told at once instead of each waiting for
 * its own timeout; then one of them tries again, so that the site recovers by itself.
 */
import type { Repositories } from "../../../db/repositories/contract.ts";
import { isUnavailable } from "../../../db/unavailable.ts";

const pause = 1_000;

const brand = Symbol.for("gatehouse.database-unavailable");

/** Thrown instead of a driver's error; the answer to a guarded request is 503 with Retry-After. */
export class DatabaseUnavailable extends Error {
  readonly [brand] = true;

  constructor(options?: ErrorOptions) {
    super("The database does not answer.", options);
  }
}

/** By a registered symbol: the server throws it, and the site's bundle, which has its own copy of the class, catches it. */
export function isDatabaseUnavailable(error: unknown): error is DatabaseUnavailable {
  return error instanceof Error && brand in error;
}

/** The same repositories; whichever of them finds the database away says so for all. */
export function watchAvailability(
  repositories: Repositories,
  now: () => number,
  report: (error: unknown) => void,
): Repositories {
  let retryAt = 0;

  async function run(work: () => Promise<unknown>): Promise<unknown> {
    if (now() < retryAt) throw new DatabaseUnavailable();
    try {
      return await work();
    } catch (cause) {
      if (!isUnavailable(cause)) throw cause;
      if (retryAt <= now()) report(cause);
      retryAt = now() + pause;
      throw new DatabaseUnavailable({ cause });
    }
  }

  const watched = (repository: object) =>
    Object.fromEntries(
      Object.entries(repository).map(([name, method]: [string, (...values: unknown[]) => Promise<unknown>]) => [
        name,
        (...values: unknown[]) => run(() => method.apply(repository, values)),
      ]),
    );
  return Object.fromEntries(
    Object.entries(repositories).map(([name, repository]: [string, object]) => [name, watched(repository)]),
  ) as unknown as Repositories;
}
