import { expect, it } from "vitest";
import type { BulkItem, BulkRow } from "../../../db/repositories/contract.ts";
import { describeOnBothEngines } from "../../support/database.ts";
import { purgeAll } from "../../support/purge-all.ts";
import { newMember } from "./samples.ts";

const bulk: BulkRow = {
  id: "one",
  action: { do: "give-role", role: "press", until: "" },
  authorId: "ada",
  authorName: "Ada",
  state: "planned",
  createdAt: 1_000,
  finishedAt: null,
};
const item = (position: number, given: Partial<BulkItem> = {}): BulkItem => ({
  position,
  memberId: null,
  label: `Person ${position}`,
  state: "change",
  given: null,
  problem: null,
  undo: null,
  ...given,
});

describeOnBothEngines("changes of many people", (open) => {
  it("are counted and read in order, settled one by one, and go on only from the state they are in", async () => {
    const { bulkChanges } = (await open()).repositories;
    await bulkChanges.create(bulk);
    await bulkChanges.add("one", [
      item(2),
      item(1, { given: { email: "a@example.com" } }),
      item(3, { state: "refused" }),
    ]);
    expect(await bulkChanges.counts("one")).toEqual({ change: 2, refused: 1 });
    const open1 = await bulkChanges.items("one", { states: ["change", "make"], limit: 10 });
    expect(open1.map(({ position }) => position)).toEqual([1, 2]);
    expect(open1[0]?.given).toEqual({ email: "a@example.com" });
    expect(await bulkChanges.recent(10)).toEqual([]);
    expect(await bulkChanges.advance("one", "planned", "running")).toBe("written");
    expect(await bulkChanges.advance("one", "planned", "running")).toBe("missing");
    await bulkChanges.settle("one", 1, { state: "done", memberId: "mia", undo: { name: "Mia" } });
    const done = await bulkChanges.items("one", { states: ["done"], limit: 10, backwards: true });
    expect(done).toEqual([
      item(1, { given: { email: "a@example.com" }, state: "done", memberId: "mia", undo: { name: "Mia" } }),
    ]);
    await bulkChanges.advance("one", "running", "done", { finishedAt: 5_000 });
    expect(await bulkChanges.recent(10)).toEqual([{ ...bulk, state: "done", finishedAt: 5_000 }]);
  });

  it("keep no name of a person who was removed, and are purged in steps", async () => {
    const { bulkChanges, members } = (await open()).repositories;
    await members.create(newMember("mia"));
    await bulkChanges.create(bulk);
    await bulkChanges.add(
      "one",
      [1, 2, 3].map((position) => item(position, { memberId: position === 1 ? "mia" : null })),
    );
    await members.remove("mia");
    const [first] = await bulkChanges.items("one", { states: ["change"], limit: 1 });
    expect(first?.position).toBe(2);
    const [forgotten] = await bulkChanges.items("one", { states: ["refused"], limit: 1 });
    expect(forgotten).toMatchObject({ position: 1, memberId: null, label: "", given: null, undo: null });
    // A new plan of the same author takes the place of one that was never begun.
    await bulkChanges.create({ ...bulk, id: "two" });
    expect((await bulkChanges.find("one"))?.state).toBe("stopped");
    let steps = 0;
    for (let next: "again" | null = "again"; next !== null; steps += 1) {
      ({ next } = await bulkChanges.purge({ before: 500, unneeded: 0 }, next, 2));
    }
    expect(steps).toBe(4);
    expect(await bulkChanges.find("one")).toBeNull();
    expect(await bulkChanges.find("two")).not.toBeNull();
  });
});

describeOnBothEngines("names in lines that led to no account", (open) => {
  it("go after a day, and so does a plan that was never begun", async () => {
    const { bulkChanges } = (await open()).repositories;
    await bulkChanges.create({ ...bulk, createdAt: 1_000 });
    await bulkChanges.add("one", [
      ...[1, 2, 3].map((position) => item(position, { state: "refused", memberId: null })),
      item(4, { state: "done", memberId: "mia" }),
    ]);
    await bulkChanges.advance("one", "planned", "running");
    await bulkChanges.advance("one", "running", "done", { finishedAt: 1_500 });
    await bulkChanges.create({ ...bulk, id: "two", authorId: "other", createdAt: 1_000 });
    await purgeAll(bulkChanges.purge, { before: 500, unneeded: 1_000 });
    expect((await bulkChanges.items("one", { states: ["refused"], limit: 9 })).map(({ label }) => label)).not.toContain(
      "",
    );
    await purgeAll(bulkChanges.purge, { before: 500, unneeded: 2_000 });
    const refused = await bulkChanges.items("one", { states: ["refused"], limit: 9 });
    expect(refused.map(({ label }) => label)).toEqual(["", "", ""]);
    expect((await bulkChanges.items("one", { states: ["done"], limit: 9 })).map(({ label }) => label)).not.toContain(
      "",
    );
    expect(await bulkChanges.find("two")).toBeNull();
  });
});

describeOnBothEngines("the list of people", (open) => {
  it("has the same orders on both engines, and goes on where the page before ended", async () => {
    const { members } = (await open()).repositories;
    const names = ["zoe", "_x", "Ärger", "Abe", "a b", "élan", "Zoe"];
    for (const [index, name] of names.entries())
      await members.create(newMember(`m${index}`, { name, createdAt: index }));
    const read = async (from: string | null = null): Promise<string[]> => {
      const { members: page, more } = await members.list({ order: "name", from, limit: 2 });
      const rest = more ? await read(page.at(-1)?.id) : [];
      return [...page.map(({ name }) => name), ...rest];
    };
    expect(await read()).toEqual(["_x", "a b", "Abe", "Ärger", "élan", "zoe", "Zoe"]);
    const last = await members.list({ order: "name", limit: 2, backwards: true });
    expect(last).toMatchObject({ more: true, members: [{ name: "zoe" }, { name: "Zoe" }] });
  });
});
