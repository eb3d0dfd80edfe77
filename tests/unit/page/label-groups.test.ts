/** The texts of fields and buttons in the studio: each in one group, by a name that a person reads. */
import { expect, test } from "vitest";
import { labelNames as german } from "../../../src/gatehouse/core/languages/de/label-names.ts";
import { labelNames as english } from "../../../src/gatehouse/core/languages/en/label-names.ts";
import { labelIds } from "../../../src/gatehouse/core/page/copy.ts";
import { labelGroups, labelsIn } from "../../../src/gatehouse/core/page/label-groups.ts";

test("each text stands in one group", () => {
  expect(labelGroups.flatMap(labelsIn).toSorted()).toEqual(labelIds.toSorted());
});

test.each([
  ["English", english],
  ["German", german],
])("no two texts have the same name, and none has that of the code: %s", (_, names) => {
  expect(new Set(Object.values(names)).size).toBe(labelIds.length);
  expect(Object.values(names).filter((name) => /^[a-z]/.test(name))).toEqual([]);
});
