/** What a member is told before they turn their second factor off: which parts of the site are closed to them then. */
import { expect, test } from "vitest";
import { partsBehindSecondFactor } from "../../../src/gatehouse/core/access/behind-second-factor.ts";
import type { Rule, Section } from "../../../src/gatehouse/core/access/rule.ts";
import { memberWith, membersSection, rule, samplePolicy } from "./sample-policy.ts";

const withFactor = { kind: "signed-in", secondFactor: true } as const;
const vault: Section = { id: "vault", label: "the vault", path: "/vault", requirement: withFactor };

function parts(rules: readonly Rule[], sections: readonly Section[] = [membersSection, vault]) {
  const found = partsBehindSecondFactor(samplePolicy({ rules, sections }), memberWith("member"));
  return found.map((part) => ("path" in part ? part.path : part.section.id));
}

test("a section by its name, a path as it is written, and `…` for any part of a path", () => {
  const rules = [
    rule("console", "/members/house-rules", withFactor),
    rule("console", "/members/letters/**", withFactor),
    rule("console", "/members/*/keys", withFactor),
    rule("console", "/members/library", { kind: "signed-in" }),
  ];
  expect(parts(rules)).toEqual(["vault", "/members/house-rules", "/members/letters", "/members/…/keys"]);
});

test("a path for a form is no page, and one that two rules name is named once", () => {
  const rules = [
    rule("console", "/members/send", withFactor, ["POST"]),
    rule("code", "/members/keys", withFactor),
    rule("console", "/members/keys", withFactor),
  ];
  expect(parts(rules)).toEqual(["vault", "/members/keys"]);
});

test("what asks for a fresh sign-in besides is named, what the member may not open is not", () => {
  const rules = [
    rule("console", "/members/fresh", { ...withFactor, freshWithin: 5 }),
    rule("console", "/members/desk", { kind: "any-role", roles: ["editor"], secondFactor: true }),
  ];
  expect(parts(rules)).toEqual(["vault", "/members/fresh"]);
});

test("what is concealed, or explains little, stays unsaid", () => {
  const hidden: Section = { ...vault, id: "hidden", path: "/hidden", conceal: true };
  const quiet: Section = { ...vault, id: "quiet", path: "/quiet", explain: "little" };
  const rules = [
    rule("console", "/hidden/a", withFactor),
    { ...rule("console", "/members/b", withFactor), conceal: true },
    { ...rule("console", "/members/c", withFactor), explain: "little" as const },
  ];
  expect(parts(rules, [membersSection, hidden, quiet])).toEqual([]);
});

test("at most eight are named", () => {
  const rules = Array.from({ length: 20 }, (_, index) => rule("console", `/members/${index}`, withFactor));
  expect(parts(rules)).toHaveLength(8);
});
