/** Memory after the start and under a minute of load, without a forced collection, beside Astro alone. */
import { once } from "node:events";
import { join } from "node:path";
import { measure, memoryOf, memoryWithoutShared } from "./load.ts";
import { memoryOverTime, visit } from "./memory-over-time.ts";
import { startAstro, startGatehouse } from "./peers.ts";
import { line, title } from "./report.ts";
import type { Bench } from "./run.ts";
import { buildSite } from "./sites.ts";

/** Of refusals, and then of pages, as fast as they are asked for. */
const loadSeconds = 30;
/** Of pages and refusals, for a minute before. */
const requestsPerSecond = 2_000;

export async function memory(bench: Bench): Promise<void> {
  if (bench.minutes !== undefined) return memoryOverTime(bench, bench.minutes);
  const { folder, afterwards } = bench;
  const [bare, guarded] = [await buildSite("bare"), await buildSite("guarded")];
  const astro = await startAstro(bare);
  afterwards(() => astro.stop());
  const databaseUrl = `file:${join(folder, "site.db")}`;
  title("Memory: resident, and in brackets with shared pages counted in part", "memory");
  line("", ["Gatehouse", "", "Astro"]);
  // The first start after a build compiles the code, in this repository from TypeScript, and keeps it for the next.
  const first = await startGatehouse(guarded, databaseUrl);
  line("after the first start of a build", [held(first.processId)]);
  await first.stop();
  const site = await startGatehouse(guarded, databaseUrl);
  afterwards(() => site.stop());
  line("after any other start", [held(site.processId), "", held(astro.processId)]);
  await once(await visit(site, folder, requestsPerSecond, 60), "exit");
  line(`after a minute of ${requestsPerSecond} requests a second`, [held(site.processId)]);
  const page = { name: "a page", headers: ["Accept: text/html"] };
  await measure({ ...page, url: `${site.origin}/members/library`, isRefused: true }, loadSeconds);
  line(`after ${loadSeconds} s of refusals, as fast as can be`, [held(site.processId)]);
  await measure({ ...page, url: `${site.origin}/members`, headers: [site.cookie] }, loadSeconds);
  await measure({ ...page, url: `${astro.origin}/members` }, loadSeconds);
  line(`and ${loadSeconds} s of pages`, [held(site.processId), "", held(astro.processId)]);
}

function held(processId: number): string {
  return `${Math.round(memoryOf(processId))} (${Math.round(memoryWithoutShared(processId))}) MB`;
}
