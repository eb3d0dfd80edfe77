/** What is under way: added, left, and looked at while it changes. */
import { describe, expect, test } from "vitest";
import { createUnderWay } from "../../../src/gatehouse/server/under-way.ts";

describe("what is under way", () => {
  test("is exactly what was added and has not left, in every order of leaving", () => {
    const underWay = createUnderWay<number>();
    const leaves = Array.from({ length: 50 }, (_, number) => underWay.add(number));
    const rest = new Set(leaves.keys());
    // 7 and 50 have no common factor, so each leaves once.
    for (let step = 0; step < 49; step += 1) {
      const number = (step * 7) % 50;
      leaves[number]?.();
      rest.delete(number);
      expect(new Set(underWay.all())).toEqual(rest);
      expect(underWay.size).toBe(rest.size);
    }
  });

  test("loses nothing else where something leaves twice", () => {
    const underWay = createUnderWay<string>();
    const leave = underWay.add("first");
    underWay.add("second");
    leave();
    const third = underWay.add("third");
    leave();
    expect([...underWay.all()].sort()).toEqual(["second", "third"]);
    third();
    expect(underWay.all()).toEqual(["second"]);
  });

  test("may leave while all of it is looked at", () => {
    const underWay = createUnderWay<() => void>();
    const leaves = [1, 2, 3].map(() => underWay.add(() => leaves.forEach((leave) => leave())));
    for (const leaveAll of underWay.all()) leaveAll();
    expect(underWay.size).toBe(0);
  });
});
