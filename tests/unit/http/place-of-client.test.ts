import { expect, test } from "vitest";
import { placeOfClient } from "../../../src/gatehouse/http/answer/place-of-client.ts";
import { readSettings } from "../../../src/gatehouse/server/settings.ts";

test.each([
  ["a proxy of the site", { PLACE_HEADER: "X-Client-Place", TRUSTED_PROXIES: "10.0.0.1" }, "Berlin"],
  ["a client itself", { PLACE_HEADER: "X-Client-Place", TRUSTED_PROXIES: "10.0.0.2" }, undefined],
  ["a proxy, where no header is named", { TRUSTED_PROXIES: "10.0.0.1" }, undefined],
])("the place that %s tells", (_, environment, place) => {
  const read = readSettings(environment);
  if (!read.ok) throw new Error(read.problems.join());
  const request = new Request("http://localhost/login", { headers: { "x-client-place": "Berlin" } });
  const locals = { gatehouse: { peer: "10.0.0.1" } } as App.Locals;
  expect(placeOfClient({ request, locals }, { settings: read.settings })).toBe(place);
});

test("a name that no header can have stops the start with a sentence", () => {
  expect(readSettings({ PLACE_HEADER: "X Place\r\n" })).toMatchObject({
    problems: [expect.stringContaining("PLACE_HEADER is not the name of a header")],
  });
});
