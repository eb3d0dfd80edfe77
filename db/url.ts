/** Reads `DATABASE_URL`. */
import { fileURLToPath } from "node:url";

export type DatabaseLocation =
  { readonly engine: "sqlite"; readonly path: string } | { readonly engine: "postgres"; readonly url: string };

export type ParsedDatabaseUrl =
  { readonly ok: true; readonly value: DatabaseLocation } | { readonly ok: false; readonly message: string };

const valid =
  "Use file:data/gatehouse.db for a SQLite file, or postgres://user:password@host:5432/name for PostgreSQL.";

/** The message never repeats the URL: it may hold a password, and messages end up in logs. */
export function parseDatabaseUrl(url: string): ParsedDatabaseUrl {
  const text = url.trim();
  if (text === "") return wrong("DATABASE_URL is empty.");
  if (text.startsWith("file:")) return parseFile(text);
  if (/^postgres(ql)?:/.test(text)) return parsePostgres(text);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1];
  return wrong(
    scheme === undefined
      ? "DATABASE_URL does not say which kind of database it means."
      : `DATABASE_URL begins with "${scheme}:", which is not a kind of database that is supported.`,
  );
}

function parseFile(text: string): ParsedDatabaseUrl {
  const rest = text.slice("file:".length);
  if (rest === "") return wrong("DATABASE_URL does not name a file.");
  // As other tools write options of SQLite; here they would become a part of the file's name.
  if (rest.includes("?"))
    return wrong("DATABASE_URL has options after a question mark, which a SQLite file does not take.");
  if (!rest.startsWith("//")) return { ok: true, value: { engine: "sqlite", path: rest } };
  try {
    return { ok: true, value: { engine: "sqlite", path: fileURLToPath(text) } };
  } catch {
    return wrong("DATABASE_URL names a file on another machine, because two slashes follow file:.");
  }
}

function parsePostgres(text: string): ParsedDatabaseUrl {
  if (!URL.canParse(text)) {
    return wrong(
      "DATABASE_URL is not a valid PostgreSQL URL. Characters such as / ? # @ in the password must be percent-encoded.",
    );
  }
  const parts = new URL(text);
  // A socket's folder may be given as ?host=/run/postgresql instead.
  if (parts.hostname === "" && !parts.searchParams.has("host")) return wrong("DATABASE_URL does not name a server.");
  if (parts.pathname === "" || parts.pathname === "/") return wrong("DATABASE_URL does not name a database.");
  return { ok: true, value: { engine: "postgres", url: text } };
}

function wrong(what: string): ParsedDatabaseUrl {
  return { ok: false, message: `${what} ${valid}` };
}
