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

test.each([
  ["a line break, which would begin another header of a mail", "ada@example.org\r\nBcc: all@example.org"],
  ["a second recipient", "ada@example.org, eve@example.org"],
  ["a name in front", '"Ada" <ada@example.org>'],
  ["a letter that looks like another one", "\u0430da@example.org"],
  ["a domain that looks like another one", "ada@ex\u0430mple.org"],
  ["a direction mark", "ada@example.org\u202e"],
  ["320 characters, the longest that RFC 3696 allows", `${"a".repeat(64)}@${"b".repeat(251)}.org`],
])("an email with %s is refused", (_what, email) => {
  expect(emailSchema.safeParse(email).success).toBe(false);
});

test("a name holds no line break, which would begin another header of a mail, and no mark that turns its letters round", () => {
  for (const name of ["Ada\r\nBcc: all@example.org", "Ada\nX: y", "Ada\u0000", "Ada \u202eevE", "Ada\u2028Bcc"]) {
    expect(memberNameSchema.safeParse(name).success).toBe(false);
  }
});
