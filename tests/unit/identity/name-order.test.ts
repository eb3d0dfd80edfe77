import { expect, test } from "vitest";
import { nameOrder } from "../../../src/gatehouse/core/identity/name-order.ts";

test("names stand where a reader looks for them", () => {
  const names = ["Zoe", "Ärger", "Øystein", "Abe", "straße", "Strasse 2", "élan", "Łukasz", "İnci", "ílan"];
  const bytes = (one: string, two: string) => (one < two ? -1 : one > two ? 1 : 0);
  expect(names.toSorted((one, two) => bytes(nameOrder(one), nameOrder(two)))).toEqual([
    "Abe",
    "Ärger",
    "élan",
    "ílan",
    "İnci",
    "Łukasz",
    "Øystein",
    "straße",
    "Strasse 2",
    "Zoe",
  ]);
  expect(nameOrder("\u0301")).not.toBe("");
});
