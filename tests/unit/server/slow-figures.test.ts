import { expect, test } from "vitest";
import { slowFigures } from "../../../src/gatehouse/server/slow-figures.ts";

function counted(takes: number) {
  const site = { rows: 5, counts: 0, now: 0 };
  const figures = slowFigures(
    async () => {
      site.counts += 1;
      await Promise.resolve();
      site.now += takes;
      return site.rows;
    },
    (rows) => rows,
    () => site.now,
  );
  return { site, figures };
}

test("a small site's figures are those of this moment", async () => {
  const { site, figures } = counted(2);
  expect(await figures()).toBe(5);
  site.rows = 6;
  expect(await figures()).toBe(6);
});

test("many rows are counted once a minute, and no one waits for that", async () => {
  const { site, figures } = counted(2);
  site.rows = 20_000;
  expect(await figures()).toBe(20_000);
  site.rows = 20_001;
  site.now += 59_000;
  expect(await figures()).toBe(20_000);
  expect(site.counts).toBe(1);
  site.now += 1_000;
  expect(await figures()).toBe(20_000);
  expect(site.counts).toBe(2);
  await new Promise((next) => setImmediate(next));
  expect(await figures()).toBe(20_001);
});

test("figures that no one asked for in ten minutes are counted before they are shown", async () => {
  const { site, figures } = counted(2);
  site.rows = 20_000;
  await figures();
  site.rows = 20_001;
  site.now += 10 * 60_000;
  expect(await figures()).toBe(20_001);
});

test("who asks after a count in the background has failed waits for the next, and learns of its failure", async () => {
  let now = 0;
  let fails = false;
  const figures = slowFigures(
    () => (fails ? Promise.reject(new Error("The database is away.")) : Promise.resolve(20_000)),
    (rows) => rows,
    () => now,
  );
  await figures();
  now += 61_000;
  fails = true;
  expect(await figures()).toBe(20_000);
  await new Promise((next) => setImmediate(next));
  await expect(figures()).rejects.toThrow("away");
});

test("a slow count is kept for a minute, however little it found", async () => {
  const { site, figures } = counted(300);
  await figures();
  site.rows = 6;
  expect(await figures()).toBe(5);
});

test("requests that come together share one count, and one that failed is not kept", async () => {
  const { site, figures } = counted(2);
  await Promise.all([figures(), figures(), figures()]);
  expect(site.counts).toBe(1);
  let fails = true;
  const failing = slowFigures(
    () => (fails ? Promise.reject(new Error("The database is away.")) : Promise.resolve(7)),
    (rows) => rows,
  );
  await expect(failing()).rejects.toThrow("away");
  fails = false;
  expect(await failing()).toBe(7);
});
