import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  expiredLimit,
  expiresAt,
  isLimit,
  lastSeenInterval,
  lastSeenIsDue,
  ordinaryLimits,
  rememberedLimits,
} from "../../../src/gatehouse/core/identity/session.ts";

const minute = 60_000;
const began = Date.UTC(2026, 0, 1);
const fresh = { createdAt: began, lastSeenAt: began, remembered: false, idleLimit: null, absoluteLimit: null };

test("a session that expired is told from one that a person or an event ended", () => {
  expect((["idle", "absolute", "signed-out", "too-many"] as const).map(isLimit)).toEqual([true, true, false, false]);
});

describe("a session", () => {
  test("is alive until the last moment of the idle limit", () => {
    expect(expiredLimit(fresh, began)).toBeNull();
    expect(expiredLimit(fresh, began + ordinaryLimits.idle - 1)).toBeNull();
    expect(expiredLimit(fresh, began + ordinaryLimits.idle)).toBe("idle");
  });

  test("ends at the absolute limit, however busy", () => {
    const end = began + ordinaryLimits.absolute;
    const busy = { ...fresh, lastSeenAt: end - 1 };
    expect(expiredLimit(busy, end - 1)).toBeNull();
    expect(expiredLimit(busy, end)).toBe("absolute");
    expect(expiresAt(busy)).toBe(end);
  });

  test("lasts longer when remembered, in both limits", () => {
    const remembered = { ...fresh, remembered: true };
    expect(expiredLimit(remembered, began + ordinaryLimits.absolute)).toBeNull();
    expect(expiredLimit(remembered, began + rememberedLimits.idle)).toBe("idle");
    expect(expiresAt(remembered)).toBe(began + rememberedLimits.idle);
  });

  test("is over exactly from the moment that expiresAt tells", () => {
    const times = fc.record({ seenAfter: fc.nat(rememberedLimits.absolute), remembered: fc.boolean() });
    fc.assert(
      fc.property(times, ({ seenAfter, remembered }) => {
        const session = { ...fresh, lastSeenAt: began + seenAfter, remembered };
        expect(expiredLimit(session, expiresAt(session))).not.toBeNull();
        expect(expiredLimit(session, expiresAt(session) - 1)).toBeNull();
      }),
    );
  });

  test("is written down as seen at most once in five minutes", () => {
    expect(lastSeenIsDue(fresh, began + lastSeenInterval - 1)).toBe(false);
    expect(lastSeenIsDue(fresh, began + lastSeenInterval)).toBe(true);
  });

  test("has the limits that it began with, and is seen more often where they are short", () => {
    const short = { ...fresh, idleLimit: 6 * minute, absoluteLimit: 20 * minute };
    expect(expiredLimit(short, began + 6 * minute - 1)).toBeNull();
    expect(expiredLimit(short, began + 6 * minute)).toBe("idle");
    expect(expiredLimit({ ...short, lastSeenAt: began + 19 * minute }, began + 20 * minute)).toBe("absolute");
    expect(lastSeenIsDue(short, began + minute - 1)).toBe(false);
    expect(lastSeenIsDue(short, began + minute)).toBe(true);
  });
});
