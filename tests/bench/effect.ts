/**
 * How much processor time "See the effect" takes: `node tests/bench/effect.ts`. 100,000 people with three of 200 roles each, so that
 * nearly all of them are groups of their own, 10,000 rules and 1,000 routes; for a change of a role, which may concern all of
 * them, and for a change of a rule.
 */
import { effectOf } from "../../src/gatehouse/core/access/effect.ts";
import { compilePolicy } from "../../src/gatehouse/core/access/policy.ts";
import { processorTimeOf } from "../support/processor-time.ts";
import { largePolicy } from "../support/large-policy.ts";

/** Milliseconds. */
const most = 2_000;
const site = largePolicy({ people: 100_000, rules: 10_000, routes: 1_000 });
const [before, wider, opened] = [compilePolicy(site.before), compilePolicy(site.wider), compilePolicy(site.opened)];

for (const [what, after] of [
  ["a role that includes three more", wider],
  ["a rule that asks less", opened],
] as const) {
  let told = "";
  const took = processorTimeOf(() => {
    const { groups, routes } = site;
    const effect = effectOf({ before, after, groups, routes, waysOut: [], refused: [] });
    told = `${effect.gaining} people gain, ${effect.opening} places open`;
  });
  console.log(`${what}: ${Math.round(took)} ms of processor time; ${told}`);
  if (took > most) process.exitCode = 1;
}
