/**
 * `npm run bench`: how fast Gatehouse is, beside what would stand in its place, as ratios from one run. `npm run bench -- pages`
 * measures one part alone, and `npm run bench -- memory --minutes 10` memory over time. `BENCH_SECONDS` is how long each figure is
 * measured, `BENCH_ROUNDS` how often. The load is made by wrk, Debian's package of that name.
 */
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundledIn, makeBundle } from "../support/make-bundle.mjs";
import { besideOthers } from "./beside-others.ts";
import { effectBeside } from "./effect-beside.ts";
import { largeConsole } from "./console.ts";
import { decisionTime } from "./decision-time.ts";
import { memory } from "./memory.ts";
import { pages } from "./pages.ts";
import { isInstalled } from "./peers.ts";
import { longRecord } from "./record.ts";
import { refusals } from "./refusals.ts";
import { line, title } from "./report.ts";
import { start } from "./start.ts";

export interface Bench {
  /** For databases and files of this run. */
  readonly folder: string;
  readonly seconds: number;
  readonly rounds: number;
  /** How long memory is watched on each engine, instead of a minute of load. */
  readonly minutes: number | undefined;
  /** Stops something at the end of the part. */
  readonly afterwards: (stop: () => unknown) => void;
}

const parts: Readonly<Record<string, (bench: Bench) => Promise<void> | void>> = {
  refusals,
  pages,
  beside: besideOthers,
  memory,
  start,
  console: largeConsole,
  record: longRecord,
  effect: effectBeside,
  decisions() {
    title("A decision about a path of five segments", "decisions");
    for (const rules of [10, 10_000, 100_000]) line(`among ${rules} rules`, [`${decisionTime(rules).toFixed(2)} µs`]);
  },
};

const { positionals: asked, values } = parseArgs({ allowPositionals: true, options: { minutes: { type: "string" } } });
const unknown = asked.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  process.stderr.write(`There is no part ${unknown}. The parts are ${Object.keys(parts).join(", ")}.\n`);
  process.exit(2);
}
if (!isInstalled("wrk")) {
  process.stderr.write("wrk is not installed. It makes the load; Debian's package is called wrk.\n");
  process.exit(1);
}
const seconds = Math.max(1, Math.round(Number(process.env["BENCH_SECONDS"] ?? 10)));
const minutes = values.minutes === undefined ? undefined : Math.max(1, Math.round(Number(values.minutes)));
const rounds = Math.max(1, Math.round(Number(process.env["BENCH_ROUNDS"] ?? 3)));
process.stdout.write(
  `${cpus().length} cores, Node ${process.version}, ${rounds} rounds of ${seconds} s for each figure\n`,
);
// What is measured is what the package ships.
process.env[bundledIn] = await makeBundle();
process.env["NODE_OPTIONS"] =
  `${process.env["NODE_OPTIONS"] ?? ""} --import=${import.meta.resolve("../support/take-bundle.mjs")}`;
for (const [name, part] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-bench-"));
  // NGINX, started by root, reads its page as a user with fewer rights.
  await chmod(folder, 0o755);
  const stops: (() => unknown)[] = [];
  try {
    await part({ folder, seconds, rounds, minutes, afterwards: (stop) => stops.push(stop) });
  } finally {
    for (const stop of stops.reverse()) await stop();
    await rm(folder, { recursive: true, force: true });
  }
}
