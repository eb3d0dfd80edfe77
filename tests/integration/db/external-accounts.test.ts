import { expect, it } from "vitest";
import { describeOnBothEngines } from "../../support/database.ts";
import { change, newMember } from "./samples.ts";

describeOnBothEngines("accounts at providers", (open) => {
  const issuer = "https://google.example";
  const account = {
    provider: "google",
    issuer,
    subject: "1",
    memberId: "ada",
    email: "ada@example.com",
    linkedAt: 1_000,
  };

  async function withPeople() {
    const { members, externalAccounts } = (await open()).repositories;
    await members.create(newMember("ada"));
    await members.create(newMember("bob"));
    return { members, accounts: externalAccounts };
  }

  it("belong to one member each, and a member has one at a provider", async () => {
    const { accounts } = await withPeople();
    const atGitHub = { provider: "github", issuer: "https://github.example" };
    expect(await accounts.link(account, change("11"))).toBe("written");
    expect(await accounts.link({ ...account, memberId: "bob" }, change("12"))).toBe("taken");
    expect(await accounts.link({ ...account, subject: "2" }, change("13"))).toBe("already");
    expect(await accounts.link({ ...account, ...atGitHub, linkedAt: 2_000 }, change("14"))).toBe("written");
    expect((await accounts.listOf("ada")).map(({ provider }) => provider)).toEqual(["google", "github"]);
    await accounts.use({ ...account, email: "new@example.com" }, 5_000);
    expect(await accounts.find(issuer, "1")).toEqual({
      ...account,
      email: "new@example.com",
      lastUsedAt: 5_000,
      sessionsEndedAt: null,
    });
    expect(await accounts.find("https://github.example", "2")).toBeNull();
    expect(await accounts.unlink("bob", "google")).toBe("missing");
    expect(await accounts.unlink("ada", "google")).toBe("written");
    expect(await accounts.find(issuer, "1")).toBeNull();
  });

  it("of an older release belong to an issuer from then on, once, and never in place of one who is there", async () => {
    const { accounts } = await withPeople();
    await accounts.link({ ...account, issuer: "google" }, change("11"));
    expect(await accounts.find(issuer, "1")).toBeNull();
    const adopted = await Promise.all([1, 2, 3].map(() => accounts.adopt(account, issuer)));
    expect(adopted.toSorted()).toEqual(["missing", "missing", "written"]);
    expect(await accounts.find(issuer, "1")).toMatchObject({ memberId: "ada", provider: "google" });
    await accounts.link({ ...account, issuer: "google", memberId: "bob" }, change("12"));
    expect(await accounts.adopt(account, issuer)).toBe("missing");
    expect(await accounts.find(issuer, "1")).toMatchObject({ memberId: "ada" });
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
