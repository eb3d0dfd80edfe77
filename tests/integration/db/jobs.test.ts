import { expect, it } from "vitest";
import { purgeAll } from "../../support/purge-all.ts";
import { describeOnBothEngines } from "../../support/database.ts";
import { job } from "./samples.ts";

describeOnBothEngines("jobs", (open) => {
  it("are each taken by exactly one of many workers", async () => {
    const { jobs } = (await open()).repositories;
    for (const id of ["a", "b", "c"]) expect(await jobs.add(job(id))).toBe("written");
    const taken: string[] = [];
    // The one that came second to a row asks again, as a worker does.
    while (taken.length < 3) {
      const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => jobs.claim(["mail"], 10, `claim ${n}`)));
      taken.push(...answers.flatMap((row) => row?.id ?? []));
    }
    expect(taken.toSorted()).toEqual(["a", "b", "c"]);
    expect(await jobs.claim(["mail"], 10, "late")).toBeNull();
  });

  it("with the same key are one job, until it is done", async () => {
    const { jobs } = (await open()).repositories;
    expect(await jobs.add(job("a", { dedupeKey: "same" }))).toBe("written");
    expect(await jobs.add(job("b", { dedupeKey: "same" }))).toBe("known");
    await jobs.claim(["mail"], 10, "one");
    expect(await jobs.add(job("b", { dedupeKey: "same" }))).toBe("known");
    expect(await jobs.finish("a", "one")).toBe(true);
    expect(await jobs.add(job("b", { dedupeKey: "same" }))).toBe("written");
  });

  it("that were given up begin anew when they are added again", async () => {
    const { jobs } = (await open()).repositories;
    await jobs.add(job("a"));
    await jobs.claim(["mail"], 10, "one");
    expect(await jobs.giveUp("a", "one", 20, "no")).toBe(true);
    expect(await jobs.claim(["mail"], 1_000, "two")).toBeNull();
    expect(await jobs.counts()).toEqual({ open: 0, failed: 1 });
    expect(await jobs.add(job("other", { dedupeKey: job("a").dedupeKey, payload: { n: 2 } }))).toBe("written");
    expect(await jobs.claim(["mail"], 10, "three")).toMatchObject({ id: "a", attempts: 1, payload: { n: 2 } });
  });

  it("run at their time, and those without a time at once", async () => {
    const { jobs } = (await open()).repositories;
    await jobs.add(job("later", { runAt: 5_000 }));
    expect(await jobs.claim(["mail"], 4_999, "one")).toBeNull();
    expect(await jobs.survey(["mail"])).toEqual({ running: [], nextRunAt: 5_000 });
    await jobs.add(job("soon"));
    expect(await jobs.survey(["mail"])).toEqual({ running: [], nextRunAt: 0 });
    expect(await jobs.survey(["other"])).toEqual({ running: [], nextRunAt: null });
    expect(await jobs.claim(["other"], 9_000, "one")).toBeNull();
    expect(await jobs.claim(["mail"], -1, "one")).toBeNull();
    expect(await jobs.claim(["mail"], 0, "one")).toMatchObject({ id: "soon" });
    expect(await jobs.claim(["mail"], 5_000, "two")).toMatchObject({ id: "later" });
  });

  it("are taken over only from an instance that gives no sign of life, which can then change nothing any more", async () => {
    const { jobs } = (await open()).repositories;
    await jobs.add(job("a"));
    await jobs.claim(["mail"], 10, "first");
    const [seen] = (await jobs.survey(["mail"])).running;
    if (seen === undefined) throw new Error("The job is not seen to run.");
    expect(await jobs.beat("a", "first")).toBe(true);
    expect(await jobs.takeOver(seen, "second")).toBeNull();
    const [again] = (await jobs.survey(["mail"])).running;
    expect(again).toEqual({ id: "a", claim: "first", beats: 1 });
    expect(await jobs.takeOver(again ?? seen, "second")).toMatchObject({ id: "a", attempts: 2 });
    expect(await jobs.beat("a", "first")).toBe(false);
    expect(await jobs.finish("a", "first")).toBe(false);
    expect(await jobs.retryAt("a", "first", 50, "late")).toBe(false);
    expect(await jobs.release("a", "first")).toBe(false);
    expect(await jobs.giveUp("a", "first", 50, "late")).toBe(false);
    expect(await jobs.retryAt("a", "second", 60, "busy")).toBe(true);
    expect(await jobs.claim(["mail"], 59, "third")).toBeNull();
    expect(await jobs.claim(["mail"], 60, "third")).toMatchObject({ attempts: 3 });
    expect(await jobs.release("a", "third")).toBe(true);
    expect(await jobs.claim(["mail"], 0, "fourth")).toMatchObject({ attempts: 3 });
  });

  it("that were given up long ago, or too many, are removed; open ones stay", async () => {
    const { jobs } = (await open()).repositories;
    for (const [index, id] of ["a", "b", "c", "d"].entries()) {
      await jobs.add(job(id, { createdAt: index }));
      const row = await jobs.claim(["mail"], 10, "one");
      await jobs.giveUp(row?.id ?? "", "one", 100 + index, "no");
    }
    await jobs.add(job("open"));
    expect(await purgeAll(jobs.purge, { before: 101, keep: 10 })).toBe(1);
    expect(await purgeAll(jobs.purge, { before: 0, keep: 1 })).toBeLessThanOrEqual(2);
    expect((await jobs.counts()).open).toBe(1);
    expect((await jobs.counts()).failed).toBeLessThanOrEqual(2);
  });
});
