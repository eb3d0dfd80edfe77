/**
 * `npm run chaos`: one fault after another under constant traffic, on SQLite and then on PostgreSQL, for CHAOS_MINUTES (20
 * unless set) in all. No acknowledged write may be lost, no public page held up by the database, no guarded page let
 * through; guarded pages answer within two seconds, and the site recovers by itself. Ends with 1 when anything of that
 * happened. CHAOS_ENGINE names one engine alone.
 */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { faultsOf, type Fault } from "./faults.ts";
import { bringPeople, type People } from "./people.ts";
import { startTraffic, type Kind, type Sample } from "./traffic.ts";
import { createWorld, type World } from "./world.ts";

const minutes = Number(process.env["CHAOS_MINUTES"] ?? 20);
const engines = (["sqlite", "postgres"] as const).filter((name) => (process.env["CHAOS_ENGINE"] ?? name) === name);
/** Milliseconds of nothing between two faults. */
const calm = 2_000;
/** Milliseconds in which the site has to be itself again. */
const recoveryLimit = 10_000;
const mostPrinted = 60;

interface Row {
  readonly name: string;
  times: number;
  readonly samples: Sample[];
  /** Milliseconds from the end of the fault to the first page that a member was shown everywhere, at worst. */
  recovery: number;
  problems: number;
}

const root = resolve(import.meta.dirname, "../..");
const built = spawnSync("npm", ["run", "--silent", "build", "--", "--silent"], { cwd: root, stdio: "inherit" });
if (built.status !== 0) throw new Error("The site could not be built.");

let isInterrupted = false;
// What was started is ended in any case.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => (isInterrupted = true));
const problems: string[] = [];
for (const engine of engines) {
  if (isInterrupted) break;
  const world = await createWorld(engine);
  try {
    problems.push(...(await torment(world, (minutes / engines.length) * 60_000)));
  } finally {
    await world.close();
  }
}
for (const problem of problems.slice(0, mostPrinted)) process.stdout.write(`  ${problem}\n`);
if (problems.length > mostPrinted) process.stdout.write("  …\n");
process.stdout.write(problems.length === 0 ? "Nothing went wrong.\n" : `${problems.length} things went wrong.\n`);
process.exitCode = problems.length === 0 && !isInterrupted ? 0 : 1;

async function torment(world: World, milliseconds: number): Promise<string[]> {
  const people = await bringPeople(world);
  const traffic = await startTraffic(world, people);
  const rows = new Map<string, Row>();
  const found: string[] = [];
  let isMaking = "nothing";

  function note(row: Row, wrong: readonly string[]): void {
    row.samples.push(...traffic.take());
    row.problems += wrong.length;
    found.push(...wrong.map((problem) => `${world.engine}, ${isMaking}: ${problem}`));
  }

  const rowOf = (name: string) => {
    const row = rows.get(name) ?? { name, times: 0, samples: [], recovery: 0, problems: 0 };
    rows.set(name, row);
    return row;
  };

  const all = await faultsOf(world, people);
  const faults = all.filter(({ skipped }) => skipped === null);
  process.stdout.write(`\n${world.engine}, ${world.instances.length} instance(s)\n`);
  for (const { name, skipped } of all) if (skipped !== null) process.stdout.write(`  left out: ${name} (${skipped})\n`);
  const end = performance.now() + milliseconds;
  try {
    for (let turn = 0; performance.now() < end && !isInterrupted; turn += 1) {
      isMaking = "nothing";
      await wait(calm);
      note(rowOf(isMaking), [...traffic.takeProblems(), ...people.takeProblems()]);
      const fault = faults[turn % faults.length] as Fault;
      isMaking = fault.name;
      const row = rowOf(fault.name);
      row.times += 1;
      await fault.make();
      const recovery = await untilRecovered(world, people);
      row.recovery = Math.max(row.recovery, recovery);
      const late = recovery > recoveryLimit ? [`not itself again after ${Math.round(recovery)} ms`] : [];
      note(row, [...traffic.takeProblems(), ...people.takeProblems(), ...late, ...(await people.compare())]);
    }
  } finally {
    await people.stop();
    await traffic.stop();
  }
  print(world, [...rows.values()], people);
  return found;
}

/** Every instance shows a member a page, and says that it is ready. */
async function untilRecovered(world: World, people: People): Promise<number> {
  const began = performance.now();
  const isFine = async (path: string, origin: string) => {
    const headers = { cookie: people.memberCookie() };
    const asked = fetch(`${origin}${path}`, { headers, redirect: "manual", signal: AbortSignal.timeout(5_000) });
    const answer = await asked.catch(() => null);
    await answer?.arrayBuffer();
    return answer?.status === 200;
  };
  while (performance.now() - began < 3 * recoveryLimit) {
    const origins = world.instances.flatMap(({ site }) => (site === null ? [] : [site.origin]));
    const answers = await Promise.all(
      origins.flatMap((origin) => ["/members", "/readyz"].map((path) => isFine(path, origin))),
    );
    if (origins.length === world.instances.length && answers.every(Boolean)) break;
    await wait(50);
  }
  return performance.now() - began;
}

function print({ engine }: World, rows: readonly Row[], people: People): void {
  const of = (row: Row, ...kinds: Kind[]) => row.samples.filter(({ kind }) => kinds.includes(kind));
  const lines = rows.map((row) => {
    const open = of(row, "public", "healthz").map(({ took }) => took);
    const guarded = of(row, "stranger", "member");
    const away = guarded.filter(({ status }) => status === 503).length;
    return {
      [`${engine}: fault`]: row.name,
      times: row.times,
      "open pages": open.length,
      "p50 ms": at(open, 0.5),
      "p99 ms": at(open, 0.99),
      "max ms": at(open, 1),
      guarded: guarded.length,
      "max ms ": at(
        guarded.map(({ took }) => took),
        1,
      ),
      "503 %": guarded.length === 0 ? 0 : Math.round((100 * away) / guarded.length),
      "recovery ms": Math.round(row.recovery),
      wrong: row.problems,
    };
  });
  const columns = Object.keys(lines[0] ?? {});
  const width = (column: string) =>
    Math.max(column.length, ...lines.map((line) => String(line[column as keyof typeof line]).length));
  const text = (values: readonly string[]) => `| ${values.join(" | ")} |\n`;
  process.stdout.write(text(columns.map((column) => column.padEnd(width(column)))));
  process.stdout.write(text(columns.map((column) => "-".repeat(width(column)))));
  for (const line of lines) {
    process.stdout.write(
      text(columns.map((column) => String(line[column as keyof typeof line]).padEnd(width(column)))),
    );
  }
  const { acknowledged, refused, slowest } = people.figures();
  process.stdout.write(
    `${engine}: ${acknowledged} writes acknowledged, ${refused} answered 503, the slowest answer to a form ${Math.round(slowest)} ms\n\n`,
  );
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}
