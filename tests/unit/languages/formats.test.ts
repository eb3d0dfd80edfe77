import { expect, test } from "vitest";
import { formats } from "../../../src/gatehouse/core/languages/formats.ts";

test("a day of the calendar is a date, also after a length of days was said", () => {
  expect(formats.en.minutes(14 * 1440)).toBe("14 days");
  expect(formats.en.lastDay(Date.UTC(2026, 10, 22))).toBe("21 November 2026");
  expect(formats.en.minutes(3 * 1440)).toBe("3 days");
});

test("what is more than a week ago is written by the clocks of its reader, and in UTC where they are not known", () => {
  const now = Date.UTC(2026, 10, 22);
  const at = Date.UTC(2026, 10, 3, 23, 30);
  expect(formats.en.ago(now - 60_000, now, "Asia/Tokyo")).toBe("1 minute ago");
  expect(formats.en.ago(at, now, "Asia/Tokyo")).toBe("4 Nov 2026, 08:30 GMT+9");
  expect(formats.de.ago(at, now, "Europe/Berlin")).toBe("4. Nov. 2026, 00:30 MEZ");
  expect(formats.en.ago(at, now)).toBe("3 Nov 2026, 23:30 UTC");
  expect(formats.en.ago(at, now, "No/Such")).toBe("3 Nov 2026, 23:30 UTC");
});

test("between two sentences stands a space, except in Chinese and Japanese", () => {
  expect(formats.de.sentences(["Erst dies.", "Dann das."])).toBe("Erst dies. Dann das.");
  expect(formats.ja.sentences(["はい。", "いいえ。"])).toBe("はい。いいえ。");
  expect(formats.zh.sentences(["是。", "否。"])).toBe("是。否。");
  expect(formats.ar.sentences(["نعم."])).toBe("نعم.");
});
