import { expect, test, vi } from "vitest";
import type { RefusalRow } from "../../../db/repositories/contract.ts";
import { createLog } from "../../../src/gatehouse/server/log.ts";
import { createRefusalLog, newRefusalId } from "../../../src/gatehouse/server/refusal/refusal-log.ts";

const refusal = (id: string): RefusalRow => ({
  id,
  at: 0,
  method: "GET",
  path: "/members",
  reason: "no-credentials",
  status: 401,
  ruleId: null,
  memberId: null,
  clientIp: "192.0.2.1",
  userAgent: "A browser",
  details: null,
  times: 1,
});

test("refusals that could not be written are written, in order, once the database is back", async () => {
  const written: string[] = [];
  let away = true;
  const log = createRefusalLog(
    {
      insertMany: async (rows) => {
        if (away) throw new Error("The database does not answer.");
        written.push(...rows.map(({ id }) => id));
      },
      purge: async () => ({ removed: 0, next: null }),
    },
    createLog("silent"),
    () => 0,
  );
  log.record(refusal("first"));
  await log.flush();
  log.record(refusal("second"));
  away = false;
  await log.flush();
  await log.flush();
  expect(written).toEqual(["first", "second"]);
});

test("refusals that could not be written are tried again without another one coming, and the log says it once", async () => {
  vi.useFakeTimers();
  const written: string[] = [];
  const events: string[] = [];
  let isFull = true;
  const log = createRefusalLog(
    {
      insertMany: async (rows) => {
        if (isFull) throw new Error("database or disk is full");
        written.push(...rows.map(({ id }) => id));
      },
      purge: async () => ({ removed: 0, next: null }),
    },
    { info: () => undefined, error: (event) => events.push(event) },
    () => 0,
  );
  log.record(refusal("first"));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(written).toEqual([]);
  expect(events).toEqual(["refusals-not-written"]);
  isFull = false;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(written).toEqual(["first"]);
  vi.useRealTimers();
});

test("a reference is three groups of letters and digits that are not mistaken for one another", () => {
  const ids = new Set(Array.from({ length: 1000 }, newRefusalId));
  expect(ids.size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){2}$/);
});
