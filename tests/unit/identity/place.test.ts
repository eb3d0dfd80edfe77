import { expect, test } from "vitest";
import { placeOf, readPlace, withPlace } from "../../../src/gatehouse/core/identity/place.ts";

test.each([
  ["Berlin", "Berlin"],
  ["  Frankfurt   am\tMain ", "Frankfurt am Main"],
  // UTF-8, as a proxy writes it and Node reads it.
  ["K\u00c3\u00b6ln", "Köln"],
  ["", undefined],
  [null, undefined],
  ["Ber\u001b[31mlin", undefined],
  ["\u00e2\u0080\u00aeBerlin", undefined],
  ["K\u00f6ln", undefined],
  ["x".repeat(61), "x".repeat(60)],
  ["x".repeat(10_000), undefined],
])("a proxy's header %j is shown as %j", (header, place) => {
  expect(readPlace(header)).toBe(place);
});

test("a place stands behind the client IP and is taken off again", () => {
  expect(placeOf(withPlace("2001:db8::1", "Frankfurt am Main"))).toEqual({
    clientIp: "2001:db8::1",
    place: "Frankfurt am Main",
  });
  expect(placeOf(withPlace("192.0.2.1", undefined))).toEqual({ clientIp: "192.0.2.1", place: null });
  expect(withPlace("", "Berlin")).toBe("");
});
