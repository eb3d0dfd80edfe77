import { expect, test } from "vitest";
import type { Member } from "../../../src/gatehouse/core/identity/member.ts";
import { planMerge, type AccountBelongings } from "../../../src/gatehouse/core/identity/merge.ts";
import type { RoleGrant } from "../../../src/gatehouse/core/identity/role-grant.ts";

const nothing: AccountBelongings = { linked: [], hasApp: false, passkeys: 0, sessions: 0, tokens: 0 };
const account = { provider: "forge", issuer: "https://forge.example", subject: "1" };
const now = 1_000;
const person = (id: string, ...grants: readonly RoleGrant[]): Member => ({
  ...{ id, email: `${id}@example.com`, name: id, createdAt: 1, suspendedAt: null, emailVerifiedAt: 1 },
  grants,
  roles: [],
});
const grant = (role: string, more: Partial<RoleGrant> = {}): RoleGrant => ({
  role,
  endsAt: null,
  pending: false,
  ...more,
});
const taken = (stays: readonly RoleGrant[], goes: readonly RoleGrant[], from = nothing, of = nothing) =>
  planMerge(person("stays", ...stays), person("goes", ...goes), { of, from }, now).takenOver;

test.each<[string, readonly RoleGrant[], readonly RoleGrant[], readonly string[]]>([
  ["a role that is missing", [], [grant("press")], ["press"]],
  ["a role that is there", [grant("press")], [grant("press")], []],
  ["a role that lasts longer", [grant("press", { endsAt: 2_000 })], [grant("press", { endsAt: 3_000 })], ["press"]],
  ["a role that lasts less long", [grant("press", { endsAt: 3_000 })], [grant("press", { endsAt: 2_000 })], []],
  ["a role for good beside one that ends", [grant("press", { endsAt: 3_000 })], [grant("press")], ["press"]],
  ["a role that is over", [], [grant("press", { endsAt: 500 })], []],
  [
    "a role in place of one that is over",
    [grant("press", { endsAt: 500 })],
    [grant("press", { endsAt: 2_000 })],
    ["press"],
  ],
  ["a request", [], [grant("press", { pending: true })], ["press"]],
  ["a request for what is held", [grant("press")], [grant("press", { pending: true })], []],
  ["a role in place of a request", [grant("press", { pending: true })], [grant("press")], ["press"]],
])("takes over, or not: %s", (_, stays, goes, expected) => {
  expect(taken(stays, goes)).toEqual(expected);
});

test("a role that a provider gives comes with the account there, and not without it", () => {
  const linked = { ...nothing, linked: [account] };
  const byForge = grant("press", { source: "forge" });
  expect(taken([], [byForge], linked)).toEqual(["press"]);
  expect(taken([], [byForge], linked, { ...nothing, linked: [{ ...account, subject: "2" }] })).toEqual([]);
});

test.each([
  [false, true, true],
  [true, true, false],
  [true, false, false],
])("an app: one that stays has it %s, one that goes %s, so it comes along %s", (own, other, comes) => {
  const plan = planMerge(
    person("stays"),
    person("goes"),
    { of: { ...nothing, hasApp: own }, from: { ...nothing, hasApp: other } },
    now,
  );
  expect(plan.takesApp).toBe(comes);
});
