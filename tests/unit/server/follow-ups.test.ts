import { expect, test } from "vitest";
import type { Denial } from "../../../src/gatehouse/core/access/denial.ts";
import { createFollowUps, type ScriptRequest } from "../../../src/gatehouse/server/refusal/follow-ups.ts";

const asked: ScriptRequest = {
  pathname: "/members",
  search: "?page=2",
  memberId: null,
  clientIp: "192.0.2.1",
};
const denial: Denial = { reason: "no-credentials", status: 401, trace: [] };

function followUps() {
  const clock = { now: 0 };
  return { clock, known: createFollowUps(() => clock.now, 10_000) };
}

test("the page that a script was refused is the same refusal, once", () => {
  const { known } = followUps();
  known.remember("A", asked, denial);
  expect(known.claim("A", { ...asked }, denial)).toBe(true);
  expect(known.claim("A", asked, denial)).toBe(false);
});

test("it knows what became of a form that was sent", () => {
  const { known } = followUps();
  known.remember("A", asked, denial, "kept");
  known.remember("B", asked, denial, "lost");
  known.remember("C", asked, denial);
  expect(["A", "B", "C", "D"].map((id) => known.sentUnder(id))).toEqual(["kept", "lost", null, null]);
});

test.each([{ pathname: "/other" }, { search: "" }, { memberId: "ada" }, { clientIp: "192.0.2.2" }])(
  "a request that differs is a refusal of its own: %j",
  (other) => {
    const { known } = followUps();
    known.remember("A", asked, denial);
    expect(known.claim("A", { ...asked, ...other }, denial)).toBe(false);
    expect(known.claim("B", asked, denial)).toBe(false);
  },
);

test("another reason is a refusal of its own", () => {
  const { known } = followUps();
  known.remember("A", asked, denial);
  expect(known.claim("A", asked, { ...denial, reason: "session-expired" })).toBe(false);
});

test("what was answered can be read until it is claimed, by the same request alone", () => {
  const { known } = followUps();
  known.remember("A", asked, denial);
  expect(known.denialOf("A", { ...asked, search: "?page=3" })).toBeNull();
  expect([known.denialOf("A", asked), known.denialOf("A", asked)]).toEqual([denial, denial]);
  known.claim("A", asked, denial);
  expect(known.denialOf("A", asked)).toBeNull();
});

test("after ten seconds it is another refusal", () => {
  const { clock, known } = followUps();
  for (const id of ["A", "B"]) known.remember(id, asked, denial);
  clock.now = 10_000;
  expect(known.claim("B", asked, denial)).toBe(true);
  clock.now = 10_001;
  expect(known.claim("A", asked, denial)).toBe(false);
});

test("a flood pushes the oldest out, so that memory is bounded", () => {
  const { known } = followUps();
  for (let count = 0; count <= 2_000; count += 1) known.remember(`R${count}`, asked, denial);
  expect(known.claim("R0", asked, denial)).toBe(false);
  expect(known.claim("R1", asked, denial)).toBe(true);
  expect(known.claim("R2000", asked, denial)).toBe(true);
});
