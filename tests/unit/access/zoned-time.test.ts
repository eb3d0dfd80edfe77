import { describe, expect, test } from "vitest";
import { isZone, momentIn, timeIn } from "../../../src/gatehouse/core/access/zoned-time.ts";

describe("times of a zone", () => {
  test.each([
    ["Europe/Berlin", "2026-11-26T09:00", "2026-11-26T08:00Z"],
    ["Europe/Berlin", "2026-07-26T09:00", "2026-07-26T07:00Z"],
    ["America/New_York", "2026-03-08T01:59", "2026-03-08T06:59Z"],
    ["America/New_York", "2026-03-08T03:00", "2026-03-08T07:00Z"],
    ["Asia/Kolkata", "2026-01-01T00:10", "2025-12-31T18:40Z"],
    ["UTC", "2026-02-28T23:59", "2026-02-28T23:59Z"],
  ])("in %s, %s is %s", (zone, local, utc) => {
    expect(momentIn(zone, local)).toBe(Date.parse(utc));
    const { date, minutes } = timeIn(zone, Date.parse(utc));
    const [hour, minute] = local.slice("2026-11-26T".length).split(":").map(Number);
    expect([date, minutes]).toEqual([local.slice(0, "2026-11-26".length), Number(hour) * 60 + Number(minute)]);
  });

  test("that clocks skip are within the hour around, and what is no time is none", () => {
    const skipped = momentIn("Europe/Berlin", "2026-03-29T02:30") ?? 0;
    expect(Math.abs(skipped - Date.parse("2026-03-29T01:00Z"))).toBeLessThanOrEqual(60 * 60_000);
    expect(momentIn("UTC", "2026-13-45T99:00")).toBeNull();
    expect(momentIn("UTC", "tomorrow")).toBeNull();
  });

  test("know the weekday of the zone", () => {
    expect(timeIn("Asia/Tokyo", Date.parse("2026-11-29T16:00Z"))).toEqual({
      date: "2026-11-30",
      weekday: "mon",
      minutes: 60,
    });
  });

  test.each(["Europe/Berlin", "UTC", "America/Argentina/Buenos_Aires"])("%s is a zone", (zone) => {
    expect(isZone(zone)).toBe(true);
  });
  test.each(["Berlin", "", "../etc", "x".repeat(500)])("%j is none", (zone) => {
    expect(isZone(zone)).toBe(false);
  });
});
