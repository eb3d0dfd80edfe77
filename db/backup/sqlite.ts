/** Backup and restore of SQLite: a read transaction sees one moment of the file while others write (https://sqlite.org/isolation.html). */
import Client from "better-sqlite3";
import { backupTables, toColumn, type BackupTable, type SnapshotRow, type Value } from "./format.ts";
import type { BackupStore } from "./backup.ts";

/** Milliseconds to wait for another process that writes. This process has nothing else to do. */
const patience = 10_000;

/** @throws where there is no such file */
export function openSqliteStore(path: string): BackupStore {
  const client = new Client(path, { fileMustExist: true, timeout: patience });
  client.pragma("synchronous = FULL");
  client.pragma("foreign_keys = ON");
  return {
    schemaVersion: async () => {
      const exists = client.prepare("select 1 from sqlite_schema where name = '__drizzle_migrations'").get();
      if (exists === undefined) return 0;
      return client.prepare("select count(*) from __drizzle_migrations").pluck().get() as number;
    },
    async *snapshot() {
      client.exec("begin");
      try {
        for (const table of backupTables) {
          const rows = client
            .prepare(`select ${columnsOf(table)} from ${table.name}`)
            .raw()
            .iterate();
          for (const row of rows as Iterable<(Value | Buffer)[]>)
            yield { table, values: row.map((value, at) => read(table, at, value)) };
        }
      } finally {
        client.exec("commit");
      }
    },
    async restore(rows, replace) {
      client.exec("begin immediate");
      try {
        const isEmpty = backupTables.every(
          ({ name }) => client.prepare(`select 1 from ${name} limit 1`).get() === undefined,
        );
        if (!isEmpty && !replace) {
          client.exec("rollback");
          return false;
        }
        const highest = client.prepare("select coalesce(max(value), 0) from counters").pluck().get() as number;
        // Revisions of the page refer to each other.
        client.pragma("defer_foreign_keys = ON");
        for (const { name } of backupTables.toReversed()) client.exec(`delete from ${name}`);
        await insertAll(client, rows);
        client.prepare("update counters set value = value + ?").run(highest + 1);
        client.exec("commit");
        return true;
      } catch (error) {
        if (client.inTransaction) client.exec("rollback");
        throw error;
      }
    },
    close: async () => {
      client.close();
    },
  };
}

async function insertAll(client: Client.Database, rows: AsyncIterable<SnapshotRow>): Promise<void> {
  const statements = new Map<BackupTable, Client.Statement>();
  for await (const { table, values } of rows) {
    let statement = statements.get(table);
    if (statement === undefined) {
      const places = table.columns.map(() => "?").join(", ");
      statement = client.prepare(`insert into ${table.name} (${columnsOf(table)}) values (${places})`);
      statements.set(table, statement);
    }
    statement.run(
      ...values.map((value, at) => (typeof value === "boolean" ? Number(value) : toColumn(table.columns[at], value))),
    );
  }
}

function columnsOf({ columns }: BackupTable): string {
  return columns.map(({ name }) => `"${name}"`).join(", ");
}

/** SQLite has no booleans: they are stored as 0 and 1. */
function read({ columns }: BackupTable, at: number, value: Value | Buffer): Value {
  if (Buffer.isBuffer(value)) return value.toString("base64");
  return columns[at]?.kind === "boolean" && value !== null ? value === 1 : value;
}
