import { expect, test } from "vitest";
import { emailSchema, memberNameSchema, newPasswordSchema } from "../../../src/gatehouse/core/identity/member.ts";
import { englishOfComplaint } from "../../../src/gatehouse/core/languages/say-problem.ts";

test("an email is the same in every spelling", () => {
  expect(emailSchema.parse("  Ada@Example.ORG ")).toBe("ada@example.org");
});

test("text that is not an email is refused with a hint", () => {
  const [issue] = emailSchema.safeParse("ada").error?.issues ?? [];
  expect(englishOfComplaint(issue?.message ?? "")).toBe("Enter an email address, like name@example.com.");
  expect(emailSchema.safeParse(`${"a".repeat(250)}@example.org`).success).toBe(false);
});

test("a password is asked for length and nothing else", () => {
  expect(newPasswordSchema.safeParse("         x").success).toBe(true);
  expect(newPasswordSchema.safeParse("too short").success).toBe(false);
  expect(newPasswordSchema.safeParse("x".repeat(201)).success).toBe(false);
});

test("a name is not only spaces", () => {
  expect(memberNameSchema.parse(" Ada ")).toBe("Ada");
  expect(memberNameSchema.safeParse("   ").success).toBe(false);
});
