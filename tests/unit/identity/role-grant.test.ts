import { expect, it } from "vitest";
import { endOfDay, isOver, lastDayOf, rolesInForce } from "../../../src/gatehouse/core/identity/role-grant.ts";

it("a day ends at midnight in UTC, and is shown as the day it was given for", () => {
  expect(endOfDay("2026-11-21")).toBe(Date.UTC(2026, 10, 22));
  expect(lastDayOf(endOfDay("2028-02-29") ?? 0)).toBe("2028-02-29");
});

it.each(["", "2026-02-30", "2027-02-29", "2026-13-01", "21.11.2026", "2026-11-21T10:00", "tomorrow"])(
  "is no day: %s",
  (text) => {
    expect(endOfDay(text)).toBeNull();
  },
);

it("a role holds until the last moment of its day, and not while it waits for approval", () => {
  const endsAt = Date.UTC(2026, 10, 22);
  const grants = [
    { role: "press", endsAt, pending: false },
    { role: "member", endsAt: null, pending: false },
    { role: "editor", endsAt: null, pending: true },
  ];
  expect(rolesInForce(grants, endsAt - 1)).toEqual(["member", "press"]);
  expect(rolesInForce(grants, endsAt)).toEqual(["member"]);
  expect(grants.map((grant) => isOver(grant, endsAt))).toEqual([true, false, false]);
});
