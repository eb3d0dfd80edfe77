/** A rule that is tried out refuses no one, and says what it would refuse as if it were in force. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../../src/gatehouse/core/access/decide.ts";
import { putInForce, trialRefusals } from "../../../src/gatehouse/core/access/trial.ts";
import { anonymous } from "../../../src/gatehouse/core/identity/subject.ts";
import { anyRole, closed, everyone, memberWith, rule, samplePolicy, signedIn } from "./sample-policy.ts";

const get = (path: string) => ({ method: "GET", path });
const tried = (...given: Parameters<typeof rule>) => ({ ...rule(...given), id: "tried", trialSince: 1 });

describe("a rule on trial", () => {
  const policy = samplePolicy({
    rules: [rule("console", "/blog/drafts/**", anyRole("editor")), tried("console", "/blog/**", signedIn)],
  });

  test("refuses no one, and is told of each visitor whom it would have refused", () => {
    expect(decide(policy, anonymous, get("/blog/a")).allowed).toBe(true);
    expect(policy.rules.some(({ id }) => id === "tried")).toBe(false);
    expect(trialRefusals(policy, anonymous, get("/blog/a"))).toMatchObject([
      { shortfall: { reason: "no-credentials" } },
    ]);
    expect(trialRefusals(policy, memberWith("member"), get("/blog/a"))).toEqual([]);
    expect(trialRefusals(policy, anonymous, get("/about"))).toEqual([]);
  });

  test("has nothing to say where a narrower rule decides", () => {
    expect(trialRefusals(policy, anonymous, get("/blog/drafts/a"))).toEqual([]);
  });

  test("that cannot be read is in force: it guards a page that is not known", () => {
    const broken = { ...tried("console", "/blog/**", closed), broken: ["requirement" as const] };
    expect(decide(samplePolicy({ rules: [broken] }), anonymous, get("/blog/a")).allowed).toBe(false);
  });

  const patterns = ["/**", "/blog/**", "/blog/*", "/blog/a", "/*/a", "/members/**", "/members/a"];
  const requirements = [everyone, signedIn, anyRole("press"), closed];
  const anyRule = fc
    .tuple(
      fc.constantFrom("code" as const, "console" as const),
      fc.constantFrom(...patterns),
      fc.constantFrom(...requirements),
    )
    .map((parts) => rule(...parts));

  test("would refuse exactly those whom the policy with it in force refuses for its sake", () => {
    fc.assert(
      fc.property(
        fc.array(anyRule, { maxLength: 5 }),
        fc.constantFrom(...patterns),
        fc.constantFrom(...requirements),
        fc.constantFrom("/blog/a", "/blog/b", "/members/a", "/x/a", "/"),
        fc.constantFrom(anonymous, memberWith("member"), memberWith("press")),
        (others, pattern, requirement, path, subject) => {
          const trial = tried("console", pattern, requirement);
          const beside = samplePolicy({ rules: [...others, trial] });
          if (!decide(beside, subject, get(path)).allowed) return;
          const inForce = decide(samplePolicy({ rules: [...others, putInForce(trial)] }), subject, get(path));
          expect(trialRefusals(beside, subject, get(path)).length > 0).toBe(
            !inForce.allowed && inForce.denial.rule?.id === "tried",
          );
        },
      ),
    );
  });
});
