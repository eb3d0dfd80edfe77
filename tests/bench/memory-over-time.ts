/** Whether memory grows over minutes of what a site does all day, on either engine: pages, refusals, sign-ins, the console. */
import { execFile, type ChildProcess } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startPostgres } from "../support/postgres.ts";
import { memoryOf } from "./load.ts";
import { reloadConsole, signInAgain } from "./others.ts";
import { startGatehouse, type RunningSite } from "./peers.ts";
import { line, title } from "./report.ts";
import type { Bench } from "./run.ts";

/** Low enough that the site keeps up, as growth by a queue is not what is looked for. */
const requestsPerSecond = 400;
const connections = 16;
const secondsBetween = 10;
/** In which V8 compiles what is used, and its heap reaches its size. */
const settlingMinutes = 2;

/** @param minutes of load on each engine */
export async function memoryOverTime({ folder, afterwards }: Bench, minutes: number): Promise<void> {
  const postgres = await startPostgres();
  afterwards(() => postgres.stop());
  for (const [engine, url] of [
    ["SQLite", `file:${join(folder, "over-time.db")}`],
    ["PostgreSQL", postgres.url],
  ] as const) {
    // As `memory` does: the first start compiles.
    await (await startGatehouse(undefined, url)).stop();
    const site = await startGatehouse(undefined, url);
    afterwards(() => site.stop());
    title(
      `Memory over ${minutes} minutes of mixed load on ${engine}, every ${secondsBetween} s`,
      "memory --minutes 10",
    );
    line("", [`${Math.round(memoryOf(site.processId))} MB before`]);
    await underLoad(site, folder, minutes);
    await site.stop();
  }
}

async function underLoad(site: RunningSite, folder: string, minutes: number): Promise<void> {
  const visitors = await visit(site, folder, requestsPerSecond, minutes * 60 + 30);
  const ends = [reloadConsole(site), signInAgain(site)];
  const least: number[] = [];
  try {
    for (let minute = 1; minute <= minutes; minute += 1) {
      const held: number[] = [];
      for (let second = 0; second < 60; second += secondsBetween) {
        await wait(secondsBetween * 1000);
        held.push(memoryOf(site.processId));
      }
      // Each password that is being hashed takes 19 MB for that moment.
      least.push(Math.min(...held));
      line(`minute ${minute}`, [held.map((one) => one.toFixed(0).padStart(5)).join("")]);
    }
  } finally {
    visitors.kill();
    for (const end of ends) await end();
  }
  const settled = least.slice(settlingMinutes);
  const change = (settled.at(-1) ?? 0) - (settled[0] ?? 0);
  if (settled.length > 1)
    line(`least of a minute, from minute ${settlingMinutes + 1} to the last`, [
      `${change < 0 ? "" : "+"}${change.toFixed(1)} MB`,
    ]);
}

/**
 * Half of the requests are for a member's page; the rest are refusals, of people and of scanners.
 *
 * @param perSecond of 16 connections together
 */
export async function visit(
  { origin, cookie }: RunningSite,
  folder: string,
  perSecond: number,
  seconds: number,
): Promise<ChildProcess> {
  const script = join(folder, "visitors.lua");
  const mostMilliseconds = Math.round((2 * connections * 1000) / perSecond);
  await writeFile(
    script,
    `local n = 0
request = function()
  n = n + 1
  local kind = n % 4
  if kind < 2 then return wrk.format("GET", "/members", { ["Cookie"] = "${cookie.replace("Cookie: ", "")}", ["Accept"] = "text/html" }) end
  if kind == 2 then return wrk.format("GET", "/members/library", { ["Accept"] = "text/html" }) end
  return wrk.format("GET", "/members/" .. n .. "/backup.zip")
end
delay = function() return math.random(0, ${mostMilliseconds}) end
`,
  );
  const words = ["-t1", `-c${connections}`, `-d${seconds}s`, "-s", script, origin];
  return execFile("nice", ["-n", "5", "wrk", ...words]);
}
