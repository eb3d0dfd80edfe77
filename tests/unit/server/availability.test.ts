import { expect, test, vi } from "vitest";
import { DatabaseError, tooSlowCode } from "../../../db/errors.ts";
import type { Repositories } from "../../../db/repositories/contract.ts";
import { isDatabaseUnavailable, watchAvailability } from "../../../src/gatehouse/server/availability.ts";
import type { Log } from "../../../src/gatehouse/server/log.ts";
import { createTimeouts } from "../../../src/gatehouse/server/timeouts.ts";

const away = () => Promise.reject(new DatabaseError("connect", "ECONNREFUSED"));
const never = () => new Promise<never>(() => undefined);

/** A database of which a test says what it does when it is asked. */
function watched(engine: "sqlite" | "postgres" = "postgres") {
  const database: { count: () => Promise<number>; ping: () => Promise<void> } = {
    count: async () => 7,
    ping: async () => {},
  };
  const events: string[] = [];
  const figures = { asked: 0, pings: 0, abandoned: 0 };
  const log: Log = { info: (event) => events.push(event), error: (event) => events.push(event) };
  const repositories = {
    attempts: {
      count: () => {
        figures.asked += 1;
        return database.count();
      },
    },
  } as unknown as Repositories;
  const availability = watchAvailability(
    {
      engine,
      repositories,
      ping: () => {
        figures.pings += 1;
        return database.ping();
      },
      dataVersion: () => null,
      abandon: () => (figures.abandoned += 1),
    },
    createTimeouts(),
    log,
  );
  const { attempts } = availability.repositories;
  const ask = () => attempts.count("key", 0, 1).catch((error: unknown) => error);
  return { database, events, figures, availability, ask };
}

test("once a database is away only the probe asks it, and finds out by itself when it is back", async () => {
  vi.useFakeTimers();
  const { database, events, figures, availability, ask } = watched();
  Object.assign(database, { count: away, ping: away });
  for (let request = 0; request < 5; request += 1) expect(isDatabaseUnavailable(await ask())).toBe(true);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await availability.isReady()).toBe(false);
  expect(figures.asked).toBe(1);
  expect(figures.pings).toBeGreaterThan(3);
  expect(events).toEqual(["database-unavailable"]);

  Object.assign(database, { count: async () => 7, ping: async () => undefined });
  await vi.advanceTimersByTimeAsync(600);
  expect(await ask()).toBe(7);
  expect(await availability.isReady()).toBe(true);
  expect(events).toEqual(["database-unavailable", "database-back"]);
  vi.useRealTimers();
});

test("a database that has frozen is given up after a second or two, and its connections are thrown away", async () => {
  vi.useFakeTimers();
  const { database, figures, ask } = watched();
  Object.assign(database, { count: never, ping: never });
  const first = ask();
  await vi.advanceTimersByTimeAsync(3_400);
  expect(isDatabaseUnavailable(await first)).toBe(true);
  expect(figures.abandoned).toBeGreaterThan(0);
  // Fails at once: no time passes here.
  expect(isDatabaseUnavailable(await ask())).toBe(true);
  // One probe has not answered, so there is no second one beside it.
  await vi.advanceTimersByTimeAsync(10_000);
  expect(figures.pings).toBe(1);
  vi.useRealTimers();
});

test("one slow answer does not close the site to everybody else", async () => {
  vi.useFakeTimers();
  const { database, figures, ask } = watched();
  database.count = never;
  const slow = ask();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(isDatabaseUnavailable(await slow)).toBe(true);
  database.count = async () => 7;
  expect(await ask()).toBe(7);
  expect(figures.abandoned).toBe(0);
  vi.useRealTimers();
});

test("a connection that a busy machine opened too late does not close the site, unless the database is silent", async () => {
  const { database, events, availability, ask } = watched();
  const late = () => Promise.reject(new DatabaseError("Connection terminated due to connection timeout", ""));
  database.count = late;
  expect(isDatabaseUnavailable(await ask())).toBe(true);
  database.count = async () => 7;
  expect(await ask()).toBe(7);
  expect(events).toEqual(["database-slow"]);

  Object.assign(database, { count: late, ping: away });
  expect(isDatabaseUnavailable(await ask())).toBe(true);
  expect(await availability.isReady()).toBe(false);
  database.count = async () => 7;
  expect(isDatabaseUnavailable(await ask())).toBe(true);
  availability.stop();
});

test.each([
  ["SQLITE_FULL", "sqlite"],
  ["SQLITE_READONLY", "sqlite"],
  ["SQLITE_IOERR_WRITE", "sqlite"],
  ["SQLITE_BUSY", "sqlite"],
  ["DATABASE_FILE_MOVED", "sqlite"],
  ["53100", "postgres"],
  ["25006", "postgres"],
] as const)("what cannot be stored (%s) fails alone, and reads go on", async (code, engine) => {
  const { database, ask } = watched(engine);
  database.count = () => Promise.reject(new DatabaseError("cannot write", code));
  expect(await ask()).toMatchObject({ cannotStore: true });
  database.count = async () => 7;
  expect(await ask()).toBe(7);
});

test("a long read that was given up is not told as a write that was not stored", async () => {
  const { database, events, ask } = watched("sqlite");
  database.count = () => Promise.reject(new DatabaseError("not answered within 10000 ms", tooSlowCode));
  expect(await ask()).toMatchObject({ cannotStore: false });
  expect(events).toEqual(["database-slow"]);
  database.count = async () => 7;
  expect(await ask()).toBe(7);
});

test("a lock that keeps readers out too counts as a database that is away", async () => {
  const { database, availability, ask } = watched("sqlite");
  const locked = () => Promise.reject(new DatabaseError("database is locked", "SQLITE_BUSY"));
  Object.assign(database, { count: locked, ping: locked });
  expect(await ask()).toMatchObject({ cannotStore: false });
  database.count = async () => 7;
  expect(isDatabaseUnavailable(await ask())).toBe(true);
  availability.stop();
});

test("a statement that was wrong is a mistake of ours, and does not make the site look down", async () => {
  const { database, ask } = watched();
  database.count = () => Promise.reject(new DatabaseError("duplicate key", "23505"));
  expect(isDatabaseUnavailable(await ask())).toBe(false);
  database.count = async () => 7;
  expect(await ask()).toBe(7);
});
