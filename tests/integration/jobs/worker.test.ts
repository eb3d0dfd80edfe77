import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { openDatabase } from "../../../db/client.ts";
import type { Database } from "../../../db/repositories/contract.ts";
import { GiveUp, jobKind, newJob, type Run } from "../../../src/gatehouse/server/jobs/job-kind.ts";
import { startWorker, type Worker } from "../../../src/gatehouse/server/jobs/worker.ts";
import { createDatabase, engines } from "../../support/database.ts";

const log = { info: () => undefined, error: () => undefined };
const pace = { beat: 40, look: 40, grace: 150 };

/** What is done with each job, and what was told about those that were given up. */
function work(run: (n: number, run: Run) => Promise<void>, mostRuns = 3) {
  const gaveUp: string[] = [];
  const kind = jobKind({
    name: "work",
    payload: z.object({ n: z.number() }),
    mostRuns,
    longestRun: 60_000,
    run: ({ n }, context) => run(n, context),
    gaveUp: ({ n }, error) => Promise.resolve(void gaveUp.push(`${n}: ${error}`)),
  });
  return { kind, gaveUp };
}

const waitUntil = (condition: () => unknown) => vi.waitUntil(condition, { timeout: 60_000, interval: 10 });

describe.each(engines)("the worker (%s)", (engine) => {
  const leftovers: (() => unknown)[] = [];
  afterEach(async () => {
    for (const clear of leftovers.splice(0).reverse()) await clear();
  });

  async function openUrl(): Promise<{ url: string; another: () => Promise<Database> }> {
    const fresh = await createDatabase(engine);
    leftovers.push(() => fresh.remove());
    const another = async () => {
      const database = await openDatabase(fresh.url);
      leftovers.push(() => database.close());
      return database;
    };
    return { url: fresh.url, another };
  }

  function start(
    { repositories }: Database,
    { kind }: ReturnType<typeof work>,
    now: () => number = Date.now,
    ownPace = pace,
  ): Worker {
    const worker = startWorker({ jobs: repositories.jobs, kinds: [kind], log, now, pace: ownPace });
    leftovers.push(() => worker.stop());
    return worker;
  }

  async function add({ repositories }: Database, ...numbers: number[]): Promise<void> {
    for (const n of numbers) {
      await repositories.jobs.add(newJob({ name: "work" }, { dedupeKey: String(n), payload: { n }, now: Date.now() }));
    }
  }

  it("runs each job once, though two instances work on one database", async () => {
    const { another } = await openUrl();
    const [one, other] = [await another(), await another()];
    await add(one, ...Array.from({ length: 20 }, (_, n) => n));
    const done: number[] = [];
    const task = work(async (n) => {
      done.push(n);
      await wait(2);
    });
    // Beats so seldom that none is missed on a busy machine: a job that seems left behind may run again.
    const patient = { ...pace, beat: 60_000 };
    start(one, task, Date.now, patient);
    start(other, task, Date.now, patient);
    await waitUntil(async () => (await one.repositories.jobs.counts()).open === 0);
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n));
  });

  it("lets no work that takes long keep other work waiting", async () => {
    const { another } = await openUrl();
    const database = await another();
    const { jobs } = database.repositories;
    const held = Promise.withResolvers<null>();
    leftovers.push(() => held.resolve(null));
    const begun: string[] = [];
    const slow = jobKind({
      ...{ name: "slow", payload: z.object({}), mostRuns: 3, longestRun: 60_000, apart: 1 },
      async run() {
        begun.push("slow");
        await held.promise;
      },
    });
    for (let n = 0; n < 4; n += 1) await jobs.add(newJob(slow, { dedupeKey: `${n}`, payload: {}, now: n }));
    await add(database, 1);
    const task = work(() => Promise.resolve(void begun.push("quick")));
    const worker = startWorker({ jobs, kinds: [slow, task.kind], log, now: Date.now, pace });
    leftovers.push(() => worker.stop());
    await waitUntil(() => begun.includes("quick"));
    expect(begun).toEqual(["slow", "quick"]);
    held.resolve(null);
    await waitUntil(async () => (await jobs.counts()).open === 0);
    expect(begun.filter((one) => one === "slow")).toHaveLength(4);
  });

  it("tries again after growing pauses, and gives up in the end", async () => {
    const { another } = await openUrl();
    const database = await another();
    await add(database, 7);
    let clock = Date.UTC(2030, 0, 1);
    const begun: number[] = [];
    const task = work(() => {
      begun.push(clock);
      return Promise.reject(new Error("not now"));
    });
    const worker = start(database, task, () => clock);
    const { jobs } = database.repositories;
    const began = clock;
    await waitUntil(async () => (await jobs.survey(["work"])).nextRunAt === began + 30_000);
    clock = began + 30_000;
    worker.wake();
    await waitUntil(async () => (await jobs.survey(["work"])).nextRunAt === began + 150_000);
    clock = began + 150_000;
    worker.wake();
    await waitUntil(async () => (await jobs.counts()).failed === 1);
    expect(begun).toEqual([began, began + 30_000, began + 150_000]);
    expect(task.gaveUp).toEqual(["7: not now"]);
  });

  it("gives up at once when the job says that another try is useless", async () => {
    const { another } = await openUrl();
    const database = await another();
    await add(database, 7);
    const task = work(() => Promise.reject(new GiveUp("no such mailbox")));
    start(database, task);
    await waitUntil(() => task.gaveUp.length > 0);
    await waitUntil(async () => (await database.repositories.jobs.counts()).failed === 1);
    expect(task.gaveUp).toEqual(["7: no such mailbox"]);
  });

  it("puts a job that does not end back when the site stops, and another instance runs it", async () => {
    const { another } = await openUrl();
    const [one, other] = [await another(), await another()];
    await add(one, 7);
    let isBegun = false;
    const hanging = work(async (_, { signal }) => {
      isBegun = true;
      await once(signal, "abort");
      throw new Error("told to end");
    });
    const worker = start(one, hanging);
    await waitUntil(() => isBegun);
    await worker.stop();
    const done: number[] = [];
    start(
      other,
      work((n) => Promise.resolve(void done.push(n))),
    );
    await waitUntil(() => done.length > 0);
    expect(done).toEqual([7]);
    expect(hanging.gaveUp).toEqual([]);
  });

  it("waits for a job that ends in time when the site stops", async () => {
    const { another } = await openUrl();
    const database = await another();
    await add(database, 7);
    let isBegun = false;
    const worker = start(
      database,
      work(async () => {
        isBegun = true;
        await wait(60);
      }),
    );
    await waitUntil(() => isBegun);
    await worker.stop();
    expect(await database.repositories.jobs.counts()).toEqual({ open: 0, failed: 0 });
  });

  it("does not take a job from an instance that is alive, even when the clocks differ", async () => {
    const { another } = await openUrl();
    const [one, other] = [await another(), await another()];
    await add(one, 7);
    let atOnce = 0;
    let most = 0;
    let runs = 0;
    const task = work(async () => {
      runs += 1;
      most = Math.max(most, (atOnce += 1));
      await wait(pace.beat * 12);
      atOnce -= 1;
    });
    let jump = 0;
    start(one, task, () => Date.now() + jump);
    await waitUntil(() => runs > 0);
    start(other, task, () => Date.now() + 30 * 86_400_000);
    jump = -30 * 86_400_000;
    await waitUntil(async () => (await one.repositories.jobs.counts()).open === 0);
    expect({ most, runs }).toEqual({ most: 1, runs: 1 });
  });

  it("runs what was added in the last hour after the clock was set back by a day", async () => {
    const { another } = await openUrl();
    const database = await another();
    await add(database, 7);
    const done: number[] = [];
    start(
      database,
      work((n) => Promise.resolve(void done.push(n))),
      () => Date.now() - 86_400_000,
    );
    await waitUntil(() => done.length > 0);
    expect(done).toEqual([7]);
  });

  it("takes a job over from a process that was killed in the middle of it", async () => {
    const { url, another } = await openUrl();
    const database = await another();
    await add(database, 7);
    const script = join(import.meta.dirname, "hanging-worker.ts");
    const child = spawn(process.execPath, [script, url], { stdio: ["ignore", "pipe", "inherit"] });
    leftovers.push(() => child.kill("SIGKILL"));
    await once(child.stdout, "data");
    const done: number[] = [];
    // Its own beats come ten times as often as this one looks for them, so that a busy machine does not hold them all back.
    const patient = { ...pace, beat: 400 };
    const survey = vi.spyOn(database.repositories.jobs, "survey");
    const task = work((n) => Promise.resolve(void done.push(n)));
    start(database, task, Date.now, patient);
    await waitUntil(() => survey.mock.calls.length > 10);
    expect(done).toEqual([]);
    child.kill("SIGKILL");
    await waitUntil(() => done.length > 0);
    await waitUntil(async () => (await database.repositories.jobs.counts()).open === 0);
    expect(done).toEqual([7]);
  });

  it("gives a job up over which the process ended each time", async () => {
    const { another } = await openUrl();
    const database = await another();
    await add(database, 7);
    const { jobs } = database.repositories;
    await jobs.claim(["work"], Date.now(), "a process that ended");
    const task = work(() => Promise.resolve(), 1);
    start(database, task);
    await waitUntil(() => task.gaveUp.length > 0);
    expect(task.gaveUp).toEqual(["7: The site stopped each time while it ran."]);
  });
});
