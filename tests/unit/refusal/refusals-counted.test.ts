/** What is counted of refusals, and what the counts tell. */
import { expect, test } from "vitest";
import type { RefusalCount } from "../../../src/gatehouse/core/refusal/counted.ts";
import { readOnward, timeValue } from "../../../src/gatehouse/core/refusal/onward.ts";
import { linksToRefusals, rulesThatBegan } from "../../../src/gatehouse/core/refusal/trouble.ts";
import { compilePolicy } from "../../../src/gatehouse/core/access/policy.ts";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import { createLog } from "../../../src/gatehouse/server/log.ts";
import type { Refusal } from "../../../src/gatehouse/server/refusal/flood-summary.ts";
import { createRefusalCounter } from "../../../src/gatehouse/server/refusal/refusal-counter.ts";
import { createRefusalFigures } from "../../../src/gatehouse/server/refusal/refusal-figures.ts";
import { createScanners } from "../../../src/gatehouse/server/refusal/scanners.ts";

const at = Date.UTC(2026, 10, 21, 12);
const day = Math.floor(at / 86_400_000);
const refusal: Refusal = {
  id: "7K3Q-9FHM-2XWB",
  at,
  method: "GET",
  path: "/members",
  reason: "no-credentials",
  status: 401,
  ruleId: "r1",
  memberId: null,
  clientIp: "192.0.2.1",
  userAgent: "A browser",
  details: null,
};

function counting({ isAway = () => false }: { readonly isAway?: () => boolean } = {}) {
  const written: RefusalCount[] = [];
  const store = {
    add: async (counts: readonly RefusalCount[]) => {
      if (isAway()) throw new Error("The database does not answer.");
      written.push(...counts);
    },
    valuesOf: async () => [],
    daily: async () => [],
    top: async () => [],
    purge: async () => ({ removed: 0, next: null }),
  };
  const counter = createRefusalCounter(store, createLog("silent"), () => at);
  const of = (kind: string) =>
    Object.fromEntries(
      written.filter((one) => one.kind === kind).map(({ subject, value, count }) => [`${subject} ${value}`, count]),
    );
  return { counter, written, of };
}

test("a refusal counts by reason, path and rule, and a page that is loaded again counts one person", async () => {
  const { counter, of } = counting();
  for (let time = 0; time < 3; time += 1) counter.count(refusal, true);
  counter.count({ ...refusal, memberId: "ada", reason: "role-missing", fromPath: "/about" }, true);
  await counter.flush();
  expect(of("reason")).toEqual({ "anonymous no-credentials": 3, "member role-missing": 1 });
  expect(of("path")).toEqual({ "anonymous /members": 3, "member /members": 1 });
  expect(of("rule")).toEqual({ "anonymous r1": 3, "member r1": 1 });
  expect(of("link")).toEqual({ "member /about /members": 1 });
  expect(of("onward")).toEqual({ "anonymous refused": 1, "member refused": 1 });
});

test("scanners, checks and prefetches are counted apart, and a scanner’s paths not at all", async () => {
  const { counter, of } = counting();
  counter.count({ ...refusal, aside: "scanner" }, true);
  counter.countUnmet("check", "role-missing", at);
  counter.countUnmet("prefetch", "no-credentials", at);
  await counter.flush();
  expect(of("reason")).toEqual({
    "scanner no-credentials": 1,
    "check role-missing": 1,
    "prefetch no-credentials": 1,
  });
  expect({ ...of("path"), ...of("onward") }).toEqual({});
});

test("a session that ends while something is sent, or a link followed, counts as interrupted", async () => {
  const { counter, of } = counting();
  const expired = { ...refusal, reason: "session-expired", details: { limit: "idle" } } as const;
  counter.count({ ...expired, method: "POST" }, false);
  counter.count({ ...expired, fromPath: "/members/library" }, true);
  // Somebody who comes back in the morning was not working.
  counter.count(expired, true);
  await counter.flush();
  expect(of("interrupted")).toEqual({ "member idle": 2 });
});

test("a flood of paths takes no more room than a day has, and all are counted", async () => {
  const { counter, written } = counting();
  for (let index = 0; index < 5_000; index += 1) counter.count({ ...refusal, path: `/members/${index}` }, false);
  await counter.flush();
  for (let index = 0; index < 500; index += 1) counter.count({ ...refusal, path: `/more/${index}` }, false);
  await counter.flush();
  const paths = written.filter(({ kind }) => kind === "path");
  expect(new Set(paths.map(({ value }) => value)).size).toBeLessThanOrEqual(201);
  expect(paths.reduce((sum, { count }) => sum + count, 0)).toBe(5_500);
});

test("a flood of paths takes no place of a reason, a rule or a member’s path that come after it", async () => {
  const { counter, of } = counting();
  for (let index = 0; index < 5_000; index += 1) counter.count({ ...refusal, path: `/members/${index}` }, true);
  counter.count({ ...refusal, memberId: "ada", reason: "role-missing", ruleId: "r2", path: "/members/library" }, true);
  await counter.flush();
  expect(of("reason")).toEqual({ "anonymous no-credentials": 5_000, "member role-missing": 1 });
  expect(of("rule")).toEqual({ "anonymous r1": 5_000, "member r2": 1 });
  expect(of("path")).toHaveProperty(["member /members/library"], 1);
  expect(of("onward")).toEqual({ "anonymous refused": 5_000, "member refused": 1 });
});

