/** On SQLite the console's long reads run beside the thread that answers visitors, and show the same. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import { tooSlowCode } from "../../../db/errors.ts";
import { isLong } from "../../../db/long-work.ts";
import { openReader, type ReaderLimits, type SqliteReader } from "../../../db/engines/sqlite-reader.ts";
import { parseDatabaseUrl } from "../../../db/url.ts";
import { fill } from "../../bench/fill.ts";
import { createDatabase } from "../../support/database.ts";
import { newMember } from "./samples.ts";

const leftovers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const clear of leftovers.splice(0).reverse()) await clear();
});

async function open(url: string, answersVisitors: boolean) {
  const database = await openDatabase(url, { answersVisitors });
  leftovers.push(() => database.close());
  return database.repositories;
}

async function fresh(): Promise<string> {
  const { url, remove } = await createDatabase("sqlite");
  leftovers.push(remove);
  return url;
}

/** Takes about a tenth of a second for each million. */
const counting = (millions: number) =>
  `with recursive n(i) as (select 0 union all select i + 1 from n where i < ${millions}000000) select count(*) from n`;
const slow = counting(2);
const quick = "select 7";

async function openOn(url: string, limits: Partial<ReaderLimits> = {}): Promise<SqliteReader> {
  const parsed = parseDatabaseUrl(url);
  if (!parsed.ok || parsed.value.engine !== "sqlite") throw new Error("A SQLite file was expected.");
  const usual = { answer: 20_000, waiting: 32, idle: 60_000 };
  const reader = openReader(parsed.value.path, () => undefined, { ...usual, ...limits });
  leftovers.push(() => reader.close());
  return reader;
}

describe("long reads", () => {
  test("visitors' requests go on while the console counts a hundred thousand sessions", async () => {
    const url = await fresh();
    await fill(url, { people: 1_000, sessions: 100_000, refusals: 1_000, signIns: 10, rules: 0 });
    const { sessions } = await open(url, true);
    let turns = 0;
    let isCounted = false;
    const counted = sessions.countLive(Date.now()).then((total) => {
      isCounted = true;
      return total;
    });
    while (!isCounted) {
      await nextTurn();
      turns += 1;
    }
    // In the same thread it takes none or one.
    expect(turns).toBeGreaterThan(20);
    expect(await counted).toBe(16_667);
  });

  test("answer the same as in the thread that asks", async () => {
    const url = await fresh();
    await fill(url, { people: 200, sessions: 300, refusals: 400, signIns: 50, rules: 0 });
    const [beside, inPlace] = [await open(url, true), await open(url, false)];
    const now = Date.now();
    const reads = ({ members, sessions, refusals, signIns, changes, jobs, mails }: typeof beside) =>
      Promise.all([
        members.list({ limit: 25, filter: { search: "Number 19", role: "editor" } }),
        members.list({ limit: 25, filter: { waiting: "yes" } }),
        members.count(),
        members.countWaiting(),
        members.countHolders(),
        sessions.countLive(now),
        refusals.recent(30),
        refusals.oldest(),
        refusals.completeSince(100),
        refusals.countByDayAndReason(0),
        signIns.recent(20),
        changes.recent({ limit: 10 }),
        jobs.counts(),
        mails.list({ limit: 10, offset: 0 }),
      ]);
    expect(await reads(beside)).toEqual(await reads(inPlace));
  });

  test("a list shows what was saved just before", async () => {
    const { members } = await open(await fresh(), true);
    for (let count = 1; count <= 50; count += 1) {
      await members.create(newMember(`m${count}`, { createdAt: count }));
      const { members: shown } = await members.list({ limit: 1 });
      const total = await members.countAlike({});
      expect([total, shown[0]?.id]).toEqual([count, `m${count}`]);
    }
  });

  test("one that takes too long is given up, and the next one is answered", async () => {
    const reader = await openOn(await fresh(), { answer: 700 });
    await expect(reader.read(counting(10), [])).rejects.toMatchObject({ code: tooSlowCode });
    await expect.poll(() => reader.read(quick, []).catch(() => [])).toEqual([[7]]);
  });

  test("too many at once are turned away, and those that wait are answered", async () => {
    const reader = await openOn(await fresh(), { waiting: 3 });
    const first = reader.read(slow, []);
    const others = Array.from({ length: 5 }, (_, index) => reader.read("select ?", [index]));
    const outcomes = (await Promise.allSettled(others)).map(({ status }) => status);
    expect(outcomes).toEqual([...Array<string>(3).fill("fulfilled"), "rejected", "rejected"]);
    expect(await first).toHaveLength(1);
  });

  test("a page that is reloaded faster than it can be read does not turn itself away", async () => {
    const reader = await openOn(await fresh(), { waiting: 1 });
    const first = reader.read(slow, []);
    const reloads = await Promise.all(Array.from({ length: 100 }, () => reader.read(quick, [])));
    expect(new Set(reloads.flat(2))).toEqual(new Set([7]));
    await first;
  });

  test("a statement that is wrong fails with SQLite's own error, and cannot write", async () => {
    const reader = await openOn(await fresh());
    await expect(reader.read("select nothing", [])).rejects.toMatchObject({ code: "SQLITE_ERROR" });
    await expect(reader.read("delete from members returning id", [])).rejects.toMatchObject({
      code: "SQLITE_READONLY",
    });
    expect(await reader.read("select ?", ["a"])).toEqual([["a"]]);
  });

  test("a thread that cannot start fails the read, not the process", async () => {
    const reader = await openOn("file:/nowhere/there-is-no-such.db");
    await expect(reader.read(quick, [])).rejects.toMatchObject({ code: tooSlowCode });
  });

  test("a thread that was idle has ended, and the next read starts another", async () => {
    const reader = await openOn(await fresh(), { idle: 1 });
    for (let round = 0; round < 3; round += 1) {
      expect(await reader.read(quick, [])).toEqual([[7]]);
      await new Promise((resume) => setTimeout(resume, 20));
    }
  });

  test("closing fails what waits", async () => {
    const reader = await openOn(await fresh());
    const asked = Promise.allSettled([reader.read(slow, []), reader.read(quick, [])]);
    await reader.close();
    expect((await asked).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect(reader.read(quick, [])).rejects.toThrow("closed");
  });
});

test("a list, a count or a purge of a repository is among the long work, or known to be short", async () => {
  // Of webhooks there are twenty at most, of planned rules a hundred, and requests are counted to a hundred.
  const bounded = ["requests.count", "webhooks.list", "plans.count", "plans.list"];
  const short = ["attempts.count", "members.countActiveOwners", "secondFactors.countCodes", ...bounded];
  const all = Object.entries(await open("file::memory:", false)).flatMap(([repository, methods]) =>
    Object.keys(methods as object).map((method) => ({ repository, method })),
  );
  const unknown = all
    .filter(({ method }) => /^(?:list|recent|oldest|purge|insertMany|counts?|count[A-Z]\w*)$/.test(method))
    .filter(({ repository, method }) => !isLong(repository, method))
    .map(({ repository, method }) => `${repository}.${method}`);
  expect(unknown.sort()).toEqual(short.sort());
});
