import { expect, it } from "vitest";
import { newPasswordSchema } from "../../../src/gatehouse/core/identity/member.ts";
import { makeUpPassword } from "../../../src/gatehouse/server/identity/made-up-password.ts";

it("makes up passwords that can be read out, are accepted, and do not repeat", () => {
  const made = Array.from({ length: 500 }, makeUpPassword);
  expect(new Set(made).size).toBe(500);
  for (const password of made) {
    expect(password).toMatch(/^[a-hj-km-np-z2-9]{4}(-[a-hj-km-np-z2-9]{4}){3}$/);
    expect(newPasswordSchema.safeParse(password).success).toBe(true);
  }
});