test("counts without a reason, as an earlier version wrote them in a flood, are in the total and in no chart", async () => {
  const row = { day, subject: "anonymous", kind: "reason" } as const;
  const figures = createRefusalFigures({
    refusalCounts: {
      ...{ add: async () => undefined, valuesOf: async () => [], top: async () => [] },
      daily: async () => [
        { ...row, value: "", count: 7 },
        { ...row, value: "no-credentials", count: 2 },
      ],
      purge: async () => ({ removed: 0, next: null }),
    },
    counter: { flush: async () => undefined },
    policies: { current: async () => compilePolicy({ rules: [], roles: [], sections: [], permissions: {} }) },
    now: () => at,
  });
  const read = await figures.read(operator, 7);
  expect(read).toMatchObject({ ok: true, value: { total: 9, reasons: [{ reason: "no-credentials", total: 2 }] } });
  expect(JSON.stringify(read)).not.toContain('"":');
});

test("what could not be written is written once the database is back", async () => {
  let isAway = true;
  const { counter, of } = counting({ isAway: () => isAway });
  counter.count(refusal, false);
  await counter.flush();
  isAway = false;
  counter.count(refusal, false);
  await counter.flush();
  expect(of("reason")).toEqual({ "anonymous no-credentials": 2 });
});

test("a client that tries path after path is a scanner, one that comes back to a few is not", () => {
  const { isScanner } = createScanners();
  const asked = (path: string, given: Partial<Refusal> = {}) => isScanner({ ...refusal, path, ...given });
  for (let time = 0; time < 100; time += 1) expect(asked(`/members/${time % 20}`)).toBe(false);
  const scan = Array.from({ length: 30 }, (_, index) => asked(`/wp/${index}`, { userAgent: "scan/1.0" }));
  expect(scan.filter(Boolean)).toHaveLength(6);
  // Its neighbour behind the same IP, and a member, are people.
  expect(asked("/members")).toBe(false);
  expect(asked("/x", { userAgent: "scan/1.0", memberId: "ada" })).toBe(false);
  // An hour later it is a client like any other.
  expect(asked("/members", { userAgent: "scan/1.0", at: at + 2 * 3_600_000 })).toBe(false);
});

test("slowly, over hours, many paths are no scan", () => {
  const { isScanner } = createScanners();
  const slow = Array.from({ length: 100 }, (_, index) =>
    isScanner({ ...refusal, path: `/p/${index}`, at: at + index * 60_000 }),
  );
  expect(slow).not.toContain(true);
});

test("the way onward tells shares and median times", () => {
  const steps = [
    { value: "refused", count: 10 },
    { value: "signed-in", count: 6 },
    { value: "arrived", count: 5 },
    { value: "asked", count: 1 },
  ];
  const took = (step: "signed-in" | "arrived", ...seconds: number[]) =>
    seconds.map((second) => ({ value: timeValue(step, second * 1000), count: 1 }));
  const onward = readOnward(steps, [...took("signed-in", 4, 22, 25, 1_000, 90_000), ...took("arrived", 61)]);
  expect(onward).toMatchObject({ refused: 10, signedIn: 6, arrived: 5, asked: 1, left: 4 });
  expect(onward.median["signed-in"]).toBeGreaterThanOrEqual(20_000);
  expect(onward.median["signed-in"]).toBeLessThanOrEqual(30_000);
  expect(onward.median.arrived).toBeGreaterThanOrEqual(60_000);
  expect(onward.median.asked).toBeNull();
  expect(timeValue("arrived", -5)).toBe("arrived:0");
});

const ofRule = (rule: string, counts: Readonly<Record<number, number>>): RefusalCount[] =>
  Object.entries(counts).map(([ago, count]) => ({
    day: day - Number(ago),
    subject: "member",
    kind: "rule",
    value: rule,
    count,
  }));

test("a rule that began to refuse members is named, one that always did is not", () => {
  const counts = [
    ...ofRule("new", { 0: 4, 1: 3 }),
    ...ofRule("usual", { 0: 9, 1: 9, 3: 8, 4: 9, 5: 10, 6: 9, 7: 9, 8: 8 }),
    ...ofRule("one person", { 0: 3 }),
    ...ofRule("-", { 0: 90 }),
    ...ofRule("", { 0: 90 }),
  ];
  expect(rulesThatBegan(counts, day, day - 8)).toEqual([{ rule: "new", now: 7, usually: 0 }]);
  // On the day after an upgrade every rule would be new.
  expect(rulesThatBegan(counts, day, day - 1)).toEqual([]);
  expect(rulesThatBegan(counts, day, null)).toEqual([]);
});

test("links are told apart for every path they lead to", () => {
  expect(
    linksToRefusals([
      { value: "/about /a b", count: 2 },
      { value: "", count: 9 },
    ]),
  ).toEqual([{ from: "/about", to: "/a b", count: 2 }]);
});
