/** Looks into a test's database past the repositories: how many rows a table has, and many rows put in at once. */
import Client from "better-sqlite3";
import pg from "pg";
import { parseDatabaseUrl } from "../../db/url.ts";

/** Runs one statement of each engine's own and answers its rows. */
export async function runStatement(
  databaseUrl: string,
  statement: { readonly sqlite: string; readonly postgres: string },
): Promise<Record<string, unknown>[]> {
  const parsed = parseDatabaseUrl(databaseUrl);
  if (!parsed.ok) throw new Error(parsed.message);
  if (parsed.value.engine === "sqlite") {
    const client = new Client(parsed.value.path);
    try {
      const prepared = client.prepare<[], Record<string, unknown>>(statement.sqlite);
      if (prepared.reader) return prepared.all();
      prepared.run();
      return [];
    } finally {
      client.close();
    }
  }
  const client = new pg.Client({ connectionString: parsed.value.url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement.postgres)).rows;
  } finally {
    await client.end();
  }
}

export async function countRows(databaseUrl: string, table: string): Promise<number> {
  const count = `select count(*) as total from ${table}`;
  const [row] = await runStatement(databaseUrl, { sqlite: count, postgres: count });
  return Number(row?.["total"]);
}
