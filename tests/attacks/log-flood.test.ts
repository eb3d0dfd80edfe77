/** A flood of refusals fills no disk, and hides no try to sign in by pushing it out. */
import { expect, test } from "vitest";
import { createSignInLog } from "../../src/gatehouse/server/identity/sign-in-log.ts";
import { createLog } from "../../src/gatehouse/server/log.ts";
import { createRefusalLog } from "../../src/gatehouse/server/refusal/refusal-log.ts";
import { describeOnBothEngines } from "../support/database.ts";
import { refusal } from "../integration/db/samples.ts";

const limits = { age: 1_000_000, kept: 50, trimAfter: 100 };
const number = (index: number) => String(index).padStart(5, "0");

describeOnBothEngines("records under a flood", (open) => {
  test("the newest refusals stay, as many as may, while they arrive; tries to sign in stay all", async () => {
    const { refusals, signIns } = (await open()).repositories;
    const log = createRefusalLog(refusals, createLog("silent"), () => 2_000, limits);
    const signInLog = createSignInLog(signIns, createLog("silent"), () => 2_000, limits);
    signInLog.record({ outcome: "wrong-password", memberId: "ada", address: "192.0.2.7", userAgent: "" });
    // Many in one millisecond, as a flood comes.
    for (let index = 0; index < 1_230; index += 1) {
      log.record(refusal(number(index), { at: 1_000 + (index >> 6) }));
      if (index % 500 === 499) await log.flush();
    }
    await log.flush();
    const kept = (await refusals.recent(10_000)).map(({ id }) => id);
    expect(kept.length).toBeLessThanOrEqual(limits.kept + limits.trimAfter * 3);
    expect(kept.slice(0, 50)).toEqual(Array.from({ length: 50 }, (_, index) => number(1_229 - index)));
    await log.purge();
    expect(await refusals.recent(10_000)).toHaveLength(limits.kept);
    expect(await refusals.find(number(1_180))).not.toBeNull();
    expect(await refusals.oldest()).toBe(1_000 + (1_180 >> 6));
    expect(await signInLog.recentOf("ada", 10)).toHaveLength(1);
  });

  test("more at once than can be written one by one become one row for those alike, and none goes uncounted", async () => {
    const { refusals } = (await open()).repositories;
    const log = createRefusalLog(refusals, createLog("silent"), () => 2_000);
    for (let index = 0; index < 12_000; index += 1) {
      const address = index % 3 === 0 ? "192.0.2.9" : "192.0.2.1";
      log.record(refusal(number(index), { at: 1_000 + index, address }));
    }
    // Somebody's own refusal in the midst of it is not lost among them.
    log.record(refusal("own", { at: 1_001, memberId: "ada", details: { session: { handle: "a1b2c3d4", began: 5 } } }));
    log.record(
      refusal("other", { at: 1_001, memberId: "ada", details: { session: { handle: "e5f6a7b8", began: 5 } } }),
    );
    await log.flush();
    const rows = await refusals.recent(10_000);
    expect(rows).toHaveLength(1_004);
    expect(await refusals.find("own")).toMatchObject({ memberId: "ada", times: 1 });
    expect(await refusals.find("other")).toMatchObject({ memberId: "ada", times: 1 });
    const counted = rows.filter(({ times }) => times > 1);
    expect(counted.map(({ address, times }) => [address, times])).toEqual([
      ["192.0.2.9", 3_666],
      ["192.0.2.1", 7_334],
    ]);
    expect((await refusals.countByDayAndReason(0))[0]?.count).toBe(12_002);
    log.record(refusal("after", { at: 20_000 }));
    await log.flush();
    expect(await refusals.find("after")).toMatchObject({ times: 1 });
  });

  test("what is old goes, however little there is", async () => {
    const { refusals } = (await open()).repositories;
    let now = 1_000;
    const log = createRefusalLog(refusals, createLog("silent"), () => now, limits);
    log.record(refusal("old", { at: 1_000 }));
    await log.flush();
    now += limits.age;
    log.record(refusal("new", { at: now }));
    await log.flush();
    expect(await refusals.oldest()).toBe(1_000);
    now += 1;
    await log.purge();
    expect((await refusals.recent(10)).map(({ id }) => id)).toEqual(["new"]);
    expect(await refusals.oldest()).toBe(1_000 + limits.age);
  });
});
