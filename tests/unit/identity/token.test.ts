import { expect, test } from "vitest";
import {
  isTokenText,
  lastUsedIsDue,
  lastUsedInterval,
  scopeEntryOf,
  tokenExpiresAt,
  tokenIsOver,
} from "../../../src/gatehouse/core/identity/token.ts";

const fresh = { expiresAt: null, lastUsedAt: null, revokedAt: null };

test("a token holds until its last moment", () => {
  expect(tokenIsOver(fresh, Number.MAX_SAFE_INTEGER)).toBeNull();
  expect(tokenIsOver({ ...fresh, expiresAt: 1_000 }, 999)).toBeNull();
  expect(tokenIsOver({ ...fresh, expiresAt: 1_000 }, 1_000)).toBe("token-expired");
  expect(tokenIsOver({ ...fresh, expiresAt: 1_000, revokedAt: 5 }, 2_000)).toBe("token-revoked");
});

test("it lasts as many days as were chosen", () => {
  expect(tokenExpiresAt("30", 1_000)).toBe(1_000 + 30 * 86_400_000);
  expect(tokenExpiresAt("never", 1_000)).toBeNull();
});

test("its use is written at first, and then once in five minutes", () => {
  expect(lastUsedIsDue(fresh, 0)).toBe(true);
  expect(lastUsedIsDue({ ...fresh, lastUsedAt: 0 }, lastUsedInterval - 1)).toBe(false);
  expect(lastUsedIsDue({ ...fresh, lastUsedAt: 0 }, lastUsedInterval)).toBe(true);
});

test.each([
  [`gh_${"aZ0".repeat(14)}x`, true],
  [`gh_${"a".repeat(42)}`, false],
  [`gh_${"a".repeat(44)}`, false],
  [`GH_${"a".repeat(43)}`, false],
  [`gh_${"-".repeat(43)}`, false],
])("%s looks like one: %s", (text, expected) => expect(isTokenText(text)).toBe(expected));

test.each([
  ["GET", "site:read"],
  ["head", "site:read"],
  ["OPTIONS", "site:read"],
  ["POST", "site:write"],
  ["DELETE", "site:write"],
  ["PROPFIND", "site:write"],
])("%s takes %s", (method, entry) => expect(scopeEntryOf(method)).toBe(entry));
