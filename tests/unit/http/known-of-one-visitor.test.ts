import { expect, test } from "vitest";
import type { Denial } from "../../../src/gatehouse/core/access/denial.ts";
import { toldOf } from "../../../src/gatehouse/core/access/told-denial.ts";
import { anonymous, memberSubject } from "../../../src/gatehouse/core/identity/subject.ts";
import { knownFacts } from "../../../src/gatehouse/http/answer/compose-refusal.ts";

const note = "Please call us";
const mia = {
  id: "mia",
  email: "mia@example.org",
  name: "Mia",
  createdAt: 1,
  suspendedAt: 5,
  suspensionNote: note,
  emailVerifiedAt: null,
  roles: [],
  grants: [{ role: "press", endsAt: 0, pending: false, since: 3 }],
};
const refused = (reason: Denial["reason"], more: Partial<Denial> = {}) =>
  toldOf({ reason, status: 403, trace: [], ...more });
const policy = { roles: new Map([["press", {}]]) } as never;

test("the note of a suspension is for its member, not for a program with a token, nor beside another reason", () => {
  const suspension = { since: 5, note };
  const of = (subject: Parameters<typeof knownFacts>[0]["subject"], denial = refused("account-suspended")) =>
    knownFacts({ subject, policy }, denial);
  expect(of(memberSubject(mia))).toEqual({ suspension });
  expect(of(memberSubject(mia, { program: "basic" }))).toEqual({ suspension });
  expect(of(memberSubject(mia, { program: "bearer" }))).toEqual({});
  expect(of(memberSubject(mia), refused("email-unverified"))).toEqual({});
  expect(of(anonymous)).toEqual({});
});

test("a declined request is said where that role would be enough, and nowhere else", () => {
  const of = (missingRoles: readonly string[]) =>
    knownFacts(
      { subject: memberSubject({ ...mia, suspendedAt: null }), policy },
      refused("role-missing", { missingRoles }),
    );
  expect(of(["press"])).toEqual({ request: { askedAt: 3, state: "declined", note: "" } });
  expect(of(["editor"])).toEqual({});
});
