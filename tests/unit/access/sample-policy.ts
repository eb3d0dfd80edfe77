/** A small site to ask questions about. */
import { consolePermissions } from "../../../src/gatehouse/core/access/permission.ts";
import { type PolicySource, compilePolicy } from "../../../src/gatehouse/core/access/policy.ts";
import type { Requirement } from "../../../src/gatehouse/core/access/requirement.ts";
import { type Role, builtInRoles } from "../../../src/gatehouse/core/access/role.ts";
import type { Method, Rule, RuleSource, Section } from "../../../src/gatehouse/core/access/rule.ts";
import type {
  AnonymousBecause,
  AnonymousSubject,
  MemberSubject,
} from "../../../src/gatehouse/core/identity/subject.ts";

export const everyone: Requirement = { kind: "public" };
export const signedIn: Requirement = { kind: "signed-in" };
export const closed: Requirement = { kind: "closed" };
export function anyRole(...roles: string[]): Requirement {
  return { kind: "any-role", roles };
}

export const press: Role = {
  id: "press",
  label: "Press",
  description: "",
  permissions: [],
  includes: ["member"],
  source: "console",
};

export const membersSection: Section = {
  id: "members",
  label: "the members' section",
  path: "/members",
  requirement: anyRole("member"),
};

export const adminSection: Section = {
  id: "admin",
  label: "the admin section",
  path: "/admin",
  requirement: { kind: "all-permissions", permissions: ["console:open"] },
};

export function rule(source: RuleSource, pattern: string, requirement: Requirement, methods: Method[] = []): Rule {
  return {
    id: `${source} ${methods.join()} ${pattern} ${requirement.kind}`,
    source,
    pattern,
    requirement,
    methods,
    note: "",
  };
}

export function samplePolicy(given: Partial<PolicySource> = {}) {
  return compilePolicy({
    rules: [],
    roles: [...builtInRoles, press],
    sections: [membersSection, adminSection],
    permissions: consolePermissions,
    ...given,
  });
}

export function memberWith(...roles: string[]): MemberSubject {
  return { kind: "member", id: "m1", email: "ada@example.org", name: "Ada", roles, standing: "active" };
}

export function anonymousBecause(because: AnonymousBecause): AnonymousSubject {
  return { kind: "anonymous", because };
}
