/** Files of records, and what their URLs say. */
import { expect, test } from "vitest";
import { csvLine } from "../../../src/gatehouse/core/records/csv.ts";
import { readPlaceInList, writePlace } from "../../../src/gatehouse/core/records/row-place.ts";
import { readAuditQuery } from "../../../src/gatehouse/core/access/audit-query.ts";
import { readRefusalQuery, writeRefusalQuery } from "../../../src/gatehouse/core/refusal/refusal-query.ts";
import { recordedReasons } from "../../../src/gatehouse/core/refusal/reason.ts";
import { exportResponse } from "../../../src/gatehouse/routes/console/export-response.ts";
import { createExportSlots } from "../../../src/gatehouse/server/export-slots.ts";
import { everyRow } from "../../../src/gatehouse/server/listed-page.ts";
import { reasonLooks } from "../../../src/gatehouse/ui/console/reason-look.ts";

test.each([
  ["=1+1", "'=1+1"],
  ["+49", "'+49"],
  ["-2", "'-2"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\tx", "'\tx"],
  ["\r=1", `"'\r=1"`],
  ["＝1", "'＝1"],
  [`say "hi", Ada`, `"say ""hi"", Ada"`],
  ["/members", "/members"],
])("a spreadsheet reads %j as text", (typed, cell) => {
  expect(csvLine([typed, 12, null])).toBe(`${cell},12,\r\n`);
});

test("a URL of the list is read as it was written, and nonsense in it is left out", () => {
  const search =
    "reason=role-missing&path=%2Fa*&rule=r1&person=a%40b.org&network=2001%3Adb8%3A%3A1&client=curl&from=2026-11-01&until=2026-11-30&show=all";
  expect(writeRefusalQuery(readRefusalQuery(new URLSearchParams(search))).toString()).toBe(search);
  const nonsense = new URLSearchParams("reason=x&from=2026-02-31&until=now&show=1&path=%20%00&client=");
  expect(readRefusalQuery(nonsense)).toEqual({});
  expect(readAuditQuery(new URLSearchParams("entity=x&about=y&source=z&from=1"))).toEqual({});
});

test("the place of a row comes back from a URL, and nothing else does", () => {
  const place = { at: 1_732_190_400_000, id: "7K3Q-9FHM-2XWB" };
  expect(readPlaceInList(writePlace(place))).toEqual(place);
  for (const text of [null, "", "1", "a.b", "1.' or 1", "1e9.x", `${"9".repeat(16)}.x`]) {
    expect(readPlaceInList(text), String(text)).toBeNull();
  }
});

test("no two reasons look alike in a chart", () => {
  const looks = recordedReasons.map((reason) => JSON.stringify(reasonLooks[reason]));
  expect(new Set(looks).size).toBe(recordedReasons.length);
});

const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => ({ at: count - index, id: `r${index}` }));

/** A record of so many rows, and how many were read of it. */
function recordOf(count: number) {
  const rows = rowsOf(count);
  const read = { rows: 0 };
  return {
    read,
    find: async ({ below, limit }: { below?: { at: number }; limit: number }) => {
      const from = below === undefined ? 0 : rows.findIndex(({ at }) => at < below.at);
      const found = from === -1 ? [] : rows.slice(from, from + limit);
      read.rows += found.length;
      return { rows: found, lookedUpTo: null };
    },
  };
}

const file = { name: "rows", columns: ["at", "id"], cells: ({ at, id }: { at: number; id: string }) => [at, id] };

test("an export holds every row once", async () => {
  const { find } = recordOf(1_234);
  const text = await exportResponse(everyRow(find, 100), "csv", file).text();
  const lines = text.trimEnd().split("\r\n");
  expect(lines[0]).toBe("\ufeffat,id".replace("\ufeff", "")); // `text()` takes the mark of UTF-8 off.
  expect(lines.slice(1)).toEqual(rowsOf(1_234).map(({ at, id }) => `${at},${id}`));
  const json = await exportResponse(everyRow(recordOf(3).find, 2), "json", file).text();
  expect(
    json
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual(rowsOf(3));
});

test("an export reads no further once its reader has gone, and makes room for another one", async () => {
  const slots = createExportSlots(20);
  const { find, read } = recordOf(100_000);
  const begin = () => slots.take(() => everyRow(find, 100));
  const [one, other] = [await begin(), await begin()];
  expect(await begin()).toMatchObject({ ok: false, code: "busy" });
  if (!one.ok || !other.ok) throw new Error("There was room for two.");
  const reader = exportResponse(one.value, "csv", file).body?.getReader();
  await reader?.read();
  await reader?.cancel();
  const readBefore = read.rows;
  expect(readBefore).toBeLessThan(1_000);
  const third = await begin();
  expect(third.ok).toBe(true);
  expect((await begin()).ok).toBe(false);
  expect(read.rows).toBe(readBefore);
  // One that was never begun frees its room as well, for one that waits.
  const waits = begin();
  await other.value.return();
  expect((await waits).ok).toBe(true);
  expect((await begin()).ok).toBe(false);
});

test("an export that fails makes room", async () => {
  const slots = createExportSlots();
  for (let time = 0; time < 4; time += 1) {
    const taken = await slots.take(() =>
      everyRow<{ at: number; id: string }>(() => Promise.reject(new Error("The database went away.")), 10),
    );
    if (!taken.ok) throw new Error("There was no room.");
    await expect(exportResponse(taken.value, "csv", file).text()).rejects.toThrow();
  }
});
