/**
 * Applies migrations on SQLite. Drizzle's own migrator asks what is missing before it takes the write lock, so two
 * instances that start together would both apply the same one; here the question is asked again under the lock. The table is
 * the one Drizzle keeps, so either can go on from where the other stopped. Where nothing is missing, no lock is
 * taken, and foreign keys are not checked, which would read every row of a large site.
 */
import type { Database } from "better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";

export function migrateSqlite(client: Database, folder: string): void {
  const migrations = readMigrationFiles({ migrationsFolder: folder });
  const newest = Math.max(...migrations.map(({ folderMillis }) => folderMillis));
  if (hasMigrationTable(client) && lastApplied(client) >= newest) return;
  const applyMissing = client.transaction(() => {
    client.exec(
      "create table if not exists __drizzle_migrations (id integer primary key autoincrement, hash text not null, created_at numeric)",
    );
    const applied = lastApplied(client);
    for (const migration of migrations) {
      if (migration.folderMillis <= applied) continue;
      for (const statement of migration.sql) client.exec(statement);
      client
        .prepare("insert into __drizzle_migrations (hash, created_at) values (?, ?)")
        .run(migration.hash, migration.folderMillis);
    }
    if (client.prepare("pragma foreign_key_check").all().length > 0) {
      throw new Error("A migration left rows behind that refer to missing rows. Nothing was changed.");
    }
  });
  // A migration that rebuilds a table drops the old one; with foreign keys on, that would empty the tables that refer
  // to it. SQLite ignores this switch inside a transaction, hence here.
  client.pragma("foreign_keys = OFF");
  try {
    applyMissing.immediate();
  } finally {
    client.pragma("foreign_keys = ON");
  }
}

function hasMigrationTable(client: Database): boolean {
  return client.prepare("select 1 from sqlite_schema where name = '__drizzle_migrations'").get() !== undefined;
}

/** Milliseconds since 1970, as the migration says of itself; -1: none is applied. */
function lastApplied(client: Database): number {
  const last = client.prepare("select max(created_at) from __drizzle_migrations").pluck().get();
  return typeof last === "number" ? last : -1;
}
