/** Memory after the start and after a minute of load, without a forced collection. */
import { join } from "node:path";
import { measure, memoryOf } from "./load.ts";
import { startGatehouse } from "./peers.ts";
import { line, title } from "./report.ts";
import type { Bench } from "./run.ts";

/** Of members' pages and of refusals, one after the other. */
const partSeconds = 15;

export async function memory({ folder, afterwards }: Bench): Promise<void> {
  const site = await startGatehouse(undefined, `file:${join(folder, "site.db")}`);
  afterwards(() => site.stop());
  const { origin, processId, cookie } = site;
  const say = (name: string) => line(name, [`${Math.round(memoryOf(processId))} MB`]);
  title("Memory", "memory");
  say("after the start and one sign-in");
  const loads = [
    { name: "refusals", url: `${origin}/members/library`, headers: ["Accept: text/html"], processId },
    { name: "members' pages", url: `${origin}/members`, headers: [cookie], processId },
  ];
  for (let part = 0; part < 4; part += 1) {
    const load = loads[part % 2];
    if (load !== undefined) await measure(load, partSeconds);
    say(`after ${(part + 1) * partSeconds} s of load`);
  }
}
