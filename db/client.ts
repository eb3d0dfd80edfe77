/** Opens the database that `DATABASE_URL` names. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Engine } from "./engines/engine.ts";
import { causeOf, plainly, reasonOf } from "./errors.ts";
import { explainFailure } from "./failures.ts";
import { withLongReads, withLongWork } from "./long-work.ts";
import type { Database, Repositories } from "./repositories/contract.ts";
import { createRepositories } from "./repositories/repositories.ts";
import { type DatabaseLocation, parseDatabaseUrl } from "./url.ts";

export interface OpenDatabaseOptions {
  /**
   * The folder that holds `sqlite/` and `postgres/`. Left out, it is `migrations` beside this file, which is right when
   * run from source; code that was bundled has to say. Looked at by `migrate()` only.
   */
  readonly migrationsFolder?: string;
  /** Milliseconds since 1970: by this clock a role that was given until a day ends. The system's, unless given. */
  readonly now?: () => number;
  /** Milliseconds that a write to SQLite waits for another process that is writing; 5,000 unless given. */
  readonly patience?: number;
  /**
   * Whether this thread answers visitors, whom nothing may keep waiting: long reads of SQLite then run beside it, and a few
   * connections to PostgreSQL stay open, where long reads always have connections of their own.
   */
  readonly answersVisitors?: boolean;
  /** Told when an idle connection to PostgreSQL is lost; the pool connects again by itself. */
  readonly onConnectionLost?: (error: Error) => void;
}

const usualPatience = 5_000;

/**
 * `file:…` for SQLite, `postgres://…` for PostgreSQL. A PostgreSQL server need not be there yet: the pool connects when
 * first asked. Throws an Error with a readable sentence when the URL is wrong or the file cannot be opened.
 */
export async function openDatabase(url: string, options: OpenDatabaseOptions = {}): Promise<Database> {
  const location = parseDatabaseUrl(url);
  if (!location.ok) throw new Error(location.message);
  const engine = await openEngine(location.value, options);
  const { now = Date.now } = options;
  const usual = createRepositories(engine, now);
  return {
    engine: engine.name,
    repositories: withLong(engine.name, usual, engine.long && createRepositories(engine.long, now)),
    migrate: async () => {
      const migrations = findMigrations(engine.name, options.migrationsFolder);
      if (engine.name === "postgres") await reach(engine);
      try {
        await engine.migrate(migrations);
      } catch (error) {
        throw explainFailure(causeOf(error), "The database was not brought up to date, and nothing in it was changed.");
      }
    },
    ping: () => plainly(() => engine.ping()),
    dataVersion: () => engine.dataVersion(),
    abandon: () => engine.abandon(),
    close: () => engine.close(),
  };
}

/**
 * The SQLite file that a URL names, as it is written there; null for PostgreSQL, and for a database in memory.
 *
 * @throws a sentence where the URL cannot be read
 */
export function databaseFileOf(url: string): string | null {
  const location = parseDatabaseUrl(url);
  if (!location.ok) throw new Error(location.message);
  const { value } = location;
  return value.engine === "postgres" || value.path === ":memory:" ? null : value.path;
}

/**
 * Whether a migrated database is in this file of SQLite. A first start that failed leaves one without tables, which is
 * as good as none.
 */
export async function isDatabaseFile(path: string): Promise<boolean> {
  const { hasTables } = await import("./engines/sqlite-tables.ts");
  return hasTables(path);
}

/**
 * Checked before the first statement, because the driver's message ("connect ECONNREFUSED") does not say what to do.
 */
async function reach(engine: Engine): Promise<void> {
  try {
    await engine.reach();
  } catch (error) {
    throw new Error(
      `The database that DATABASE_URL names cannot be reached: ${reasonOf(error)}. ` +
        "Check that PostgreSQL is running there, and the name, user and password in DATABASE_URL.",
      { cause: error },
    );
  }
}

function withLong(name: Engine["name"], usual: Repositories, long: Repositories | undefined): Repositories {
  if (long === undefined) return usual;
  return name === "postgres" ? withLongWork(usual, long) : withLongReads(usual, long);
}

/** Imported when needed, so that a site that uses one engine does not load the other one's driver. */
async function openEngine(
  location: DatabaseLocation,
  { patience = usualPatience, answersVisitors = false, onConnectionLost = () => undefined }: OpenDatabaseOptions,
): Promise<Engine & { readonly long?: Engine }> {
  if (location.engine === "sqlite") {
    const { openSqlite } = await import("./engines/sqlite.ts");
    return openSqlite(location.path, patience, answersVisitors);
  }
  const { openPostgres } = await import("./engines/postgres.ts").catch(explainMissingDriver);
  return openPostgres(location.url, answersVisitors, onConnectionLost);
}

/** Sites on SQLite need no driver for PostgreSQL, so the package brings none along. */
function explainMissingDriver(error: unknown): never {
  const isMissing = error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
  if (!isMissing || !error.message.includes("'pg'")) throw error;
  throw new Error("DATABASE_URL names a PostgreSQL, whose driver is not installed. Install it: npm install pg", {
    cause: error,
  });
}

function findMigrations(engine: Engine["name"], given: string | undefined): string {
  const folder = join(given ?? join(dirname(fileURLToPath(import.meta.url)), "migrations"), engine);
  if (existsSync(join(folder, "meta", "_journal.json"))) return folder;
  throw new Error(
    `There are no database migrations in "${folder}". Pass the folder of the source as migrationsFolder.`,
  );
}
