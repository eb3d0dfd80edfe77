import { expect, test } from "vitest";
import { DatabaseError } from "../../../db/errors.ts";
import type { Repositories } from "../../../db/repositories/contract.ts";
import { isDatabaseUnavailable, watchAvailability } from "../../../src/gatehouse/server/availability.ts";

function watched(fail: () => Error | null) {
  let time = 0;
  let asked = 0;
  let reported = 0;
  const repositories = {
    members: {
      count: async () => {
        asked += 1;
        const error = fail();
        if (error) throw error;
        return 7;
      },
    },
  } as unknown as Repositories;
  const { members } = watchAvailability(
    repositories,
    () => time,
    () => (reported += 1),
  );
  return { members, wait: (milliseconds: number) => (time += milliseconds), figures: () => ({ asked, reported }) };
}

test("a database that is away is asked once a second, by one request, and said once", async () => {
  let error: Error | null = new DatabaseError("connect", "ECONNREFUSED");
  const { members, wait, figures } = watched(() => error);
  for (let request = 0; request < 5; request += 1) {
    expect(isDatabaseUnavailable(await members.count().catch((reason: unknown) => reason))).toBe(true);
  }
  expect(figures()).toEqual({ asked: 1, reported: 1 });
  error = null;
  wait(999);
  await expect(members.count()).rejects.toThrow("The database does not answer.");
  wait(1);
  expect(await members.count()).toBe(7);
  expect(figures().asked).toBe(2);
});

test("a statement that was wrong is a mistake of ours, and does not make the site look down", async () => {
  let error: Error | null = new DatabaseError("duplicate key", "23505");
  const { members } = watched(() => error);
  expect(isDatabaseUnavailable(await members.count().catch((reason: unknown) => reason))).toBe(false);
  error = null;
  expect(await members.count()).toBe(7);
});
