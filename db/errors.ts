/**
 * What the database threw, fit for a log. Drizzle's errors repeat every parameter of the statement, and PostgreSQL's
 * details repeat values: among them are addresses, password hashes and session hashes.
 */
import { DrizzleQueryError } from "drizzle-orm";

export class DatabaseError extends Error {
  /** The engine's or the system's code, for example `23505`, `SQLITE_BUSY` or `ECONNREFUSED`; empty when there is none. */
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.name = "DatabaseError";
    this.code = code;
  }
}

/** The same repository, throwing nothing but DatabaseError. */
export function withPlainErrors<Repository extends object>(repository: Repository): Repository {
  const methods = Object.entries(repository).map(([name, method]: [string, (...given: unknown[]) => unknown]) => [
    name,
    (...given: unknown[]) => plainly(async () => method(...given)),
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

function toDatabaseError(error: unknown): DatabaseError {
  const reason = error instanceof DrizzleQueryError ? error.cause : error;
  const code = codeOf(reason);
  const message = reasonOf(reason);
  const where = error instanceof DrizzleQueryError ? ` (statement: ${error.query})` : "";
  return new DatabaseError(`The database could not do it: ${message}${where}`, code);
}

/** A connection refused on every address of a name comes as an AggregateError without a message. */
export function reasonOf(reason: unknown): string {
  return (reason instanceof Error ? reason.message : String(reason)) || codeOf(reason) || "no reason given";
}

function codeOf(reason: unknown): string {
  return reason instanceof Error && "code" in reason && typeof reason.code === "string" ? reason.code : "";
}
