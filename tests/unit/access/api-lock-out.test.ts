/** What a rule closes of the API, to programs as they usually are and to the one that makes it. */
import { expect, test } from "vitest";
import { closedApiOf } from "../../../src/gatehouse/core/access/api-lock-out.ts";
import type { Permission } from "../../../src/gatehouse/core/access/permission.ts";
import type { Requirement } from "../../../src/gatehouse/core/access/requirement.ts";
import type { Rule } from "../../../src/gatehouse/core/access/rule.ts";
import { apiPath, apiRules, apiSection } from "../../../src/gatehouse/core/api/areas.ts";
import type { ProgramMember } from "../../../src/gatehouse/core/identity/subject.ts";
import { anyRole, closed, memberWith, rule, samplePolicy } from "./sample-policy.ts";

const withRules = (...rules: Rule[]) =>
  samplePolicy({ base: "/club", sections: [apiSection], rules: [...apiRules, ...rules] });

function programWith(...scope: string[]): ProgramMember {
  const { id, email, name } = memberWith();
  return {
    ...{
      kind: "member",
      id,
      email,
      name,
      roles: ["admin"],
      standing: "active",
      emailVerified: true,
      program: "bearer",
    },
    token: { id: "t1", name: "Sync", scope: ["console:open", ...scope] as Permission[], entry: "site:read" },
  };
}

function closes(pattern: string, requirement: Requirement, program?: ProgramMember, more: Partial<Rule> = {}) {
  const made = { ...rule("console", pattern, requirement), ...more };
  return closedApiOf(withRules(), withRules(made), [made], program);
}

test("a rule that closes all of the API, or a part of it, names what it closes", () => {
  const program = programWith("rules:manage");
  expect(closes(`${apiPath}/**`, closed, program)).toEqual({
    toPrograms: [`/club${apiPath}`],
    // It could use nothing else.
    toThisProgram: [`/club${apiPath}/rules`, `/club${apiPath}/map`],
  });
  expect(closes(`${apiPath}/people/*`, closed, program)).toEqual({
    toPrograms: [`/club${apiPath}/people`],
    toThisProgram: [],
  });
  expect(closes(`${apiPath}/rules/abc`, closed, undefined, { methods: ["DELETE"] })).toEqual({
    toPrograms: [`/club${apiPath}/rules`],
    toThisProgram: [],
  });
});

test("what a token can meet by its scope and its member's roles is not closed to it", () => {
  const asksRole = anyRole("admin");
  const able = programWith("rules:manage", "site:read", "site:write");
  expect(closes(`${apiPath}/rules/**`, asksRole, able).toThisProgram).toEqual([]);
  expect(closes(`${apiPath}/rules/**`, asksRole, programWith("rules:manage")).toThisProgram).toHaveLength(1);
  expect(closes(`${apiPath}/rules/**`, anyRole("press"), able).toThisProgram).toHaveLength(1);
  // A token is never a fresh sign-in, nor a second factor.
  expect(closes(`${apiPath}/rules/**`, { kind: "signed-in", secondFactor: true }, able).toThisProgram).toHaveLength(1);
  expect(closes(`${apiPath}/rules/**`, { kind: "all-permissions", permissions: ["rules:manage"] }, able)).toEqual({
    ...{ toPrograms: [], toThisProgram: [] },
  });
});

test("a rule elsewhere, at another host, or for certain hours closes nothing of it", () => {
  const nothing = { toPrograms: [], toThisProgram: [] };
  const program = programWith("rules:manage", "site:read", "site:write");
  expect(closes("/members/**", closed, program)).toEqual(nothing);
  expect(closes("/**", closed, program, { host: "files.example.org" })).toEqual(nothing);
  const hours = { days: ["mon"], from: "09:00", until: "09:01", zone: "UTC" } as const;
  const open = { kind: "all-permissions", permissions: ["rules:manage"], hours: { ...hours, days: [...hours.days] } };
  expect(closes(`${apiPath}/rules/**`, open as Requirement, program)).toEqual(nothing);
});
