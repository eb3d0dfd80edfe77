import { expect, test } from "vitest";
import { deletionDueAt, suspensionHolds } from "../../../src/gatehouse/core/identity/deletion.ts";

test("a suspension puts a deletion off once, by the same time whenever it began", () => {
  expect(deletionDueAt({ suspendedAt: null })).toBeNull();
  expect(deletionDueAt({ suspendedAt: 5 })).toBeNull();
  expect(deletionDueAt({ deletesAt: 1_000, suspendedAt: null })).toBe(1_000);
  for (const suspendedAt of [1, 999, 5_000]) {
    expect(deletionDueAt({ deletesAt: 1_000, suspendedAt })).toBe(1_000 + suspensionHolds);
  }
});
