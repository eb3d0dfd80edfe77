import { expect, test } from "vitest";
import { auditQueryFields, readAuditQuery } from "../../../src/gatehouse/core/access/audit-query.ts";
import { unreadPeopleFilters } from "../../../src/gatehouse/core/identity/people-filter.ts";
import { zoneOf } from "../../../src/gatehouse/core/languages/time-zone.ts";
import { formats } from "../../../src/gatehouse/core/languages/formats.ts";
import { unreadFilters } from "../../../src/gatehouse/core/records/unread-filters.ts";

test.each([
  ["standing=xyz", ["standing"]],
  ["standing=active&role=press&search=Mia", []],
  ["standing=&search=", []],
  ["signedIn=within-31&confirmed=maybe&order=sideways&after=x", ["signedIn", "confirmed"]],
])("filters of people that cannot be read: %s", (query, expected) => {
  expect(unreadPeopleFilters(new URLSearchParams(query))).toEqual(expected);
});

test("a day that does not exist is told, and so is what nothing can be about", () => {
  const search = new URLSearchParams("from=2026-02-30&until=2026-02-28&about=x");
  expect(unreadFilters(search, auditQueryFields, readAuditQuery(search))).toEqual(["about", "from"]);
});

test("times are written in the zone that the browser told, and in UTC where it told none that there is", () => {
  const at = Date.UTC(2026, 6, 1, 12);
  const write = (cookie: string | null) => formats.en.momentIn(at, zoneOf(cookie));
  expect(write("a=b; gatehouse-zone=Europe/Berlin")).toMatch(/14:00 (GMT\+2|CEST)$/);
  for (const cookie of [null, "gatehouse-zone=Middle/Earth", "gatehouse-zone=<b>", "x-gatehouse-zone=Europe/Berlin"]) {
    expect(write(cookie)).toMatch(/12:00 UTC$/);
  }
});
