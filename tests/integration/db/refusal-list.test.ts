/** Pages of the record of refusals, by every filter, on both engines. */
import { expect, it } from "vitest";
import type { RefusalFilter, RowPlace } from "../../../db/repositories/contract.ts";
import { listPage } from "../../../src/gatehouse/server/listed-page.ts";
import { describeOnBothEngines } from "../../support/database.ts";
import { refusal } from "./samples.ts";

const below = (place: RowPlace | null) => (place === null ? {} : { below: place });
const above = (place: RowPlace | null) => (place === null ? {} : { above: place });

describeOnBothEngines("the list of refusals", (open) => {
  it("finds by each filter alone and by all together", async () => {
    const { refusals } = (await open()).repositories;
    const wanted = refusal("wanted", {
      at: 5_000,
      reason: "role-missing",
      path: "/members/a%20b",
      ruleId: "r1",
      memberId: "ada",
      network: "192.0.2.7",
      userAgent: "Mozilla/5.0 Firefox/140",
      aside: null,
    });
    await refusals.insertMany([
      wanted,
      refusal("scanner", { at: 6_000, aside: "scanner", network: "198.51.100.1", path: "/Members/x" }),
      refusal("old", { at: 1_000, path: "/memberships" }),
    ]);
    const ids = async (filter: RefusalFilter) => (await refusals.list(filter, { limit: 10 })).rows.map(({ id }) => id);
    const each: RefusalFilter[] = [
      { reason: "role-missing" },
      { path: "/members/a%20b" },
      { pathBegins: "/members/" },
      { ruleId: "r1" },
      { memberId: "ada" },
      { network: "192.0.2.7" },
      { client: "firefox" },
      { from: 5_000, until: 5_001 },
    ];
    for (const filter of each) expect(await ids(filter), JSON.stringify(filter)).toEqual(["wanted"]);
    expect(await ids(Object.assign({}, ...each) as RefusalFilter)).toEqual(["wanted"]);
    expect(await ids({ ...Object.assign({}, ...each), network: "203.0.113.9" })).toEqual([]);
    expect(await ids({ isAside: true })).toEqual(["scanner"]);
    expect(await ids({ isAside: false })).toEqual(["wanted", "old"]);
    // What people type is no pattern.
    expect(await ids({ client: "%" })).toEqual([]);
    expect(await ids({ pathBegins: "/member_" })).toEqual([]);
    expect(await ids({ client: "\0" })).toEqual(["scanner", "wanted", "old"]);
  });

  it("goes to older and newer pages without losing or repeating a row, of one moment too", async () => {
    const { refusals } = (await open()).repositories;
    const rows = Array.from({ length: 25 }, (_, index) =>
      refusal(`r${String(index).padStart(2, "0")}`, { at: 1_000 + Math.floor(index / 5) }),
    );
    await refusals.insertMany(rows);
    const page = (place: Parameters<typeof listPage>[1]) => listPage((range) => refusals.list({}, range), place, 10);
    const first = await page({});
    const second = await page(below(first.older));
    const third = await page(below(second.older));
    const listed = [first, second, third].flatMap(({ rows: shown }) => shown.map(({ id }) => id));
    expect(listed).toEqual(rows.map(({ id }) => id).toReversed());
    expect(first.newer).toBeNull();
    expect(third.older).toBeNull();
    const back = await page(above(third.newer));
    expect(back.rows).toEqual(second.rows);
    const top = await page(above(back.newer));
    expect(top.rows).toEqual(first.rows);
    expect(top.newer).toBeNull();
  });

  it("gives up a search after so many rows, and goes on from there", async () => {
    const { refusals } = (await open()).repositories;
    const rows = Array.from({ length: 20_001 }, (_, index) => refusal(`r${index}`, { at: 10 + index }));
    await refusals.insertMany([refusal("rare", { at: 1, userAgent: "curl/8" }), ...rows]);
    const first = await refusals.list({ client: "curl" }, { limit: 5 });
    expect(first).toEqual({ rows: [], lookedUpTo: { at: 11, id: "r1" } });
    const next = await refusals.list({ client: "curl" }, { limit: 5, ...below(first.lookedUpTo) });
    expect(next.rows.map(({ id }) => id)).toEqual(["rare"]);
    expect(next.lookedUpTo).toBeNull();
  });
});

describeOnBothEngines("counts of refusals", (open) => {
  it("add up, by day and over all days, and go one day after the other", async () => {
    const { refusalCounts } = (await open()).repositories;
    const count = { subject: "member", kind: "path", value: "/a", count: 2 } as const;
    await refusalCounts.add([]);
    await refusalCounts.add([
      { day: 1, ...count },
      { day: 2, ...count },
      { day: 2, ...count, subject: "scanner" },
    ]);
    await refusalCounts.add([
      { day: 2, ...count, count: 3 },
      { day: 2, ...count, value: "/b", count: 1 },
    ]);
    expect(await refusalCounts.top(1, "path", ["member", "anonymous"], 5)).toEqual([
      { value: "/a", count: 7 },
      { value: "/b", count: 1 },
    ]);
    expect((await refusalCounts.daily(2, "path", ["member"])).map((row) => row.count)).toEqual([5, 1]);
    expect(await refusalCounts.valuesOf(1)).toEqual([{ subject: "member", kind: "path", value: "/a" }]);
    expect(await refusalCounts.purge(2, null, 100)).toEqual({ removed: 1, next: "again" });
    expect(await refusalCounts.purge(2, "again", 100)).toEqual({ removed: 0, next: null });
  });
});
