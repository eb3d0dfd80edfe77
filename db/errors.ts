/**
 * What the database threw, safe for a log. Drizzle's errors repeat every parameter of the statement, and PostgreSQL's
 * details repeat values, such as emails, password hashes and session hashes.
 */
import { DrizzleQueryError } from "drizzle-orm";
import type { Engine } from "./engines/engine.ts";

/** As the code of a DatabaseError: no answer came in time. */
export const tooSlowCode = "TOO_SLOW";

export class DatabaseError extends Error {
  /** The engine's or the system's code, for example `23505`, `SQLITE_BUSY` or `ECONNREFUSED`; empty when there is none. */
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.name = "DatabaseError";
    this.code = code;
  }
}

/**
 * The same repository, throwing only DatabaseError. A method that met another process's lock is retried: each is one
 * statement or batch.
 */
export function withPlainErrors<Repository extends object>(
  repository: Repository,
  { retry }: Pick<Engine, "retry">,
): Repository {
  const methods = Object.entries(repository).map(([name, method]: [string, (...given: unknown[]) => unknown]) => [
    name,
    async (...given: unknown[]) => {
      try {
        return await method(...given);
      } catch (error) {
        return plainly(() => retry(error, async () => method(...given)));
      }
    },
  ]);
  return Object.fromEntries(methods) as Repository;
}

export async function plainly<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw toDatabaseError(error);
  }
}

/** What the driver threw, which Drizzle wraps. */
export function causeOf(error: unknown): unknown {
  return error instanceof DrizzleQueryError ? error.cause : error;
}

function toDatabaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const reason = causeOf(error);
  const code = codeOf(reason);
  const message = reasonOf(reason);
  const where = error instanceof DrizzleQueryError ? ` (statement: ${error.query})` : "";
  return new DatabaseError(`The database could not do it: ${message}${where}`, code);
}

/** A connection refused on every IP of a name is an AggregateError without a message. */
export function reasonOf(reason: unknown): string {
  return (reason instanceof Error ? reason.message : String(reason)) || codeOf(reason) || "no reason given";
}

function codeOf(reason: unknown): string {
  return reason instanceof Error && "code" in reason && typeof reason.code === "string" ? reason.code : "";
}
