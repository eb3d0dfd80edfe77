/** Backup and restore of PostgreSQL: a read-only transaction sees one moment of the database while others write. */
import pg from "pg";
import { backupTables, toColumn, type BackupColumn, type BackupTable, type SnapshotRow, type Value } from "./format.ts";
import type { BackupStore } from "./backup.ts";

/** Rows that are fetched, and written, together; fewer where each may be some megabytes long. */
const usuallyTogether = 500;
const bytesTogether = 8;

const togetherOf = ({ columns }: BackupTable) =>
  columns.some(({ kind }) => kind === "bytes") ? bytesTogether : usuallyTogether;

/**
 * Milliseconds. A restore holds up everyone who writes, so it does not wait long for a lock, and the server ends it when it
 * hears nothing of it: the machine it ran on may be gone without having said so.
 */
const usualLimits = { connect: 3_000, lock: 10_000, silence: 30_000 };

/** @param changed limits other than the usual ones */
export async function openPostgresStore(url: string, changed: Partial<typeof usualLimits> = {}): Promise<BackupStore> {
  const limits = { ...usualLimits, ...changed };
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: limits.connect,
    // So that a network that is gone is noticed within minutes.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: "gatehouse backup",
  });
  client.on("error", () => undefined);
  await client.connect();
  return {
    schemaVersion: async () => {
      const { rows: tables } = await client.query("select to_regclass('drizzle.__drizzle_migrations') as found");
      if ((tables[0] as { found: string | null }).found === null) return 0;
      const { rows } = await client.query("select count(*)::int as applied from drizzle.__drizzle_migrations");
      return (rows[0] as { applied: number }).applied;
    },
    async *snapshot() {
      await client.query("begin isolation level repeatable read read only");
      try {
        for (const table of backupTables) yield* rowsOf(client, table);
      } finally {
        // Where the connection was lost there is nothing to roll back, and the loss is the error to report.
        await client.query("rollback").catch(() => undefined);
      }
    },
    async restore(rows, replace) {
      await client.query("begin isolation level read committed");
      try {
        await client.query(`set local lock_timeout = ${limits.lock}`);
        await client.query(`set local idle_in_transaction_session_timeout = ${limits.silence}`);
        // Readers go on with what was there before; who would write waits for the end.
        await client.query(`lock table ${backupTables.map(nameOf).join(", ")} in share row exclusive mode`);
        if (!replace && !(await isEmpty(client))) {
          await client.query("rollback");
          return false;
        }
        const { rows: counted } = await client.query("select coalesce(max(value), 0) as highest from counters");
        const highest = Number((counted[0] as { highest: string }).highest);
        for (const table of backupTables.toReversed()) await client.query(`delete from ${nameOf(table)}`);
        await insertAll(client, rows);
        await client.query("update counters set value = value + $1", [highest + 1]);
        await client.query("commit");
        return true;
      } catch (error) {
        await client.query("rollback").catch(() => undefined);
        throw error;
      }
    },
    close: () => client.end(),
  };
}

async function* rowsOf(client: pg.Client, table: BackupTable): AsyncGenerator<SnapshotRow> {
  const columns = table.columns.map(({ name, kind }) => (kind === "json" ? `"${name}"::text` : `"${name}"`)).join(", ");
  await client.query(`declare backed_up no scroll cursor for select ${columns} from ${nameOf(table)}${inOrder(table)}`);
  const together = togetherOf(table);
  for (;;) {
    const { rows } = await client.query<(Value | Buffer)[]>({
      text: `fetch ${together} from backed_up`,
      rowMode: "array",
    });
    for (const row of rows) {
      yield { table, values: row.map((value, at) => read(table.columns[at], value)) };
    }
    if (rows.length < together) break;
  }
  await client.query("close backed_up");
}

/** A revision of the page may have been restored from an older one, which has to be there before it. */
function inOrder({ name }: BackupTable): string {
  return name === "page_revisions" ? " order by number" : "";
}

async function isEmpty(client: pg.Client): Promise<boolean> {
  const each = backupTables.map((table) => `exists (select 1 from ${nameOf(table)})`).join(" or ");
  const { rows } = await client.query(`select ${each} as filled`);
  return !(rows[0] as { filled: boolean }).filled;
}

async function insertAll(client: pg.Client, rows: AsyncIterable<SnapshotRow>): Promise<void> {
  let table: BackupTable | undefined;
  let waiting: (readonly (Value | Buffer)[])[] = [];
  const write = async () => {
    if (table === undefined || waiting.length === 0) return;
    const width = table.columns.length;
    const places = waiting.map(
      (_, row) => `(${table?.columns.map((__, at) => `$${row * width + at + 1}`).join(", ")})`,
    );
    const columns = table.columns.map(({ name }) => `"${name}"`).join(", ");
    await client.query(`insert into ${nameOf(table)} (${columns}) values ${places.join(", ")}`, waiting.flat());
    waiting = [];
  };
  for await (const row of rows) {
    if (row.table !== table || waiting.length === togetherOf(row.table)) await write();
    ({ table } = row);
    waiting.push(row.values.map((value, at) => toColumn(row.table.columns[at], value)));
  }
  await write();
}

function nameOf({ name }: BackupTable): string {
  return `"${name}"`;
}

/** The driver gives bigint as text, because it may be larger than a number can hold; ours are not. */
function read(column: BackupColumn | undefined, value: Value | Buffer): Value {
  if (Buffer.isBuffer(value)) return value.toString("base64");
  return column?.kind === "number" && value !== null ? Number(value) : value;
}
