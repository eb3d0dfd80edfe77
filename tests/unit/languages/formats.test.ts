import { expect, test } from "vitest";
import { formats } from "../../../src/gatehouse/core/languages/formats.ts";

test("a day of the calendar is a date, also after a length of days was said", () => {
  expect(formats.en.minutes(14 * 1440)).toBe("14 days");
  expect(formats.en.lastDay(Date.UTC(2026, 10, 22))).toBe("21 November 2026");
  expect(formats.en.minutes(3 * 1440)).toBe("3 days");
});
