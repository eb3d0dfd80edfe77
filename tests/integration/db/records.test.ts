import { expect, it } from "vitest";
import type { ChangeRow, Repositories } from "../../../db/repositories/contract.ts";
import { purgeAll } from "../../support/purge-all.ts";
import { describeOnBothEngines } from "../../support/database.ts";
import { change, refusal } from "./samples.ts";

const day = 86_400_000;

describeOnBothEngines("attempts", (open) => {
  it("are taken back one by one, never below zero", async () => {
    const { attempts } = (await open()).repositories;
    await attempts.count("ada", 1_000, 500);
    await attempts.count("ada", 1_000, 500);
    await attempts.count("bob", 1_000, 500);
    for (let time = 0; time < 2; time += 1) await attempts.takeBack(["ada", "bob", "nobody"]);
    expect(await attempts.count("ada", 1_000, 500)).toMatchObject({ count: 1 });
    expect(await attempts.count("bob", 1_000, 500)).toMatchObject({ count: 1 });
  });

  it("are counted one by one, parallel ones too", async () => {
    const { attempts } = (await open()).repositories;
    const counted = await Promise.all(Array.from({ length: 20 }, () => attempts.count("ada", 1_000, 500)));
    expect(counted.map((one) => one.count).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(new Set(counted.map((one) => one.windowEndsAt))).toEqual(new Set([1_500]));
  });

  it("are looked at without being counted, those of a window that is over too", async () => {
    const { attempts } = (await open()).repositories;
    await attempts.count("ada", 1_000, 500);
    await attempts.count("bob", 9_000, 500);
    const seen = await attempts.look(["ada", "bob", "nobody"]);
    expect(seen.toSorted((one, other) => one.windowEndsAt - other.windowEndsAt)).toEqual([
      { key: "ada", count: 1, windowEndsAt: 1_500 },
      { key: "bob", count: 1, windowEndsAt: 9_500 },
    ]);
    expect(await attempts.look([])).toEqual([]);
  });

  it("begin anew when the window is over", async () => {
    const { attempts } = (await open()).repositories;
    await attempts.count("ada", 1_000, 500);
    expect(await attempts.count("ada", 1_499, 500)).toEqual({ count: 2, windowEndsAt: 1_500 });
    expect(await attempts.count("ada", 1_500, 500)).toEqual({ count: 1, windowEndsAt: 2_000 });
    expect(await attempts.count("bob", 1_500, 500)).toEqual({ count: 1, windowEndsAt: 2_000 });
  });

  it("can be forgotten", async () => {
    const { attempts } = (await open()).repositories;
    await attempts.count("ada", 1_000, 500);
    await attempts.count("bob", 2_000, 500);
    await attempts.clear("ada");
    expect((await attempts.count("ada", 1_100, 500)).count).toBe(1);
    expect(await purgeAll(attempts.purge, 2_000)).toBe(1);
    expect((await attempts.count("bob", 2_100, 500)).count).toBe(2);
  });
});

describeOnBothEngines("refusals", (open) => {
  it("are stored by the thousand and found by id", async () => {
    const { refusals } = (await open()).repositories;
    await refusals.insertMany([]);
    const rows = Array.from({ length: 2_500 }, (_, index) => refusal(`r${index}`, { at: index }));
    await refusals.insertMany(rows);
    await refusals.insertMany(rows.slice(0, 1));
    const given = refusal("x", { at: 9_999, ruleId: "r1", memberId: "gone", reason: "role-missing", status: 403 });
    const details = { missingRoles: ["member"], session: { handle: "a1b2c3d4", began: 5 }, token: "Ä “quoted” \\ ‮" };
    const told = refusal("w", { at: 9_998, details });
    await refusals.insertMany([given, told]);
    expect(await refusals.find("x")).toEqual(given);
    expect(await refusals.find("w")).toEqual(told);
    expect(await refusals.find("y")).toBeNull();
    expect((await refusals.recent(3)).map((row) => row.id)).toEqual(["x", "w", "r2499"]);
    const bounds = { before: 2_000, keep: 100_000 };
    expect(await purgeAll(refusals.purge, bounds)).toBe(2_000);
  });

  it("are counted by UTC day and reason", async () => {
    const { refusals } = (await open()).repositories;
    const midnight = Date.UTC(2026, 10, 21);
    await refusals.insertMany([
      refusal("a", { at: midnight - 1 }),
      refusal("b", { at: midnight }),
      refusal("c", { at: midnight + day - 1 }),
      refusal("d", { at: midnight + 5, reason: "role-missing", status: 403 }),
      refusal("old", { at: midnight - 3 * day }),
    ]);
    expect(await refusals.countByDayAndReason(midnight - day)).toEqual([
      { day: "2026-11-20", reason: "no-credentials", count: 1 },
      { day: "2026-11-21", reason: "no-credentials", count: 2 },
      { day: "2026-11-21", reason: "role-missing", count: 1 },
    ]);
  });
});

describeOnBothEngines("changes", (open) => {
  /** A change is written only together with what it changes: here, with a name of somebody who is not there. */
  const writeDown = ({ members }: Pick<Repositories, "members">, row: ChangeRow) =>
    members.rename("nobody", "Nobody", { preconditions: { author: null }, change: row });

  it("come newest first, for all or for one thing", async () => {
    const { changes, ...others } = (await open()).repositories;
    await writeDown(others, change("c1", { at: 1 }));
    await writeDown(others, change("c2", { at: 2, entity: "member", entityId: "ada", authorId: "gone" }));
    await writeDown(others, change("c3", { at: 3, entityId: "other" }));
    const ids = async (query: Parameters<typeof changes.recent>[0]) =>
      (await changes.recent(query)).map((entry) => entry.id);
    expect(await ids({ limit: 2 })).toEqual(["c3", "c2"]);
    expect(await ids({ entity: "role", limit: 9 })).toEqual(["c3", "c1"]);
    expect(await ids({ entity: "role", entityId: "press", limit: 9 })).toEqual(["c1"]);
  });

  it.each([[null], ["12"], ["true"], ['{"a":1}'], [12], [false], [[1, "2"]], [{ a: { b: null }, ü: ["😀"] }]])(
    "give back %j exactly as it was",
    async (value) => {
      const { changes, ...others } = (await open()).repositories;
      const given = change("c", { before: value, after: { value } });
      await writeDown(others, given);
      expect(await changes.recent({ limit: 1 })).toEqual([{ ...given, source: "command" }]);
    },
  );
});

describeOnBothEngines("settings", (open) => {
  it("are put and replaced", async () => {
    const { settings } = (await open()).repositories;
    expect(await settings.get("key")).toBeNull();
    await settings.put("key", "one");
    await settings.put("key", "two");
    expect(await settings.get("key")).toBe("two");
  });

  it("are put once, however many ask at once, and all get the same", async () => {
    const { settings } = (await open()).repositories;
    const answers = await Promise.all(["one", "two", "three"].map((value) => settings.putIfAbsent("key", value)));
    expect(new Set(answers)).toEqual(new Set([await settings.get("key")]));
    expect(await settings.putIfAbsent("key", "late")).toBe(answers[0]);
  });
});

describeOnBothEngines("tries to sign in", (open) => {
  it("of a member come newest first, and a row that counts keeps the greater count", async () => {
    const { signIns } = (await open()).repositories;
    const row = { outcome: "wrong-password", clientIp: "192.0.2.1", userAgent: "A browser", requestId: null } as const;
    const rows = ["a", "b", "c"].map((id, at) => ({ ...row, id, at, times: 1, memberId: id === "b" ? null : "ada" }));
    await signIns.insertMany(rows);
    for (const times of [3, 2]) await signIns.insertMany([{ ...row, id: "a", at: 0, times, memberId: "ada" }]);
    expect((await signIns.recentOf("ada", 9)).map(({ id, times }) => [id, times])).toEqual([
      ["c", 1],
      ["a", 3],
    ]);
    expect((await signIns.recentOf("ada", 1)).map(({ id }) => id)).toEqual(["c"]);
    expect((await signIns.recent(9)).map(({ id }) => id)).toEqual(["c", "b", "a"]);
  });
});
