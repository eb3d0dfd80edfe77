import { expect, test } from "vitest";
import { builtInRoles } from "../../../src/gatehouse/core/access/role.ts";
import {
  limitsFor,
  longestRemembered,
  sessionLifetimesSchema,
} from "../../../src/gatehouse/core/identity/session-lifetimes.ts";
import { ordinaryLimits, rememberedLimits } from "../../../src/gatehouse/core/identity/session.ts";
import { readConfiguration } from "../../../src/gatehouse/server/configuration.ts";

const hour = 3_600_000;
const roles = new Map<string, { readonly includes: readonly string[] }>(builtInRoles.map((role) => [role.id, role]));
roles.set("kiosk", { includes: [] });
const limits = (given: unknown, held: readonly string[], remembered = false) => {
  const mutable = new Map([...roles].map(([id, { includes }]) => [id, { includes: [...includes] }]));
  return limitsFor(sessionLifetimesSchema.parse(given), held, mutable, remembered);
};

test("a site that says nothing has the usual limits", () => {
  expect(limits({}, ["member"])).toEqual(ordinaryLimits);
  expect(limits({}, ["member"], true)).toEqual(rememberedLimits);
});

test("what a site says holds for everybody, limit by limit", () => {
  const given = { idle: "1h", remembered: { absolute: "90d" } };
  expect(limits(given, [])).toEqual({ idle: hour, absolute: ordinaryLimits.absolute });
  expect(limits(given, [], true)).toEqual({ idle: rememberedLimits.idle, absolute: 90 * 24 * hour });
  expect(longestRemembered(sessionLifetimesSchema.parse(given))).toBe(90 * 24 * hour);
});

test("a role has limits of its own, longer or shorter; of several the shortest counts, included ones too", () => {
  const given = {
    absolute: "10h",
    roles: { admin: { absolute: "4h" }, editor: { absolute: "6h" }, member: { absolute: "20h" } },
  };
  expect(limits(given, ["member"]).absolute).toBe(20 * hour);
  expect(limits(given, ["editor"]).absolute).toBe(6 * hour);
  expect(limits(given, ["admin"]).absolute).toBe(4 * hour);
  expect(limits(given, ["owner"]).absolute).toBe(4 * hour);
  expect(limits(given, ["kiosk"]).absolute).toBe(10 * hour);
});

test("an owner, who counts as holding every role, is not signed out with the kiosk", () => {
  expect(limits({ roles: { kiosk: { idle: "5m" } } }, ["owner"])).toEqual(ordinaryLimits);
});

test("'keep me signed in' does not lead around the short limits of a role", () => {
  const given = {
    roles: { admin: { idle: "30m", absolute: "8h" }, editor: { idle: "1h", remembered: { idle: "7d" } } },
  };
  expect(limits(given, ["admin"], true)).toEqual({ idle: hour / 2, absolute: 8 * hour });
  expect(limits(given, ["editor"], true)).toEqual({ idle: 7 * 24 * hour, absolute: rememberedLimits.absolute });
});

test.each(["1m", "2 hours", "-5h", "401d", "1.5h", "h", "1e9h"])(
  "the length of time %o is refused with a sentence",
  (idle) => {
    expect(() => readConfiguration({ sessions: { idle } })).toThrow(
      /sessions\.idle: is (?:not a length|too short|too long)/,
    );
  },
);
