/** A flood has left hundreds of thousands of rows behind. Removing them must not keep visitors waiting. */
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../db/client.ts";
import type { Database } from "../../db/repositories/contract.ts";
import { createLog } from "../../src/gatehouse/server/log.ts";
import { startMaintenance } from "../../src/gatehouse/server/maintenance.ts";
import { createRefusalLog } from "../../src/gatehouse/server/refusal/refusal-log.ts";
import { newMember } from "../integration/db/samples.ts";
import { createDatabase, engines, type FreshDatabase } from "../support/database.ts";
import { countRows, runStatement } from "../support/rows.ts";

/** In each table. SQLite answers in the same thread, so there it takes many to notice. */
const rows = { sqlite: 60_000, postgres: 12_000 };
const tables = ["attempts", "refusals", "sessions"] as const;
/** Refusals that stay. */
const kept = 1_000;
const now = Date.UTC(2030, 0, 1);

describe.each(engines)("a purge of a flood's rows (%s)", (engine) => {
  let fresh: FreshDatabase;
  const opened: Database[] = [];
  afterEach(async () => {
    for (const database of opened.splice(0)) await database.close();
    await fresh.remove();
  });

  async function instance(): Promise<Database> {
    const database = await openDatabase(fresh.url);
    opened.push(database);
    return database;
  }

  /** As many rows in each table, all of them over or too many, and put in at once. */
  async function flooded(): Promise<Database> {
    fresh = await createDatabase(engine);
    const database = await instance();
    await database.repositories.members.create(newMember("ada"));
    const fill = (into: string, values: string) =>
      runStatement(fresh.url, {
        sqlite: `insert into ${into} with recursive given(n) as (select 1 union all select n + 1 from given where n < ${rows.sqlite}) select ${values} from given`,
        postgres: `insert into ${into} select ${values} from generate_series(1, ${rows.postgres}) as given(n)`,
      });
    await fill("attempts (key, count, window_ends_at)", `'key ' || n, 1, n`);
    await fill(
      "refusals (id, at, method, path, reason, status, address, user_agent)",
      `'r' || n, ${now} + n / 50, 'GET', '/members', 'no-credentials', 401, '192.0.2.1', 'A browser'`,
    );
    await fill(
      "sessions (id_hash, member_id, created_at, last_seen_at, remembered, user_agent, address)",
      `'s' || n, 'ada', n, n, false, 'A browser', '192.0.2.1'`,
    );
    return database;
  }

  function maintain({ repositories }: Database) {
    const log = createLog("silent");
    const limits = { age: 90 * 86_400_000, kept, trimAfter: 5_000 };
    const refusals = createRefusalLog(repositories.refusals, log, () => now, limits);
    const maintenance = startMaintenance({
      ...{ repositories, log, now: () => now },
      records: [refusals],
      deletions: { purge: async () => undefined },
      views: { endOver: async () => undefined },
    });
    return { stop: () => Promise.all([maintenance.stop(), refusals.close()]) };
  }

  const left = () => Promise.all(tables.map((table) => countRows(fresh.url, table)));

  it("does not delay other work, and two instances may purge at once", async () => {
    const database = await flooded();
    const both = [maintain(database), maintain(await instance())];
    // How often a visitor came in while rows were left. All rows of a table in one statement let in two or three.
    let visits = 0;
    while ((await left()).join() !== `1,${kept},0`) {
      for (let visit = 0; visit < 10; visit += 1) {
        await database.repositories.attempts.count("a visitor", now, 60_000);
        await wait(1);
      }
      visits += 10;
    }
    await Promise.all(both.map(({ stop }) => stop()));
    expect(visits).toBeGreaterThan(40);
  });

  it("ends at the next step when the site stops", async () => {
    const maintenance = maintain(await flooded());
    await wait(20);
    await maintenance.stop();
    const stopped = await left();
    expect(stopped[2]).toBeGreaterThan(0);
    await wait(50);
    expect(await left()).toEqual(stopped);
  });
});
