import { expect, it } from "vitest";
import { describeOnBothEngines } from "../../support/database.ts";
import { change, newMember } from "./samples.ts";

describeOnBothEngines("accounts at providers", (open) => {
  const account = { provider: "google", subject: "1", memberId: "ada", email: "ada@example.com", linkedAt: 1_000 };

  async function withPeople() {
    const { members, externalAccounts } = (await open()).repositories;
    await members.create(newMember("ada"));
    await members.create(newMember("bob"));
    return { members, accounts: externalAccounts };
  }

  it("belong to one member each, and a member has one at a provider", async () => {
    const { accounts } = await withPeople();
    expect(await accounts.link(account, change("11"))).toBe("written");
    expect(await accounts.link({ ...account, memberId: "bob" }, change("12"))).toBe("taken");
    expect(await accounts.link({ ...account, subject: "2" }, change("13"))).toBe("already");
    expect(await accounts.link({ ...account, provider: "github", linkedAt: 2_000 }, change("14"))).toBe("written");
    expect((await accounts.listOf("ada")).map(({ provider }) => provider)).toEqual(["google", "github"]);
    await accounts.use({ ...account, email: "new@example.com" }, 5_000);
    expect(await accounts.find("google", "1")).toEqual({ ...account, email: "new@example.com", lastUsedAt: 5_000 });
    expect(await accounts.find("github", "2")).toBeNull();
    expect(await accounts.unlink("bob", "google")).toBe("missing");
    expect(await accounts.unlink("ada", "google")).toBe("written");
    expect(await accounts.find("google", "1")).toBeNull();
  });

  it("bring a new member along once, of however many calls at once, and never take over one who is there", async () => {
    const { members, accounts } = await withPeople();
    const cleo = { ...account, subject: "3", memberId: "cleo", email: "cleo@example.com" };
    const joined = await Promise.all(
      Array.from({ length: 4 }, () => accounts.join(cleo, newMember("cleo"), change("1"))),
    );
    expect(joined.toSorted()).toEqual(["taken", "taken", "taken", "written"]);
    const sameEmail = { ...newMember("dora"), email: newMember("ada").email };
    expect(await accounts.join({ ...cleo, subject: "4", memberId: "dora" }, sameEmail, change("2"))).toBe("taken");
    expect(await members.findById("dora")).toBeNull();
  });
});
