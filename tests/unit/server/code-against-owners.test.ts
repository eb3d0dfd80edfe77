import { expect, it } from "vitest";
import { codeAgainstOwners } from "../../../src/gatehouse/server/access/code-against-owners.ts";
import { readConfiguration } from "../../../src/gatehouse/server/configuration.ts";

const siteName = "Test";

it("names the rule of the code that keeps owners out of the console, at any console path", () => {
  const closed = { pattern: "/desk/rules/*", requirement: { kind: "closed" } };
  const options = { siteName, consolePath: "/desk", rules: [closed] };
  expect(codeAgainstOwners(readConfiguration(options))).toContain("The rule for /desk/rules/* in astro.config.mjs");
  expect(codeAgainstOwners(readConfiguration(options, { base: "/docs" }))).toContain("/desk/rules/*");
});

it("is silent about rules that owners can meet, or that apply elsewhere", () => {
  const rules = [
    { pattern: "/admin/**", requirement: { kind: "any-role", roles: ["owner"], verifiedEmail: true, freshWithin: 5 } },
    { pattern: "/members/**", requirement: { kind: "closed" } },
  ];
  expect(codeAgainstOwners(readConfiguration({ siteName, rules }))).toBeNull();
});
