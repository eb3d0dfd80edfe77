import { expect, test } from "vitest";
import { createSparseErrors } from "../../../src/gatehouse/server/sparse-errors.ts";

test("what strangers cause is one line a minute for each provider, and the next one says how many were left out", () => {
  let time = 1_000_000;
  const lines: unknown[] = [];
  const errors = createSparseErrors({ error: (event, fields) => void lines.push({ event, ...fields }) }, () => time);
  for (let number = 0; number < 1_000; number += 1) errors.error("refused", "company", { message: "forged" });
  errors.error("refused", "other");
  expect(lines).toEqual([
    { event: "refused", provider: "company", message: "forged" },
    { event: "refused", provider: "other" },
  ]);
  time += 60_000;
  errors.error("refused", "company");
  expect(lines.at(-1)).toEqual({ event: "refused", provider: "company", leftOut: 999 });
  // A clock that is set back silences nothing.
  time -= 3_600_000;
  errors.error("refused", "company");
  expect(lines).toHaveLength(4);
});
