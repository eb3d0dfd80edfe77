/** Memory after the start and under a minute of load, without a forced collection, beside Astro alone. */
import { join } from "node:path";
import { measure, memoryOf } from "./load.ts";
import { startAstro, startGatehouse } from "./peers.ts";
import { line, title } from "./report.ts";
import type { Bench } from "./run.ts";
import { buildSite } from "./sites.ts";

/** Of refusals, and then of pages. */
const loadSeconds = 30;

export async function memory({ folder, afterwards }: Bench): Promise<void> {
  const [bare, guarded] = [await buildSite("bare"), await buildSite("guarded")];
  const astro = await startAstro(bare);
  afterwards(() => astro.stop());
  const site = await startGatehouse(guarded, `file:${join(folder, "site.db")}`);
  afterwards(() => site.stop());
  const held = (processId: number) => `${Math.round(memoryOf(processId))} MB`;
  title("Memory", "memory");
  line("", ["Gatehouse", "", "Astro"]);
  line("after the start", [held(site.processId), "", held(astro.processId)]);
  const page = { name: "a page", headers: ["Accept: text/html"] };
  await measure({ ...page, url: `${site.origin}/members/library`, isRefused: true }, loadSeconds);
  line(`after ${loadSeconds} s of refusals`, [held(site.processId)]);
  await measure({ ...page, url: `${site.origin}/members`, headers: [site.cookie] }, loadSeconds);
  await measure({ ...page, url: `${astro.origin}/members` }, loadSeconds);
  line(`and ${loadSeconds} s of pages`, [held(site.processId), "", held(astro.processId)]);
}
