/** Earlier sets of rules, told by the changes since. */
import { describe, expect, test } from "vitest";
import {
  differencesBetween,
  differencesSince,
  isSameRule,
  type RuleChange,
} from "../../../src/gatehouse/core/access/rule-versions.ts";
import { signedIn, anyRole, rule } from "./sample-policy.ts";

const one = (id: string, requirement = signedIn) => ({ ...rule("console", `/${id}/**`, requirement), id });
const stored = ({ id, pattern, methods, requirement, note }: ReturnType<typeof one>) => ({
  ...{ id, pattern, methods, requirement, note },
});
const change = (
  id: string,
  before: ReturnType<typeof one> | null,
  after: ReturnType<typeof one> | null,
): RuleChange => ({
  entityId: id,
  before: before && stored(before),
  after: after && stored(after),
});

describe("versions of the rules", () => {
  const [a, a2, b] = [one("a"), one("a", anyRole("press")), one("b")];
  const made = [change("a", null, a), change("b", null, b), change("a", a, a2), change("b", b, null)];
  const told = (differences: ReturnType<typeof differencesSince>) =>
    typeof differences === "string"
      ? differences
      : differences.map(({ id, before, after }) => [id, before?.requirement.kind, after?.requirement.kind]);

  test("are those of today with every later change taken back", () => {
    expect(told(differencesSince(made, [a2]))).toEqual([["a", undefined, "any-role"]]);
    expect(told(differencesSince(made.slice(1), [a2]))).toEqual([["a", "signed-in", "any-role"]]);
    expect(told(differencesSince(made.slice(2), [a2]))).toEqual([
      ["a", "signed-in", "any-role"],
      ["b", "signed-in", undefined],
    ]);
    expect(told(differencesSince([], [a2]))).toEqual([]);
  });

  test("are compared with each other without today's", () => {
    const [first, third] = [differencesSince(made.slice(1), [a2]), differencesSince(made.slice(3), [a2])];
    if (typeof first === "string" || typeof third === "string") throw new Error("It can be read.");
    expect(told(differencesBetween(first, third))).toEqual([
      ["a", "signed-in", "any-role"],
      ["b", undefined, "signed-in"],
    ]);
  });

  test("name a rule that this release cannot read", () => {
    const odd = {
      entityId: "x",
      before: { id: "x", pattern: "/x", requirement: { kind: "from-the-future" } },
      after: null,
    };
    expect(differencesSince([odd], [])).toBe("x");
  });

  test("do not tell apart what says the same", () => {
    const again = { ...a, requirement: { ...signedIn, freshWithin: undefined } };
    expect(isSameRule(a, again)).toBe(true);
    expect(isSameRule({ ...a, trialSince: 1 }, { ...a, trialSince: 2 })).toBe(true);
    expect(isSameRule(a, { ...a, trialSince: 2 })).toBe(false);
  });
});
