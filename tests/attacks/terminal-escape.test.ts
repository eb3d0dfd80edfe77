/** A member puts codes for a terminal, or a forged line, into the name that an operator lists. */
import { expect, it } from "vitest";
import { table } from "../../src/gatehouse/cli/print.ts";
import { roleSchema } from "../../src/gatehouse/core/access/role.ts";
import { tokenNameSchema } from "../../src/gatehouse/core/identity/token.ts";
import { describeSite } from "../integration/identity/site.ts";

const names = ["a\u001b[2Jb", "a\r\nowner@example.com", "a\u0007", "a\u009b31m", "nimda\u202e", "a\u2028b"];

describeSite("a name that steers a terminal", (open) => {
  it.each(names)("is refused: %j", async (name) => {
    const site = await open();
    const member = await site.person("Ann", "member");
    const owner = await site.person("Ada", "owner");
    expect(await site.account.rename(member, name)).toMatchObject({ ok: false, field: "name" });
    const email = "new@example.com";
    expect(await site.people.add(owner, { email, name, roles: [] })).toMatchObject({ ok: false, field: "name" });
    expect(roleSchema.safeParse({ id: "press", label: name }).success).toBe(false);
    expect(tokenNameSchema.safeParse(name).success).toBe(false);
  });
});

it("is printed escaped when it is in the database already", () => {
  for (const name of names) expect(table(["NAME"], [[name]])).not.toMatch(/[^\P{Cc}\n]|[\u202e\u2028]/u);
  expect(table(["NAME"], [["a\r\nb"]]).split("\n")).toHaveLength(3);
  expect(table(["NAME"], [["Zoë 👩‍🚀"]])).toContain("Zoë 👩‍🚀");
});
