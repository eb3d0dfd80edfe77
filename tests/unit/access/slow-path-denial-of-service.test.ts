/** Paths and rules made to cost a lot: deciding must stay a matter of microseconds. */
import { expect, test } from "vitest";
import { decide } from "../../../src/gatehouse/core/access/decide.ts";
import { anonymous } from "../../../src/gatehouse/core/identity/subject.ts";
import { rule, samplePolicy, signedIn } from "./sample-policy.ts";

/** Fastest of several rounds, so that a busy machine does not matter. */
function millisecondsFor(work: () => void): number {
  let best = Infinity;
  for (let round = 0; round < 7; round += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
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
  const started = performance.now();
  const many = samplePolicy({ rules });
  expect(performance.now() - started).toBeLessThan(1500);

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
