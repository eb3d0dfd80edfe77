/**
 * Whether the database answers. After the first failure to answer, requests no longer wait for it: every call fails at
 * once, and probes run in the background until the database answers again. Requests are never used as probes.
 *
 * A write that cannot be stored, for example because the disk is full, fails alone: reads go on.
 */
import type { Database, Repositories } from "../../../db/repositories/contract.ts";
import { DatabaseError, tooSlowCode } from "../../../db/errors.ts";
import { isLong } from "../../../db/long-work.ts";
import { failureKind } from "../../../db/unavailable.ts";
import type { Log } from "./log.ts";
import type { Timeouts } from "./timeouts.ts";

/**
 * Milliseconds that a request waits for one answer of a PostgreSQL server; calls to SQLite never wait. Longer than the
 * limits of the server and the connection (`db/engines/postgres.ts`), so that no statement is carried out after the
 * caller was told that it failed.
 */
const answerLimit = 2_800;
/** Milliseconds a probe may take before the database counts as away. */
const probeLimit = 500;
/** Milliseconds between two probes. */
const probePause = 500;
/** Milliseconds in which the same kind of failure is not logged again. */
const quietFor = 10_000;

const brand = Symbol.for("gatehouse.database-unavailable");

/** Thrown instead of a driver's error; the answer to a guarded request is 503 with Retry-After. */
export class DatabaseUnavailable extends Error {
  readonly [brand] = true;
  /** Whether the database answers, and only what was to be stored could not be. */
  readonly cannotStore: boolean;

  constructor(options: ErrorOptions & { readonly cannotStore?: boolean } = {}) {
    super(options.cannotStore === true ? "The database cannot store anything now." : "The database does not answer.", {
      cause: options.cause,
    });
    this.cannotStore = options.cannotStore === true;
  }
}

/** By a registered symbol: the server throws it, and the site's bundle, which has its own copy of the class, catches it. */
export function isDatabaseUnavailable(error: unknown): error is DatabaseUnavailable {
  return error instanceof Error && brand in error;
}

function isTooSlow(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === tooSlowCode;
}

type Watched = Pick<Database, "engine" | "repositories" | "ping" | "dataVersion" | "abandon">;

/** What a probe found: "reads" when the database answers and cannot store anything. */
type Found = "everything" | "reads" | "nothing";

export interface Availability {
  /** The same repositories. When one of them finds the database unavailable, all of them fail from then on. */
  readonly repositories: Repositories;
  /** The database's data version; null while it is unavailable, so that nothing counts as unchanged. */
  dataVersion(): string | null;
  /** Whether the database answers and can store; never takes long, and asks no more than one question at a time. */
  isReady(): Promise<boolean>;
  /** Ends the probes. */
  stop(): void;
}

export function watchAvailability(database: Watched, timeouts: Timeouts, log: Log): Availability {
  const { repositories, engine } = database;
  const lastLogged = new Map<string, number>();
  let isAway = false;
  let isStopped = false;
  let probing: Promise<Found> | undefined;
  /** What the database said of itself in this turn of the event loop, unless anything was asked of it since. */
  let saidNow: { readonly version: string | null } | undefined;

  function report(event: string, error: unknown): void {
    const at = performance.now();
    if (at - (lastLogged.get(event) ?? -Infinity) < quietFor) return;
    lastLogged.set(event, at);
    log.error(event, { error });
  }

  /** One probe at a time; concurrent callers share its result. */
  function probe(): Promise<Found> {
    probing ??= database
      .ping()
      .then(
        () => "everything" as const,
        (error: unknown) => (failureKind(error) === "not-written" ? ("reads" as const) : ("nothing" as const)),
      )
      .finally(() => (probing = undefined));
    return probing;
  }

  const probeInTime = () => timeouts.within<Found>(probe(), probeLimit, () => "nothing");

  function markAway(cause: unknown): void {
    if (isAway) return;
    isAway = true;
    report("database-unavailable", cause);
    void untilBack();
  }

  async function untilBack(): Promise<void> {
    let isFirst = true;
    while (!isStopped && (await probeInTime()) === "nothing") {
      // One lost connection does not end the calls on other connections; an unavailable or frozen server does.
      if (isFirst) database.abandon();
      isFirst = false;
      await new Promise((resume) => setTimeout(resume, probePause).unref());
    }
    isAway = false;
    if (!isFirst) log.info("database-back");
  }

  async function judge(cause: unknown): Promise<Error> {
    switch (failureKind(cause)) {
      case "statement":
        return cause as Error;
      case "not-written":
        report("database-not-writable", cause);
        return new DatabaseUnavailable({ cause, cannotStore: true });
      case "slow": {
        if (!isAway && (await probeInTime()) !== "nothing") {
          report("database-slow", cause);
          // In SQLite readers do not wait for writers, so this was a write, unless it was a long read.
          return new DatabaseUnavailable({ cause, cannotStore: engine === "sqlite" && !isTooSlow(cause) });
        }
        // The database is frozen: calls still waiting for it would never end.
        if (!isAway) database.abandon();
        markAway(cause);
        return new DatabaseUnavailable({ cause });
      }
      case "lost":
        markAway(cause);
        return new DatabaseUnavailable({ cause });
    }
  }

  const tooSlow = (): never => {
    throw new DatabaseError(`The database did not answer within ${answerLimit} ms`, tooSlowCode);
  };

  function watched(repository: string, name: string, method: (...values: unknown[]) => Promise<unknown>) {
    const isLimited = engine === "postgres" && !isLong(repository, name);
    return async (...values: unknown[]) => {
      if (isAway) throw new DatabaseUnavailable();
      saidNow = undefined;
      try {
        return await (isLimited ? timeouts.within(method(...values), answerLimit, tooSlow) : method(...values));
      } catch (cause) {
        throw await judge(cause);
      } finally {
        saidNow = undefined;
      }
    };
  }

  const watchedRepository = (repository: string, methods: object) =>
    Object.fromEntries(
      Object.entries(methods).map(([name, method]: [string, (...values: unknown[]) => Promise<unknown>]) => [
        name,
        watched(repository, name, method),
      ]),
    );
  return {
    repositories: Object.fromEntries(
      Object.entries(repositories).map(([name, methods]: [string, object]) => [name, watchedRepository(name, methods)]),
    ) as unknown as Repositories,
    dataVersion() {
      if (isAway) return null;
      if (saidNow !== undefined) return saidNow.version;
      setImmediate(() => (saidNow = undefined));
      try {
        saidNow = { version: database.dataVersion() };
      } catch {
        // The next call will report the problem.
        saidNow = { version: null };
      }
      return saidNow.version;
    },
    async isReady() {
      return !isAway && (await probeInTime()) === "everything";
    },
    stop() {
      isStopped = true;
    },
  };
}
