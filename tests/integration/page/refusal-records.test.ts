/** What the console tells of refusals, with the real database. */
import { expect, test } from "vitest";
import { createRefusalLog } from "../../../src/gatehouse/server/refusal/refusal-log.ts";
import { createRefusalRecords } from "../../../src/gatehouse/server/refusal/refusal-records.ts";
import { createLog } from "../../../src/gatehouse/server/log.ts";
import { describeOnBothEngines } from "../../support/database.ts";

const day = 24 * 60 * 60_000;
const now = Date.UTC(2026, 10, 21, 12);

describeOnBothEngines("the record of refusals", (open) => {
  async function startOn({ repositories }: Awaited<ReturnType<typeof open>>, kept = 1_000) {
    const log = createRefusalLog(repositories.refusals, createLog("silent"), () => now);
    const refuse = (
      id: string,
      at: number,
      reason: "no-credentials" | "role-missing",
      memberId: string | null = null,
    ) =>
      log.record({
        id,
        at,
        method: "GET",
        path: "/members",
        reason,
        status: reason === "role-missing" ? 403 : 401,
        ruleId: null,
        memberId,
        clientIp: "192.0.2.1",
        userAgent: "A browser",
        details: null,
      });
    return { refuse, records: createRefusalRecords(repositories, log, () => now, { kept }) };
  }

  test("the week counts what happened a moment ago, and nothing older than seven days", async () => {
    const { refuse, records } = await startOn(await open());
    refuse("AAAA-AAAA-AAAA", now, "no-credentials");
    refuse("AAAA-AAAA-AAAB", now - 2 * day, "no-credentials");
    refuse("AAAA-AAAA-AAAC", now - 2 * day, "role-missing");
    refuse("AAAA-AAAA-AAAD", now - 7 * day, "role-missing");

    const week = await records.week();

    expect(week.total).toBe(3);
    expect(week.days.map(({ total }) => total)).toEqual([0, 0, 0, 0, 2, 0, 1]);
    expect(week.days[4]).toMatchObject({ day: "2026-11-19", byReason: { "no-credentials": 1, "role-missing": 1 } });
    expect(week.reasons).toEqual([
      { reason: "no-credentials", total: 2 },
      { reason: "role-missing", total: 1 },
    ]);
  });

  test("the week says since when it counts, where more came than are kept", async () => {
    const { refuse, records } = await startOn(await open(), 2);
    refuse("AAAA-AAAA-AAAA", now - day, "no-credentials");
    expect((await records.week()).since).toBeNull();
    refuse("AAAA-AAAA-AAAB", now, "no-credentials");
    expect((await records.week()).since).toBe(now - day);
  });

  test("a reference is found however it is typed, with who was refused", async () => {
    const database = await open();
    const { refuse, records } = await startOn(database);
    await database.repositories.members.create({
      id: "mara",
      email: "mara@example.com",
      name: "Mara",
      passwordHash: "not used",
      createdAt: now,
      roles: [],
      grantedBy: null,
    });
    refuse("7K3Q-9FHM-2XWB", now, "role-missing", "mara");

    expect(await records.find(" 7k3q 9fhm2xwb ")).toMatchObject({ id: "7K3Q-9FHM-2XWB", member: { name: "Mara" } });
    expect(await records.find("7K3Q-9FHM-2XWC")).toBeNull();
    expect(await records.find("")).toBeNull();
  });
});
