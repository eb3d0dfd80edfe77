/**
 * Tells a database that does not answer from a statement that was wrong. Only the first is a reason to say 503; the
 * second is a mistake of ours and must not make the site look down.
 */
import { DatabaseError } from "./errors.ts";

/** SQLSTATE classes of statements that reached a healthy server: data, constraints, syntax, a raised exception. */
const statementClass = /^(?:21|22|23|25|26|34|42|P0)...$/;
/** SQLite's codes for the same. */
const statementCode = /^SQLITE_(?:ERROR|CONSTRAINT|MISMATCH|RANGE|TOOBIG|MISUSE)/;
/** Pools and drivers speak of lost connections in words alone. */
const lostConnection = /timeout|terminated|connection|not open|closed/i;

/** @param error what a repository threw */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof DatabaseError)) return false;
  if (error.code === "") return lostConnection.test(error.message);
  return !statementClass.test(error.code) && !statementCode.test(error.code);
}
