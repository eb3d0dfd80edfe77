/** What the console shows beside a rule made there: the rules of the site's code that have to be met as well. */
import { expect, test } from "vitest";
import { codeRulesBeside } from "../../../src/gatehouse/core/access/code-floor.ts";
import type { Requirement } from "../../../src/gatehouse/core/access/requirement.ts";
import type { Method } from "../../../src/gatehouse/core/access/rule.ts";
import { anyRole, closed, everyone, rule, samplePolicy, signedIn } from "./sample-policy.ts";

const fresh: Requirement = { kind: "signed-in", freshWithin: 5 };
const confirmed: Requirement = { kind: "signed-in", verifiedEmail: true };

const policy = samplePolicy({
  sections: [{ id: "vault", label: "the vault", path: "/vault", requirement: closed }],
  rules: [
    rule("code", "/open/**", everyone),
    rule("code", "/home/**", signedIn),
    rule("code", "/desk/**", anyRole("editor")),
    rule("code", "/desk/bank", fresh, ["POST"]),
    rule("code", "/mail/**", confirmed),
    rule("code", "/bank/**", fresh),
    rule("console", "/desk/other", anyRole("press")),
  ],
});

function beside(pattern: string, requirement: Requirement, methods: Method[] = [], host?: string) {
  return codeRulesBeside(policy, { pattern, requirement, methods, note: "", ...(host !== undefined && { host }) }).map(
    ({ rule, everywhere }) => `${rule.pattern}${everywhere ? "" : ", for some pages"}`,
  );
}

test("a rule of the code that asks for something else is shown, and for how much of the pages", () => {
  expect(beside("/desk/texts", anyRole("press"))).toEqual(["/desk/**"]);
  expect(beside("/desk/**", anyRole("press"))).toEqual(["/desk/**", "/desk/bank, for some pages"]);
  expect(beside("/*/texts", anyRole("press"))).toEqual([
    "/desk/**, for some pages",
    "/mail/**, for some pages",
    "/bank/**, for some pages",
  ]);
});

test("it is shown only for methods that the rule of the console is for", () => {
  expect(beside("/desk/bank", anyRole("press"), ["GET"])).toEqual(["/desk/**"]);
  expect(beside("/desk/bank", anyRole("press"), ["POST"])).toEqual(["/desk/bank"]);
  expect(beside("/desk/bank", anyRole("press"))).toEqual(["/desk/**", "/desk/bank"]);
});

test("one that adds nothing is not shown", () => {
  expect(beside("/open/a", signedIn)).toEqual([]);
  expect(beside("/home/a", anyRole("press"))).toEqual([]);
  expect(beside("/desk/a", anyRole("editor"))).toEqual([]);
  expect(beside("/desk/a", closed)).toEqual([]);
  // A closed section of the code waits for the console to open it.
  expect(beside("/vault/a", signedIn)).toEqual([]);
});

test("a sign-in that the code asks for adds something where it must be fresh or its email confirmed", () => {
  expect(beside("/bank/a", anyRole("press"))).toEqual(["/bank/**"]);
  expect(beside("/mail/a", anyRole("press"))).toEqual(["/mail/**"]);
});

test("rules of the site say nothing about another host, and a path that cannot be read has none", () => {
  expect(beside("/desk/texts", anyRole("press"), [], "files.example.org")).toEqual([]);
  expect(beside("desk", anyRole("press"))).toEqual([]);
});
