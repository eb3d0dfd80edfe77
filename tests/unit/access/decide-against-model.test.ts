/** The decision and its reason are those of a plain, slow model of the rules. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { decide } from "../../../src/gatehouse/core/access/decide.ts";
import { consolePermissions, type Permission } from "../../../src/gatehouse/core/access/permission.ts";
import { compilePolicy, type PolicySource } from "../../../src/gatehouse/core/access/policy.ts";
import type { Requirement } from "../../../src/gatehouse/core/access/requirement.ts";
import type { Role } from "../../../src/gatehouse/core/access/role.ts";
import { methods, type Method, type Rule, type Section } from "../../../src/gatehouse/core/access/rule.ts";
import type { Subject } from "../../../src/gatehouse/core/identity/subject.ts";
import { allPaths, modelAnswer } from "./plain-model.ts";

/** The last is one that the site does not know. */
const permissions = ["console:open", "people:view", "texts:write"] as const satisfies readonly Permission[];
const roleIds = ["owner", "red", "blue", "gone"] as const;
const minute = 60_000;
const now = 100 * minute;

const host = fc.constantFrom(undefined, undefined, "files.example");
const besides = fc.record(
  {
    freshWithin: fc.constantFrom(1, 10),
    verifiedEmail: fc.constant(true as const),
    secondFactor: fc.constant(true as const),
  },
  { requiredKeys: [] },
);
const someRoles = fc.uniqueArray(fc.constantFrom(...roleIds), { maxLength: 2 });
const somePermissions = fc.uniqueArray(fc.constantFrom<Permission>(...permissions), { maxLength: 2 });
const requirement: fc.Arbitrary<Requirement> = fc.oneof(
  fc.constant({ kind: "public" as const }),
  fc.constant({ kind: "closed" as const }),
  besides.map((more) => ({ kind: "signed-in" as const, ...more })),
  fc.tuple(someRoles, besides).map(([roles, more]) => ({ kind: "any-role" as const, roles, ...more })),
  fc
    .tuple(somePermissions, besides)
    .map(([all, more]) => ({ kind: "all-permissions" as const, permissions: all, ...more })),
);
const conceal = fc.constantFrom(undefined, undefined, undefined, true as const);
const segments = fc.array(fc.constantFrom("a", "b"), { maxLength: 2 });
const pattern = fc
  .tuple(fc.array(fc.constantFrom("a", "b", "*"), { maxLength: 3 }), fc.boolean())
  .map(([parts, rest]) => `/${[...parts, ...(rest ? ["**"] : [])].join("/")}`);

const rule: fc.Arbitrary<Omit<Rule, "id">> = fc.record({
  host,
  source: fc.constantFrom("code", "console"),
  pattern,
  methods: fc.oneof(fc.constant<Method[]>([]), fc.uniqueArray(fc.constantFrom(...methods), { maxLength: 2 })),
  requirement,
  conceal,
  note: fc.constant(""),
});
/** A rule of the database whose place cannot be read: it stands for a whole folder. */
const sealedRule: fc.Arbitrary<Omit<Rule, "id">> = fc.record({
  host,
  source: fc.constant("console" as const),
  pattern: segments.map((parts) => `/${[...parts, "**"].join("/")}`),
  methods: fc.constant<Method[]>([]),
  requirement,
  note: fc.constant(""),
  sealed: fc.constant(true as const),
});
const section: fc.Arbitrary<Omit<Section, "id">> = fc.record({
  label: fc.constant("a part"),
  host,
  path: segments.filter((parts) => parts.length > 0).map((parts) => `/${parts.join("/")}`),
  requirement,
  conceal,
});
const role = (id: "owner" | "red" | "blue"): fc.Arbitrary<Role> =>
  fc.record({
    id: fc.constant(id),
    label: fc.constant(id),
    description: fc.constant(""),
    permissions: somePermissions,
    includes: someRoles,
    source: fc.constant("console" as const),
  });

const named = <T extends object>(list: readonly T[], word: string) =>
  list.map((one, index) => ({ ...one, id: `${word}${String(index)}` }));
const source: fc.Arbitrary<PolicySource> = fc
  .record({
    rules: fc.array(fc.oneof({ weight: 9, arbitrary: rule }, { weight: 1, arbitrary: sealedRule }), { maxLength: 8 }),
    sections: fc.uniqueArray(section, { maxLength: 3, selector: (one) => `${one.host ?? ""}${one.path}` }),
    roles: fc.tuple(role("owner"), role("red"), role("blue")),
  })
  .map(({ rules, sections, roles }) => ({
    rules: named(rules, "r"),
    sections: named(sections, "s"),
    roles,
    permissions: consolePermissions,
  }));

const grant = fc.record({
  role: fc.constantFrom(...roleIds),
  endsAt: fc.constantFrom(null, now - minute, now, now + minute),
  pending: fc.boolean(),
});
const token = fc.record({
  id: fc.constant("t"),
  name: fc.constant("reader"),
  scope: fc.uniqueArray(fc.constantFrom(...permissions, "site:read" as const, "site:write" as const), { maxLength: 4 }),
  entry: fc.constantFrom("site:read" as const, "site:write" as const),
});
const member = fc.record(
  {
    kind: fc.constant("member" as const),
    id: fc.constant("m"),
    email: fc.constant("ada@example.org"),
    name: fc.constant("Ada"),
    roles: someRoles,
    standing: fc.constantFrom("active" as const, "active" as const, "suspended" as const),
    grants: fc.array(grant, { maxLength: 2 }),
    emailVerified: fc.boolean(),
    authenticatedAt: fc.constantFrom(now, now - minute, now - minute - 1, now - 11 * minute),
    authenticatedBy: fc.constantFrom([], ["pwd"], ["pwd", "otp", "mfa"]),
    at: fc.constant(now),
    token,
  },
  { requiredKeys: ["kind", "id", "email", "name", "roles", "standing"] },
);
const subject: fc.Arbitrary<Subject> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constantFrom<Subject>(
      { kind: "anonymous", because: { reason: "no-credentials" } },
      { kind: "anonymous", because: { reason: "session-ended", cause: "signed-out" } },
    ),
  },
  { weight: 4, arbitrary: member },
);
const request = fc.record({
  method: fc.constantFrom(...methods, "post", "PROPFIND"),
  path: fc.constantFrom(...allPaths),
  host: fc.constantFrom(undefined, undefined, "files.example", "other.example"),
});

test("the decision is the plain model's", () => {
  fc.assert(
    fc.property(source, fc.array(fc.tuple(subject, request), { minLength: 5, maxLength: 15 }), (given, questions) => {
      const policy = compilePolicy(given);
      for (const [who, asked] of questions) {
        const { reasons, section: inside, concealed } = modelAnswer(given, who, asked);
        const decision = decide(policy, who, asked);
        expect(decision.allowed).toBe(reasons.length === 0);
        const about = decision.allowed ? decision : decision.denial;
        expect(about.section).toBe(inside);
        expect(about.concealed === true).toBe(concealed);
        // Several rules may be unmet; which of them is named does not matter, as long as its reason is true.
        if (!decision.allowed) expect(reasons).toContain(decision.denial.reason);
      }
    }),
    { numRuns: 500 },
  );
});
