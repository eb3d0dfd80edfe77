/** Two rules of the console for the same path: the explanation says which of them was not met. */
import { expect, test } from "vitest";
import { nameRule } from "../../../src/gatehouse/core/access/name-rule.ts";
import { compilePolicy } from "../../../src/gatehouse/core/access/policy.ts";
import { builtInRoles } from "../../../src/gatehouse/core/access/role.ts";
import type { Rule } from "../../../src/gatehouse/core/access/rule.ts";
import { traceOf } from "../../../src/gatehouse/core/access/trace.ts";
import { anonymous } from "../../../src/gatehouse/core/identity/subject.ts";
import { access } from "../../../src/gatehouse/core/languages/de/access.ts";

const rule = (id: string, role: string): Rule => ({
  id,
  source: "console",
  pattern: "/press/**",
  methods: [],
  requirement: { kind: "any-role", roles: [role] },
  note: "",
});
const [first, second] = [rule("b5a1", "member"), rule("c7d2", "editor")];
const policy = compilePolicy({ rules: [first, second], roles: builtInRoles, permissions: {}, sections: [] });

test("equal rules are told apart by their ids, and a rule alone is not given one", () => {
  const answer = (rules: readonly Rule[], failed: Rule) =>
    traceOf({
      policy,
      subject: anonymous,
      origin: { kind: "rules", rules, failed },
      shortfall: { reason: "no-credentials" },
    })[0]?.answer;
  expect(answer([first, second], second)).toMatch(/\(id b5a1\); and .*\(id c7d2\).*not met is .*\(id c7d2\)$/);
  expect(answer([first], first)).toBe("/press/** from the console");
});

test("a rule has its name in the language of the reader", () => {
  expect(nameRule(first, policy, access)).toBe("/press/** aus der Verwaltung");
});
