import { expect, it } from "vitest";
import type { KeptRequestRow } from "../../../db/repositories/contract-kept.ts";
import { describeOnBothEngines } from "../../support/database.ts";
import { purgeAll } from "../../support/purge-all.ts";
import { newMember } from "./samples.ts";

const bounds = { perOwner: 3, bytesInAll: 1_000 };

function row(keyHash: string, given: Partial<KeptRequestRow> = {}): KeptRequestRow {
  const content = Buffer.from([0, 255, ...Buffer.from(keyHash)]);
  return { keyHash, memberId: "ada", owner: "ada", content, bytes: 100, keptAt: 1_000, endsAt: 9_000, ...given };
}

describeOnBothEngines("kept requests", (open) => {
  async function kept() {
    const { repositories } = await open();
    for (const id of ["ada", "bob"]) await repositories.members.create(newMember(id));
    return repositories.keptRequests;
  }

  it("come back as they were, the newest first, until they are over", async () => {
    const requests = await kept();
    for (const [key, keptAt] of [
      ["one", 1_000],
      ["two", 2_000],
    ] as const) {
      expect(await requests.keep(row(key, { keptAt }), bounds)).toBe(true);
    }
    const found = await requests.find(["one", "two", "three"], 8_999);
    expect(found.map(({ keyHash }) => keyHash)).toEqual(["two", "one"]);
    expect(found[1]).toEqual(row("one"));
    expect(await requests.find(["one", "two"], 9_000)).toEqual([]);
    expect(await requests.find([], 1_000)).toEqual([]);
  });

  it("stay when the same person has no room left for a newer one, and take none from others", async () => {
    const requests = await kept();
    await requests.keep(row("of bob", { owner: "bob", memberId: "bob" }), bounds);
    const answers: boolean[] = [];
    for (const [index, key] of ["a", "b", "c", "d"].entries()) {
      answers.push(await requests.keep(row(key, { keptAt: 1_000 + index }), bounds));
    }
    expect(answers).toEqual([true, true, true, false]);
    const found = await requests.find(["a", "b", "c", "d", "of bob"], 2_000);
    expect(found.map(({ keyHash }) => keyHash).sort()).toEqual(["a", "b", "c", "of bob"]);
    expect((await requests.living(["a", "d", "of bob"], 2_000)).sort()).toEqual(["a", "of bob"]);
    expect(await requests.living(["a"], 9_000)).toEqual([]);
    const late = row("e", { keptAt: 9_000, endsAt: 20_000 });
    expect(await requests.keep(late, bounds), "when the others are over").toBe(true);
  });

  it("are not kept beyond the room for all, however many come at once; those that are over make room", async () => {
    const requests = await kept();
    const many = Array.from({ length: 20 }, (_, index) =>
      requests.keep(row(`k${index}`, { owner: `o${index}` }), bounds),
    );
    expect((await Promise.all(many)).filter(Boolean)).toHaveLength(10);
    expect(await requests.keep(row("later", { owner: "late", keptAt: 9_000, endsAt: 20_000 }), bounds)).toBe(true);
    expect(await requests.find(["later"], 9_000)).toHaveLength(1);
  });

  it("are taken once, by their own member", async () => {
    const requests = await kept();
    await requests.keep(row("one"), bounds);
    expect(await requests.take("one", "bob", 2_000)).toBeNull();
    const taken = await Promise.all(Array.from({ length: 10 }, () => requests.take("one", "ada", 2_000)));
    expect(taken.filter((one) => one !== null)).toEqual([row("one")]);
    await requests.keep(row("two"), bounds);
    expect(await requests.take("two", "ada", 9_000)).toBeNull();
  });

  it("are removed once they are over", async () => {
    const requests = await kept();
    for (let index = 0; index < 7; index += 1) {
      await requests.keep(row(`k${index}`, { owner: `o${index}`, endsAt: index === 6 ? 9_001 : 5_000 }), bounds);
    }
    expect(await purgeAll(requests.purge, 9_000)).toBe(6);
    expect(await requests.find(["k6"], 1_000)).toHaveLength(1);
  });
});
