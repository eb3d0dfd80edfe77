/** Paths and rules made to cost a lot: deciding must stay a matter of microseconds. */
import { expect, test } from "vitest";
import { decide } from "../../../src/gatehouse/core/access/decide.ts";
import { anonymous } from "../../../src/gatehouse/core/identity/subject.ts";
import { safeReturnPath } from "../../../src/gatehouse/core/refusal/return-path.ts";
import { parseTarget } from "../../../src/gatehouse/http/server/parse-target.ts";
import { processorTimeOf } from "../../support/processor-time.ts";
import { rule, samplePolicy, signedIn } from "./sample-policy.ts";

/** The middle of many tries, so that neither a collection of garbage nor a lucky one counts. */
function medianOf(work: () => void): number {
  const times = Array.from({ length: 21 }, () => processorTimeOf(work));
  return times.sort((one, other) => one - other)[10] ?? Infinity;
}

/** Fastest of several rounds, so that a busy machine does not matter. */
function millisecondsFor(work: () => void): number {
  let best = Infinity;
  for (let round = 0; round < 7; round += 1) {
    best = Math.min(best, processorTimeOf(work));
  }
  return best;
}

function manyRules(count: number) {
  return Array.from({ length: count }, (_, index) =>
    rule("code", `/area-${index % 100}/part-${index % 7}/page-${index}/**`, signedIn),
  );
}

test("ten thousand rules compile in well under a second, and decide about as fast as ten", () => {
  const few = samplePolicy({ rules: manyRules(10) });
  const rules = manyRules(10_000);
  let many = few;
  const cost = processorTimeOf(() => (many = samplePolicy({ rules })));
  expect(cost).toBeLessThan(1500);

  const decideOften = (policy: typeof few) => () => {
    for (let index = 0; index < 5000; index += 1) {
      decide(policy, anonymous, { method: "GET", path: `/area-${index % 100}/part-${index % 7}/page-${index}/x` });
    }
  };
  expect(millisecondsFor(decideOften(many))).toBeLessThan(millisecondsFor(decideOften(few)) * 10 + 20);
});

test("a path of 8 kB costs what its length costs, however the rules branch", () => {
  const stars = ["/*", "/*/*", "/*/*/*", "/a/*/a/*/a/*/b", "/*/a/*/a/*/a/b", "/a/a/*/a/a/*/a/*/b", "/a/a/a/a/a/*/b"];
  const policy = samplePolicy({ rules: stars.map((text) => rule("code", text, signedIn)) });
  const costOf = (path: string) =>
    millisecondsFor(() => {
      for (let round = 0; round < 50; round += 1) decide(policy, anonymous, { method: "GET", path });
    });
  for (const unit of ["/a", "/index.html", "/%61", "/a%2e"]) {
    const short = costOf(unit.repeat(Math.floor(1024 / unit.length)));
    const long = costOf(unit.repeat(Math.floor(8192 / unit.length)));
    expect(long).toBeLessThan(short * 40 + 5);
  }
});

const adversarial: Readonly<Record<string, string>> = {
  "many segments": "/a".repeat(4096),
  "one segment": `/${"a".repeat(8191)}`,
  slashes: "/".repeat(8192),
  dots: `/${"../".repeat(2730)}`,
  endings: `/a${".html".repeat(1638)}`,
  "index files": "/index.html".repeat(744),
  codes: "/%61".repeat(2048),
  "codes of codes": `/${"%2561".repeat(1638)}`,
  "broken codes": `/${"%".repeat(8191)}`,
  "marks on one letter": `/a${"%CC%81".repeat(1365)}`,
  "letters that fall apart": `/${"%EF%B7%BA".repeat(910)}`,
  "nearly a literal": `/${"members".repeat(1170)}`,
  "a thousand parameters": `/a${";x=y".repeat(2047)}`,
  backslashes: "/\\".repeat(4096),
};

const patterns = [
  "/a",
  "/a/*",
  "/*",
  "/*/*/*",
  "/a/**",
  "/**",
  "/*/**",
  "/a/*/a/**",
  "/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a",
  "/index",
];

test.each(Object.entries(adversarial))(
  "8 kB of %s are read, and matched to any kind of pattern, in 5 ms",
  (_, path) => {
    expect(path.length).toBeLessThanOrEqual(8192);
    const all = samplePolicy({ rules: patterns.map((text) => rule("code", text, signedIn)) });
    expect(medianOf(() => decide(all, anonymous, { method: "GET", path }))).toBeLessThan(5);
    expect(medianOf(() => parseTarget(path))).toBeLessThan(5);
    expect(medianOf(() => safeReturnPath(path.slice(0, 2048), ["/login"]))).toBeLessThan(5);
    for (const text of patterns) {
      const one = samplePolicy({ rules: [rule("code", text, signedIn)] });
      expect([text, medianOf(() => decide(one, anonymous, { method: "GET", path })) < 5]).toEqual([text, true]);
    }
  },
);
