/** A reference is believed where a check gave it out, and nowhere else. */
import { expect, test } from "vitest";
import { createIssuedReferences } from "../../../src/gatehouse/server/refusal/issued-references.ts";

const ledger = { method: "GET", path: "files.example.org/ledger" };
const nothingWritten = { find: () => Promise.resolve(null) };

test("is believed for what was refused under it alone", async () => {
  const references = createIssuedReferences(nothingWritten);
  references.remember("AAAA-AAAA-AAAA", ledger);
  expect(await references.wereGiven("AAAA-AAAA-AAAA", ledger)).toBe(true);
  expect(await references.wereGiven("AAAA-AAAA-AAAA", { ...ledger, method: "POST" })).toBe(false);
  expect(await references.wereGiven("AAAA-AAAA-AAAA", { ...ledger, path: "files.example.org/other" })).toBe(false);
  expect(await references.wereGiven("BBBB-BBBB-BBBB", ledger)).toBe(false);
});

test("a flood of checks leaves only the newest in memory", async () => {
  const references = createIssuedReferences(nothingWritten);
  for (let check = 0; check <= 5_000; check += 1) references.remember(`${check}`, ledger);
  expect(await references.wereGiven("0", ledger)).toBe(false);
  expect(await references.wereGiven("1", ledger)).toBe(true);
  expect(await references.wereGiven("5000", ledger)).toBe(true);
});
