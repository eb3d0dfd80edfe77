/** Case-insensitive search that finds the same on both engines. */
import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/** Longer ones find nothing anyway, and SQLite refuses very long patterns. */
const longestSearch = 200;

/**
 * The form in which text is stored for searching. Folding is done here and not by the engine, because SQLite folds
 * ASCII only and PostgreSQL what the server's locale knows. It covers the simple lower case of every script of Unicode;
 * it does not make "ß" find "ss", nor "e" find "é".
 */
export function fold(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/** Whether folded text in `column` contains `text`; `%` and `_` stand for themselves. */
export function contains(column: PgColumn | SQL, text: string): SQL {
  // PostgreSQL rejects a statement that contains a NUL character, and no stored text contains one.
  const literal = fold(text.replaceAll("\0", "").trim().slice(0, longestSearch)).replaceAll(
    /[!%_]/g,
    (character) => `!${character}`,
  );
  return sql`${column} like ${`%${literal}%`} escape '!'`;
}
