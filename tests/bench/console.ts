/** The console of a large site: how long each page takes and how large it is, on both engines. */
import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { consolePages } from "../../src/gatehouse/core/access/console-pages.ts";
import { startPostgres } from "../support/postgres.ts";
import { fill, largeSite } from "./fill.ts";
import { latency } from "./load.ts";
import { startGatehouse, type RunningSite } from "./peers.ts";
import { line, title } from "./report.ts";
import type { Bench } from "./run.ts";

const command = resolve(import.meta.dirname, "../../src/gatehouse/cli/gatehouse.mjs");

/** Pages that show many rows, besides those that have a path of their own. */
const withRows = ["/people?q=number+99", "/people/person-77777", "/rules/rule-5000"];

export async function largeConsole({ folder, rounds, afterwards }: Bench): Promise<void> {
  const { people, sessions, refusals, rules } = largeSite;
  const amounts = [people, sessions, refusals, rules].map((amount) => amount.toLocaleString("en"));
  title(
    `The console with ${amounts[0]} people, ${amounts[1]} sessions, ${amounts[2]} refusals, ${amounts[3]} rules`,
    "console",
  );
  const postgres = await startPostgres();
  afterwards(() => postgres.stop());
  for (const [engine, databaseUrl] of [
    ["SQLite", `file:${join(folder, "large.db")}`],
    ["PostgreSQL", postgres.url],
  ] as const) {
    const empty = await startGatehouse(undefined, databaseUrl);
    await empty.stop();
    await fill(databaseUrl, largeSite);
    const site = await startGatehouse(undefined, databaseUrl);
    try {
      await measureConsole(engine, site, rounds * 10);
      await measureCommand(engine, databaseUrl);
    } finally {
      await site.stop();
    }
  }
}

async function measureConsole(engine: string, site: RunningSite, times: number): Promise<void> {
  line(engine, ["median", "", "p95", "kB"]);
  for (const path of pathsToOpen()) {
    const { milliseconds, bytes } = await repeat(times, () => open(site, path));
    line(`  /admin${path}`, [at(milliseconds, 0.5), "", at(milliseconds, 0.95), (bytes / 1000).toFixed(0)]);
  }
  let made = 0;
  const { milliseconds } = await repeat(times, () => saveRule(site, (made += 1)));
  line("  saving a rule", [at(milliseconds, 0.5), "", at(milliseconds, 0.95)]);
  const member = { name: "a member", url: `${site.origin}/members`, headers: [site.cookie] };
  const alone = await latency(member, 5);
  let goesOn = true;
  const reloading = (async () => {
    while (goesOn) for (const path of pathsToOpen()) await open(site, path);
  })();
  const beside = await latency(member, 10);
  goesOn = false;
  await reloading;
  line("  a member's page, alone", [`${alone.median.toFixed(1)} ms`, "", `${alone.p99.toFixed(1)} ms p99`]);
  line("  while somebody opens one page after the other", [
    `${beside.median.toFixed(1)} ms`,
    "",
    `${beside.p99.toFixed(1)} ms p99`,
    (beside.p99 / alone.p99).toFixed(2),
  ]);
}

/** They ask about one change, or show one answer, and have nothing to say without it. */
const ofOneChange = /\/(?:undo|cancel|frame)$/;

/** Pages that can be opened without knowing an id. */
function pathsToOpen(): readonly string[] {
  const fixed = consolePages.filter(({ pattern, file }) => file.endsWith(".astro") && !pattern.includes("["));
  // What it shows does not grow with a site.
  const shown = fixed
    .map(({ pattern }) => pattern)
    .filter((pattern) => !pattern.startsWith("/page") && !ofOneChange.test(pattern));
  return [...shown, ...withRows];
}

async function measureCommand(engine: string, databaseUrl: string): Promise<void> {
  const began = performance.now();
  const { stdout } = await promisify(execFile)(process.execPath, [command, "user", "list"], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    maxBuffer: 1_000_000_000,
  });
  const seconds = (performance.now() - began) / 1000;
  line(`  gatehouse user list, ${stdout.split("\n").length - 1} lines, ${engine}`, [`${seconds.toFixed(1)} s`]);
}

export async function repeat(
  times: number,
  work: () => Promise<number>,
): Promise<{ milliseconds: number[]; bytes: number }> {
  // The first one may compile.
  let bytes = await work();
  const milliseconds: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    bytes = await work();
    milliseconds.push(performance.now() - began);
  }
  return { milliseconds, bytes };
}

export function at(milliseconds: readonly number[], share: number): string {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)} ms`;
}

export async function open({ origin, cookie }: RunningSite, path: string): Promise<number> {
  const response = await fetch(`${origin}/admin${path}`, { headers: { cookie: cookie.replace("Cookie: ", "") } });
  const { byteLength } = await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`/admin${path} answered ${response.status}.`);
  return byteLength;
}

async function saveRule({ origin, cookie }: RunningSite, number: number): Promise<number> {
  const body = new URLSearchParams({ pattern: `/measured-${number}/**`, kind: "signed-in", note: "", do: "save" });
  const headers = { cookie: cookie.replace("Cookie: ", "") };
  const response = await fetch(`${origin}/admin/rules/new`, { method: "POST", body, headers, redirect: "manual" });
  const { byteLength } = await response.arrayBuffer();
  if (response.status !== 303) throw new Error(`Saving a rule answered ${response.status}.`);
  return byteLength;
}
