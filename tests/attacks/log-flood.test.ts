/** A flood of refusals does not fill the disk, and does not push tries to sign in out of the record. */
import { expect, test } from "vitest";
import { createSignInLog } from "../../src/gatehouse/server/identity/sign-in-log.ts";
import { createLog } from "../../src/gatehouse/server/log.ts";
import { createRefusalLog } from "../../src/gatehouse/server/refusal/refusal-log.ts";
import { purgeAll } from "../support/purge-all.ts";
import { describeOnBothEngines } from "../support/database.ts";
import { refusal } from "../integration/db/samples.ts";

const limits = { age: 1_000_000, kept: 50, trimAfter: 100 };
const number = (index: number) => String(index).padStart(5, "0");

describeOnBothEngines("records under a flood", (open) => {
  test("the newest refusals stay, up to the limit, while more arrive; all tries to sign in stay", async () => {
    const { refusals, signIns } = (await open()).repositories;
    const log = createRefusalLog(refusals, createLog("silent"), () => 2_000, limits);
    const signInLog = createSignInLog(signIns, createLog("silent"), () => 2_000, limits);
    signInLog.record({ outcome: "wrong-password", memberId: "ada", clientIp: "192.0.2.7", userAgent: "" });
    // Many in one millisecond, as a flood comes.
    for (let index = 0; index < 1_230; index += 1) {
      log.record(refusal(number(index), { at: 1_000 + (index >> 6), clientIp: `192.0.2.${index % 7}` }));
      if (index % 500 === 499) await log.flush();
    }
    await log.flush();
    const kept = async () => (await refusals.recent(10_000)).map(({ id }) => id);
    await expect.poll(async () => (await kept()).length).toBeLessThanOrEqual(limits.kept + limits.trimAfter * 3);
    expect((await kept()).slice(0, 50)).toEqual(Array.from({ length: 50 }, (_, index) => number(1_229 - index)));
    await log.purge();
    expect(await refusals.recent(10_000)).toHaveLength(limits.kept);
    expect(await refusals.find(number(1_180))).not.toBeNull();
    expect(await refusals.oldest()).toBe(1_000 + (1_180 >> 6));
    expect(await signInLog.recentOf("ada", 10)).toHaveLength(1);
  });

  test("of too many refusals at once, equal ones share a row, and each is counted", async () => {
    const { refusals } = (await open()).repositories;
    const log = createRefusalLog(refusals, createLog("silent"), () => 2_000);
    for (let index = 0; index < 12_000; index += 1) {
      const clientIp = index % 3 === 0 ? "192.0.2.9" : "192.0.2.1";
      log.record(refusal(number(index), { at: 2_000, path: `/members/x${index}`, clientIp }));
      // What counts on is written again, and neither twice nor less.
      if (index === 6_000) await log.flush();
    }
    // What happens to others in the midst of it is not lost among them.
    log.record(refusal("other", { at: 2_000, clientIp: "198.51.100.7" }));
    log.record(refusal("own", { at: 2_000, memberId: "ada", clientIp: "192.0.2.9" }));
    await log.flush();
    const rows = await refusals.recent(10_000);
    expect(rows).toHaveLength(1_204);
    for (const id of ["other", "own"]) expect(await refusals.find(id)).toMatchObject({ times: 1 });
    const counted = rows.filter(({ times }) => times > 1).map(({ clientIp, times }) => [clientIp, times]);
    expect(counted.toSorted()).toEqual([
      ["192.0.2.1", 7_400],
      ["192.0.2.9", 3_400],
    ]);
    expect((await refusals.countByDayAndReason(0))[0]?.count).toBe(12_002);
  });

  test("anonymous visitors push out no refusal of a member, and unchecked tries push out no checked one", async () => {
    const { refusals, signIns } = (await open()).repositories;
    await refusals.insertMany([refusal("own", { at: 1, memberId: "ada" })]);
    await refusals.insertMany(Array.from({ length: 60 }, (_, index) => refusal(number(index), { at: 1_000 + index })));
    await purgeAll(refusals.purge, { before: 0, keep: 50 });
    expect(await refusals.find("own")).not.toBeNull();
    expect(await refusals.recent(100)).toHaveLength(51);
    expect(await refusals.completeSince(50)).toBe(1_010);
    expect(await refusals.completeSince(51)).toBeNull();

    const client = { memberId: "ada", clientIp: "192.0.2.7", userAgent: "", times: 1 };
    await signIns.insertMany([{ id: "guess", at: 1, outcome: "signed-in", ...client }]);
    const waiting = { outcome: "too-many" as const, ...client };
    await signIns.insertMany(
      Array.from({ length: 60 }, (_, index) => ({ id: number(index), at: 1_000 + index, ...waiting })),
    );
    await purgeAll(signIns.purge, { before: 0, keep: 50 });
    const kept = await signIns.recent(100);
    expect(kept).toHaveLength(51);
    expect(kept.at(-1)?.outcome).toBe("signed-in");
  });

  test("a client that ignores the limit has one row a minute, for all client IPs of its network", async () => {
    const { signIns } = (await open()).repositories;
    let now = 1_000;
    const log = createSignInLog(signIns, createLog("silent"), () => now);
    log.record({ outcome: "wrong-password", memberId: "ada", clientIp: "2001:db8::1", userAgent: "" });
    for (let index = 0; index < 1_000; index += 1) {
      const clientIp = `2001:db8::${index.toString(16)}`;
      log.record({ outcome: "too-many", memberId: "ada", clientIp, userAgent: "" });
      if (index % 300 === 0) await log.flush();
    }
    log.record({ outcome: "too-many", memberId: "ada", clientIp: "192.0.2.7", userAgent: "" });
    log.record({ outcome: "busy", memberId: null, clientIp: "2001:db8::1", userAgent: "" });
    const first = await log.recent(10);
    expect(first.map(({ outcome, times }) => `${outcome} ${times}`).toSorted()).toEqual([
      "busy 1",
      "too-many 1",
      "too-many 1000",
      "wrong-password 1",
    ]);
    now += 60_000;
    log.record({ outcome: "too-many", memberId: "ada", clientIp: "2001:db8::1", userAgent: "" });
    expect(await log.recent(10)).toHaveLength(5);
  });

  test("thousands of networks that ignore the limit at once add a few hundred rows", async () => {
    const { signIns } = (await open()).repositories;
    const log = createSignInLog(signIns, createLog("silent"), () => 1_000);
    for (let index = 0; index < 20_000; index += 1) {
      const clientIp = `10.0.${index >> 8}.${index & 255}`;
      log.record({ outcome: "too-many", memberId: null, clientIp, userAgent: "" });
    }
    const rows = await log.recent(30_000);
    expect(rows).toHaveLength(501);
    expect(rows.reduce((sum, { times }) => sum + times, 0)).toBe(20_000);
    expect(rows.find(({ times }) => times > 1)).toMatchObject({ clientIp: "", times: 19_500 });
  });

  test("old rows are removed, even when there are few", async () => {
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
