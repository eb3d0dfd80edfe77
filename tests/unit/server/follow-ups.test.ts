import { expect, test } from "vitest";
import { createFollowUps, type ScriptRefusal } from "../../../src/gatehouse/server/refusal/follow-ups.ts";

const refused: ScriptRefusal = {
  pathname: "/members",
  search: "?page=2",
  reason: "no-credentials",
  memberId: null,
  address: "192.0.2.1",
};

function followUps() {
  const clock = { now: 0 };
  return { clock, known: createFollowUps(() => clock.now, 10_000) };
}

test("the page that a script was refused is the same refusal, once", () => {
  const { known } = followUps();
  known.remember("A", refused);
  expect(known.claim("A", { ...refused })).toBe(true);
  expect(known.claim("A", refused)).toBe(false);
});

test.each([
  { pathname: "/other" },
  { search: "" },
  { reason: "role-missing" },
  { memberId: "ada" },
  { address: "192.0.2.2" },
])("what differs is a refusal of its own: %j", (other) => {
  const { known } = followUps();
  known.remember("A", refused);
  expect(known.claim("A", { ...refused, ...other })).toBe(false);
  expect(known.claim("B", refused)).toBe(false);
});

test("after ten seconds it is another refusal", () => {
  const { clock, known } = followUps();
  for (const id of ["A", "B"]) known.remember(id, refused);
  clock.now = 10_000;
  expect(known.claim("B", refused)).toBe(true);
  clock.now = 10_001;
  expect(known.claim("A", refused)).toBe(false);
});

test("a flood pushes the oldest out, so that memory is bounded", () => {
  const { known } = followUps();
  for (let count = 0; count <= 2_000; count += 1) known.remember(`R${count}`, refused);
  expect(known.claim("R0", refused)).toBe(false);
  expect(known.claim("R1", refused)).toBe(true);
  expect(known.claim("R2000", refused)).toBe(true);
});
