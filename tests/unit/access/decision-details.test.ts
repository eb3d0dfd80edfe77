import { expect, test } from "vitest";
import { decide } from "../../../src/gatehouse/core/access/decide.ts";
import { anyRole, everyone, memberWith, rule, samplePolicy, signedIn } from "./sample-policy.ts";

const hour = 60 * 60_000;
const ended = (role: string, hoursAgo: number) => ({ role, endsAt: (100 - hoursAgo) * hour, pending: false });

test.each([
  ["oldest first", [ended("press", 9), ended("member", 2)]],
  ["newest first", [ended("member", 2), ended("press", 9)]],
])("of several roles that ended, the member is told of the one that ended last: %s", (_, grants) => {
  const policy = samplePolicy({ rules: [rule("code", "/news", anyRole("press", "member"))] });
  const decision = decide(policy, { ...memberWith(), grants, at: 100 * hour }, { method: "GET", path: "/news" });
  expect(decision).toMatchObject({ allowed: false, denial: { reason: "membership-ended", grant: { role: "member" } } });
});

test("an owner is let in where a rule asks for a permission that the site does not know", () => {
  const gone = { kind: "all-permissions" as const, permissions: ["texts:write" as const] };
  const policy = samplePolicy({ rules: [rule("code", "/news", gone)] });
  expect(decide(policy, memberWith("owner"), { method: "GET", path: "/news" }).allowed).toBe(true);
});

test("where several rules are met, the one that asks most is named", () => {
  for (const [code, console] of [
    [everyone, signedIn],
    [signedIn, everyone],
    [signedIn, anyRole("member")],
    [anyRole("member"), signedIn],
  ] as const) {
    const policy = samplePolicy({ rules: [rule("code", "/news", code), rule("console", "/news", console)] });
    const decision = decide(policy, memberWith("member"), { method: "GET", path: "/news" });
    const most = [console, code].find(({ kind }) => kind === "any-role") ?? signedIn;
    expect(decision).toMatchObject({ allowed: true, rule: { requirement: most } });
  }
});

test("of two met rules that ask as much, the one from the code is named", () => {
  const texts = { kind: "all-permissions" as const, permissions: ["page:edit" as const] };
  const rules = [rule("console", "/news", texts), rule("code", "/news", anyRole("editor"))];
  const decision = decide(samplePolicy({ rules }), memberWith("editor"), { method: "GET", path: "/news" });
  expect(decision).toMatchObject({ allowed: true, rule: { source: "code" } });
});

test("a site knows whether any part of it is concealed", () => {
  const hidden = { ...rule("code", "/news", signedIn), conceal: true };
  expect(samplePolicy().conceals).toBe(false);
  expect(samplePolicy({ rules: [rule("code", "/", signedIn), hidden] }).conceals).toBe(true);
});
