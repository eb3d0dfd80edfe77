/** Opens the database that `DATABASE_URL` names. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Engine } from "./engines/engine.ts";
import { plainly, reasonOf } from "./errors.ts";
import { withLongWork } from "./long-work.ts";
import type { Database } from "./repositories/contract.ts";
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
  /** Told when an idle connection to PostgreSQL is lost; the pool connects again by itself. */
  readonly onConnectionLost?: (error: Error) => void;
}

const usualPatience = 5_000;

/**
 * `file:…` for SQLite, `postgres://…` for PostgreSQL. A PostgreSQL server need not be there yet: the pool connects when
 * first asked. Throws an Error with a readable sentence when the URL is wrong or the file cannot be opened.
 */
export async function openDatabase(url: string, options: OpenDatabaseOptions = {}): Promise<Database> {
  const address = parseDatabaseUrl(url);
  if (!address.ok) throw new Error(address.message);
  const engine = await openEngine(address.value, options);
  const { now = Date.now } = options;
  const usual = createRepositories(engine, now);
  return {
    engine: engine.name,
    repositories: engine.long === undefined ? usual : withLongWork(usual, createRepositories(engine.long, now)),
    migrate: async () => {
      const migrations = findMigrations(engine.name, options.migrationsFolder);
      if (engine.name === "postgres") await reach(engine);
      await engine.migrate(migrations);
    },
    ping: () => plainly(() => engine.ping()),
    dataVersion: () => engine.dataVersion(),
    abandon: () => engine.abandon(),
    close: () => engine.close(),
  };
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

/** Imported when needed, so that a site that uses one engine does not load the other one's driver. */
async function openEngine(
  address: DatabaseLocation,
  { patience = usualPatience, onConnectionLost = () => undefined }: OpenDatabaseOptions,
): Promise<Engine & { readonly long?: Engine }> {
  if (address.engine === "sqlite") {
    const { openSqlite } = await import("./engines/sqlite.ts");
    return openSqlite(address.path, patience);
  }
  const { openPostgres } = await import("./engines/postgres.ts").catch(explainMissingDriver);
  return openPostgres(address.url, onConnectionLost);
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
