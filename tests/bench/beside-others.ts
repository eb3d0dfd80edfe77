/** How long a member waits while the site does other people's work: the console, strangers, people who sign in. */
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fill } from "./fill.ts";
import { latency, type Target } from "./load.ts";
import { startGatehouse, type RunningSite } from "./peers.ts";
import { floodWithStrangers, reloadConsole, signInAgain, type End } from "./others.ts";
import { line, title } from "./report.ts";
import type { Bench } from "./run.ts";

/** As in a site of some years. */
const sessions = 200_000;
const amounts = { people: 20_000, sessions, refusals: 50_000, signIns: 50_000, rules: 1 };
const leastSeconds = 5;

export async function besideOthers({ folder, seconds: asked, afterwards }: Bench): Promise<void> {
  // Fewer responses have no ninety-ninth of a hundred.
  const seconds = Math.max(asked, leastSeconds);
  const databaseUrl = `file:${join(folder, "site.db")}`;
  const site = await startGatehouse(undefined, databaseUrl);
  afterwards(() => site.stop());
  await fill(databaseUrl, amounts);
  const member: Target = { name: "a member", url: `${site.origin}/members`, headers: [site.cookie] };
  await latency(member, 2);
  title(`A member's page, with ${sessions.toLocaleString("en")} sessions in SQLite`, "beside");
  line("", ["median", "", "p99", "ratio"]);
  const idle = await latency(member, seconds);
  const say = (name: string, { median, p99 }: typeof idle) =>
    line(name, [`${median.toFixed(2)} ms`, "", `${p99.toFixed(2)} ms`, (p99 / idle.p99).toFixed(2)]);
  say("alone", idle);
  const others = {
    "while the console is reloaded every half second": reloadConsole,
    "while strangers are refused as fast as they ask": floodWithStrangers,
    "while somebody signs in every half second": signInAgain,
  };
  const measureDuring = async (name: string, begins: readonly ((site: RunningSite) => End)[]) => {
    const ends = begins.map((begin) => begin(site));
    try {
      await wait(500);
      say(name, await latency(member, seconds));
    } finally {
      for (const end of ends) await end();
    }
  };
  for (const [name, begin] of Object.entries(others)) await measureDuring(name, [begin]);
  await measureDuring("with all three", Object.values(others));
}
