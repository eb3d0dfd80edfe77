/**
 * Why work on a whole database failed (a migration, a backup, a restore), as a sentence for the operator that says what to
 * do. What fails in a visitor's request is a `DatabaseError` instead.
 */
import { reasonOf } from "./errors.ts";

/**
 * What happened, by codes of SQLite (https://sqlite.org/rescode.html), PostgreSQL (errcodes-appendix) and the system, each by
 * how it begins. `{reason}` is the engine's own word.
 */
const sentences: readonly (readonly [codes: RegExp, sentence: string])[] = [
  [/^(?:SQLITE_FULL|53100)/, "There is no room left on the disk of the database. Make room and try again."],
  [
    /^(?:SQLITE_BUSY|SQLITE_LOCKED|55P03)/,
    "Another process has been changing the database for too long. Try again, or stop that process first.",
  ],
  [
    /^(?:SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|42501)/,
    "This user may not write to the database ({reason}). Run it as the user that the site runs as.",
  ],
  [
    /^(?:SQLITE_NOTADB|SQLITE_CORRUPT)/,
    "The file that DATABASE_URL names is damaged, or not a database ({reason}). Correct DATABASE_URL, or put a backup in its place.",
  ],
  [/^SQLITE_IOERR/, "The disk of the database cannot be read or written ({reason}). Check the disk."],
  [
    /^(?:ECONN|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH|08|57P0|28|3D000|53300)/,
    "The database that DATABASE_URL names cannot be reached: {reason}. Check that PostgreSQL is running there, and the " +
      "name, user and password in DATABASE_URL.",
  ],
];

/** PostgreSQL's driver gives a connection that breaks no code. */
const connectionLost = /connection terminated|connection error|timeout expired/i;

/**
 * The same error where it is a sentence already, or nothing better is known.
 *
 * @param before what could not be done, as a sentence that comes first
 */
export function explainFailure(error: unknown, before: string): Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = reasonOf(error);
  const found = sentences.find(([codes]) => codes.test(code))?.[1];
  const sentence = found ?? (connectionLost.test(reason) ? sentences.at(-1)?.[1] : undefined);
  if (sentence === undefined) {
    if (code === "" && error instanceof Error) return error;
    return new Error(`${before} ${reason}.`, { cause: error });
  }
  return new Error(`${before} ${sentence.replace("{reason}", reason)}`, { cause: error });
}
