/**
 * Ten million refusals of one month, recorded one by one as a site records them: how large the database grows, and how long the pages
 * about them take. `BENCH_REFUSALS` is another number of them.
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { openDatabase } from "../../db/client.ts";
import { createLog } from "../../src/gatehouse/server/log.ts";
import { createRefusalCounter } from "../../src/gatehouse/server/refusal/refusal-counter.ts";
import {
  createRefusalLog,
  newRefusalId,
  type RefusalToRecord,
} from "../../src/gatehouse/server/refusal/refusal-log.ts";
import { startPostgres } from "../support/postgres.ts";
import { at as ofSorted, open, repeat } from "./console.ts";
import { startGatehouse } from "./peers.ts";
import { line, title } from "./report.ts";
import type { Bench } from "./run.ts";

const amount = Math.max(1, Number(process.env["BENCH_REFUSALS"] ?? 10_000_000));
const month = 30 * 24 * 60 * 60_000;
/** Fewer than the log lets wait. */
const portion = 4_000;

export async function longRecord({ folder, rounds, afterwards }: Bench): Promise<void> {
  title(`The record after ${amount.toLocaleString("en")} refusals in a month`, "record");
  const postgres = await startPostgres();
  afterwards(() => postgres.stop());
  const file = join(folder, "record.db");
  for (const [engine, databaseUrl, size] of [
    ["SQLite", `file:${file}`, () => Promise.resolve(statSync(file).size)],
    ["PostgreSQL", postgres.url, () => sizeOfPostgres(postgres.url)],
  ] as const) {
    const empty = await startGatehouse(undefined, databaseUrl);
    await empty.stop();
    const began = performance.now();
    const rows = await recordAll(databaseUrl);
    const perSecond = amount / ((performance.now() - began) / 1000);
    line(engine, ["median", "", "p95", "kB"]);
    line("  recorded in a second", [Math.round(perSecond).toLocaleString("en")]);
    line("  rows kept, size of the database", [
      rows.toLocaleString("en"),
      "",
      `${((await size()) / 1e6).toFixed(0)} MB`,
    ]);
    const site = await startGatehouse(undefined, databaseUrl);
    try {
      for (const path of ["", "/refusals", "/refusals?reason=role-missing&q=77", "/refusals/glance", "/map"]) {
        const { milliseconds, bytes } = await repeat(rounds * 10, () => open(site, path));
        line(`  /admin${path}`, [
          ofSorted(milliseconds, 0.5),
          "",
          ofSorted(milliseconds, 0.95),
          (bytes / 1000).toFixed(0),
        ]);
      }
    } finally {
      await site.stop();
    }
  }
}

/** @returns how many rows are kept */
async function recordAll(databaseUrl: string): Promise<number> {
  const database = await openDatabase(databaseUrl);
  const { refusals, refusalCounts } = database.repositories;
  let now = Date.now() - month;
  const clock = () => Math.floor(now);
  const log = createLog("error");
  const counter = createRefusalCounter(refusalCounts, log, clock);
  const record = createRefusalLog(refusals, log, clock, undefined, counter);
  for (let number = 0; number < amount; number += 1) {
    now += month / amount;
    record.record(refusal(number, Math.floor(now)), true);
    if (number % portion !== 0) continue;
    await record.flush();
    await counter.flush();
    // A month passes in minutes here, in which what is too much is not removed beside as fast as it is in a month.
    if (number % (10 * portion) === 0) await record.purge();
  }
  await record.purge();
  await Promise.all([record.close(), counter.close()]);
  const kept = await refusals.countBetween(0, clock() + 1);
  await database.close();
  return kept;
}

/** One of five of a member; one of three at a page that is asked for often. */
function refusal(number: number, at: number): RefusalToRecord {
  const isMember = number % 5 === 0;
  return {
    id: newRefusalId(),
    at,
    method: "GET",
    path: number % 3 === 0 ? `/members/page-${number % 40}` : `/members/${number}`,
    reason: isMember ? "role-missing" : "no-credentials",
    status: isMember ? 403 : 401,
    ruleId: null,
    memberId: isMember ? `person-${number % 10_000}` : null,
    clientIp: `198.${18 + (number % 2)}.${number % 251}.${number % 241}`,
    userAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
    details: null,
  };
}

async function sizeOfPostgres(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ size: string }>("select pg_database_size(current_database()) as size");
    return Number(rows[0]?.size);
  } finally {
    await client.end();
  }
}
