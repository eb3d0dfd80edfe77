/** What lives as long as a request: added, left, and looked at while it changes. */
import { describe, expect, test } from "vitest";
import { createShortLived } from "../../../src/gatehouse/server/short-lived.ts";

describe("what lives as long as a request", () => {
  test("is exactly what was added and has not left, in every order of leaving", () => {
    const shortLived = createShortLived<number>();
    const leaves = Array.from({ length: 50 }, (_, number) => shortLived.add(number));
    const rest = new Set(leaves.keys());
    // 7 and 50 have no common factor, so each leaves once.
    for (let step = 0; step < 49; step += 1) {
      const number = (step * 7) % 50;
      leaves[number]?.();
      rest.delete(number);
      expect(new Set(shortLived.all())).toEqual(rest);
      expect(shortLived.size).toBe(rest.size);
    }
  });

  test("loses nothing else where something leaves twice", () => {
    const shortLived = createShortLived<string>();
    const leave = shortLived.add("first");
    shortLived.add("second");
    leave();
    const third = shortLived.add("third");
    leave();
    expect([...shortLived.all()].sort()).toEqual(["second", "third"]);
    third();
    expect(shortLived.all()).toEqual(["second"]);
  });

  test("may leave while all of it is looked at", () => {
    const shortLived = createShortLived<() => void>();
    const leaves = [1, 2, 3].map(() => shortLived.add(() => leaves.forEach((leave) => leave())));
    for (const leaveAll of shortLived.all()) leaveAll();
    expect(shortLived.size).toBe(0);
  });
});
