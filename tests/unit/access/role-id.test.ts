import { expect, test } from "vitest";
import { roleIdOf, roleIdSchema } from "../../../src/gatehouse/core/access/role.ts";

test.each([
  ["Press", "press"],
  ["Café crew & friends", "cafe-crew-friends"],
  ["Großspender", "grossspender"],
  ["  2nd row – left ", "nd-row-left"],
  ["long ".repeat(12), "long-long-long-long-long-long-long-long"],
])("the id of a role named %j is made of its name", (label, id) => {
  expect(roleIdOf(label)).toBe(id);
  expect(roleIdSchema.safeParse(id).success).toBe(true);
});

test("a name without a letter that an id may have makes none, so it has to be typed", () => {
  expect([roleIdOf("編集"), roleIdOf("2024")]).toEqual(["", ""]);
});
