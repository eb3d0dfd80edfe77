/** What grows is removed each hour, also after a run that failed. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Repositories } from "../../../db/repositories/contract.ts";
import { createLog } from "../../../src/gatehouse/server/log.ts";
import { startMaintenance } from "../../../src/gatehouse/server/maintenance.ts";

const hour = 60 * 60_000;

/** Steps of a run leave the thread to others in between. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resume) => setImmediate(resume));
}

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] }));
afterEach(() => vi.useRealTimers());

test("a run that failed is tried again after a minute, without another step of the clock of deletions", async () => {
  let fails = true;
  const purged = vi.fn();
  const records = [
    {
      purge: async () => {
        if (fails) throw new Error("The database does not answer.");
        purged();
      },
    },
  ];
  const deletions = { purge: vi.fn(async () => undefined) };
  // Nothing is old in any table.
  const nothing = async () => ({ next: null });
  const none = { purge: nothing, orderNames: nothing };
  const repositories = new Proxy({}, { get: () => none }) as Repositories;
  const error = vi.fn();
  const log = { ...createLog("silent"), error };
  const maintenance = startMaintenance({
    views: { endOver: () => Promise.resolve() },
    repositories,
    records,
    deletions,
    log,
    now: () => 0,
  });
  await until(() => error.mock.calls.length === 1);
  expect([deletions.purge.mock.calls.length, purged.mock.calls.length]).toEqual([1, 0]);
  fails = false;
  await vi.advanceTimersByTimeAsync(60_000);
  await until(() => purged.mock.calls.length === 1);
  expect([deletions.purge.mock.calls.length, purged.mock.calls.length]).toEqual([1, 1]);
  await vi.advanceTimersByTimeAsync(hour);
  await until(() => purged.mock.calls.length === 2);
  expect([deletions.purge.mock.calls.length, purged.mock.calls.length]).toEqual([2, 2]);
  await maintenance.stop();
});
