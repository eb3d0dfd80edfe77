/** Rules that let in at certain times only. */
import { describe, expect, test } from "vitest";
import { decide } from "../../../src/gatehouse/core/access/decide.ts";
import { keepsHours } from "../../../src/gatehouse/core/access/change.ts";
import { hoursSchema, isWithin, opensNext, type Hours } from "../../../src/gatehouse/core/access/hours.ts";
import { momentIn } from "../../../src/gatehouse/core/access/zoned-time.ts";
import { waysIn } from "../../../src/gatehouse/core/access/ways-in.ts";
import { factsInWords } from "../../../src/gatehouse/core/refusal/known-facts.ts";
import { memberWith, rule, samplePolicy } from "./sample-policy.ts";

const office: Hours = {
  days: ["mon", "tue", "wed", "thu", "fri"],
  from: "09:00",
  until: "17:00",
  zone: "Europe/Berlin",
};
const night: Hours = { days: ["fri"], from: "22:00", until: "06:00", zone: "UTC" };
const at = (time: string) => Date.parse(time);

describe("hours", () => {
  test.each([
    [office, "2026-11-26T07:59Z", false],
    [office, "2026-11-26T08:00Z", true],
    [office, "2026-11-26T15:59Z", true],
    [office, "2026-11-26T16:00Z", false],
    // An hour earlier by UTC in summer.
    [office, "2026-07-23T07:00Z", true],
    [office, "2026-11-28T10:00Z", false],
    [night, "2026-11-27T23:00Z", true],
    [night, "2026-11-28T05:59Z", true],
    [night, "2026-11-28T06:00Z", false],
    [night, "2026-11-28T23:00Z", false],
    [{ ...night, from: "08:00", until: "08:00" }, "2026-11-28T07:59Z", true],
  ])("%j at %s: %s", (hours, time, isOpen) => {
    expect(isWithin(hours, at(time))).toBe(isOpen);
  });

  test("say when they open next, over a weekend and a change of clocks", () => {
    expect(opensNext(office, at("2026-11-27T16:00Z"))).toBe(at("2026-11-30T08:00Z"));
    expect(opensNext(office, at("2026-10-23T20:00Z"))).toBe(at("2026-10-26T08:00Z"));
    expect(opensNext(night, at("2026-11-28T06:00Z"))).toBe(at("2026-12-04T22:00Z"));
    // The Sunday has 23 hours: a day later it is Monday.
    const sunday: Hours = { days: ["sun"], from: "10:00", until: "11:00", zone: "Europe/Berlin" };
    expect(opensNext(sunday, at("2026-03-28T22:30Z"))).toBe(at("2026-03-29T08:00Z"));
  });

  test("begin behind the hour that the clocks skip, east and west of Greenwich", () => {
    expect(momentIn("Europe/Berlin", "2026-03-29T02:30")).toBe(at("2026-03-29T01:30Z"));
    expect(momentIn("America/New_York", "2026-03-08T02:30")).toBe(at("2026-03-08T07:30Z"));
    expect(momentIn("America/Santiago", "2026-09-06T00:00")).toBe(at("2026-09-06T04:00Z"));
    expect(momentIn("America/New_York", "2026-11-01T01:30")).toBe(at("2026-11-01T05:30Z"));
    expect(momentIn("Europe/Berlin", "2026-10-25T02:30")).toBe(at("2026-10-25T01:30Z"));
  });

  test("are closed at a time that is not known", () => {
    expect(isWithin(office, undefined)).toBe(false);
  });

  test.each([{ days: [] }, { from: "9:00" }, { until: "24:00" }, { zone: "Berlin" }, { days: ["Monday"] }])(
    "with %j are none",
    (wrong) => {
      expect(hoursSchema.safeParse({ ...office, ...wrong }).success).toBe(false);
    },
  );
});

describe("a rule with hours", () => {
  const policy = samplePolicy({ rules: [rule("console", "/members/**", { kind: "signed-in", hours: office })] });
  const ask = (time: string | null, ...roles: string[]) => {
    const member = { ...memberWith(...roles), ...(time !== null && { at: at(time) }) };
    return decide(policy, member, { method: "GET", path: "/members/a" });
  };

  test("lets members in at those times, and tells them at others when it opens, owners too", () => {
    expect(ask("2026-11-26T08:00Z", "member").allowed).toBe(true);
    for (const role of ["member", "owner"]) {
      expect(ask("2026-11-27T20:00Z", role)).toMatchObject({
        denial: { reason: "outside-hours", status: 403, opens: { at: at("2026-11-30T08:00Z"), zone: "Europe/Berlin" } },
      });
    }
    expect(ask(null, "member")).toMatchObject({ denial: { reason: "outside-hours" } });
    expect(ask("2026-11-27T20:00Z")).toMatchObject({ denial: { reason: "role-missing" } });
  });

  test("is said in words: the moment, by the clocks of its zone", () => {
    const facts = factsInWords({ opens: { at: at("2026-11-30T08:00Z"), zone: "Europe/Berlin" } }, "en", 0);
    expect(facts).toEqual(["It opens again on 30 Nov 2026, 09:00 (Europe/Berlin)."]);
    const evening = at("2026-11-27T20:00Z");
    const member = { ...memberWith("member"), at: evening };
    expect(waysIn(policy, member, { method: "GET", path: "/members/a" }, evening)).toEqual([
      { kind: "wait", at: at("2026-11-30T08:00Z"), zone: "Europe/Berlin" },
    ]);
  });

  test("may not cover what people need at any time", () => {
    const given = (pattern: string) =>
      keepsHours(rule("console", pattern, { kind: "signed-in", hours: office }), ["/admin", "/account"]);
    expect([given("/**"), given("/admin/page"), given("/account")].map((found) => found?.code)).toEqual(
      Array(3).fill("closes-console"),
    );
    expect(given("/members/**")).toBeNull();
  });
});
