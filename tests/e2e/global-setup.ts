/** One PostgreSQL server for the run; each worker makes a database of its own in it. */
import { startPostgres } from "../support/postgres.ts";

export default async function setup(): Promise<() => Promise<void>> {
  const server = await startPostgres();
  process.env["E2E_POSTGRES_URL"] = server.url;
  return () => server.stop();
}
