/** What a failure of the database says about it. Only some are a reason to tell visitors that the site is away. */
import { filesMovedCode } from "./engines/sqlite-files.ts";
import { DatabaseError, tooSlowCode } from "./errors.ts";

/**
 * - `statement`: it reached a healthy database and was wrong. A mistake of ours.
 * - `not-written`: this cannot be stored now, because the disk is full, the database read-only or its files moved. Reads
 * go on.
 * - `slow`: a lock, or a limit of time. A probe must find out whether the database answers others.
 * - `lost`: the database does not answer.
 */
export type FailureKind = "statement" | "not-written" | "slow" | "lost";

/** SQLSTATE classes of statements that reached a healthy server: data, constraints, syntax, a raised exception. */
const statementClass = /^(?:21|22|23|25|26|34|42|P0)...$/;
/** SQLite's codes for the same. */
const statementCode = /^SQLITE_(?:ERROR|CONSTRAINT|MISMATCH|RANGE|TOOBIG|MISUSE)/;
/** Disk full and read-only: PostgreSQL's codes, SQLite's, and our own. */
const notWritten = new RegExp(
  `^(?:53100|25006|SQLITE_FULL|SQLITE_READONLY.*|SQLITE_IOERR_(?:WRITE|FSYNC|DIR_FSYNC|TRUNCATE|SHMSIZE|DELETE)|${filesMovedCode})$`,
);
/** A lock that was not given, a statement that was ended for its length, a deadlock, our own limits. */
const slow = new RegExp(`^(?:57014|55P03|40...|SQLITE_(?:BUSY|LOCKED|PROTOCOL).*|${tooSlowCode})$`);
/**
 * Pools and drivers speak of time and of lost connections in words alone. A new connection that came too late may be the
 * fault of a busy machine.
 */
const slowInWords = /read timeout|timeout exceeded|due to connection timeout/i;
const lostInWords = /timeout|terminated|connection|not open|closed/i;

/** @param error what a repository threw */
export function failureKind(error: unknown): FailureKind {
  if (!(error instanceof DatabaseError)) return "statement";
  const { code, message } = error;
  if (code === "") return slowInWords.test(message) ? "slow" : lostInWords.test(message) ? "lost" : "statement";
  if (notWritten.test(code)) return "not-written";
  if (slow.test(code)) return "slow";
  return statementClass.test(code) || statementCode.test(code) ? "statement" : "lost";
}
