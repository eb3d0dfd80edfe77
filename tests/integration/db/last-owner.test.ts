import { expect, it } from "vitest";
import { describeOnBothEngines } from "../../support/database.ts";
import { newMember } from "./samples.ts";

describeOnBothEngines("the last owner", (open) => {
  it("keeps the role, and stays active", async () => {
    const { members } = (await open()).repositories;
    await members.create(newMember("ada", { roles: ["owner"] }));
    await members.create(newMember("bob"));
    expect(await members.revokeRole("ada", "owner")).toBe("last-owner");
    expect(await members.suspend("ada", 5)).toBe("last-owner");
    expect(await members.findById("ada")).toMatchObject({ roles: ["owner"], suspendedAt: null });
    expect(await members.suspend("bob", 5)).toBe("written");
    expect(await members.revokeRole("bob", "owner")).toBe("written");
    expect(await members.countActiveOwners()).toBe(1);
  });

  it("cannot be removed while the only other owner is suspended", async () => {
    const { members } = (await open()).repositories;
    await members.create(newMember("ada", { roles: ["owner"] }));
    await members.create(newMember("bob", { roles: ["owner"] }));
    expect(await members.suspend("bob", 5)).toBe("written");
    expect(await members.suspend("bob", 6)).toBe("written");
    expect((await members.findById("bob"))?.suspendedAt).toBe(5);
    expect(await members.revokeRole("ada", "owner")).toBe("last-owner");
    expect(await members.suspend("ada", 7)).toBe("last-owner");
    expect(await members.revokeRole("bob", "owner")).toBe("written");
    await members.grantRole("bob", "owner", "ada", 8);
    await members.reinstate("bob");
    expect(await members.revokeRole("ada", "owner")).toBe("written");
    expect(await members.countActiveOwners()).toBe(1);
  });

  it("with a confirmed email must stay, where only such owners can run the site", async () => {
    const { members } = (await open()).repositories;
    await members.create(newMember("ada", { roles: ["owner"], emailVerifiedAt: 1 }));
    await members.create(newMember("bob", { roles: ["owner"] }));
    expect(await members.setEmailVerified("ada", null, undefined, true)).toBe("last-owner");
    expect(await members.suspend("ada", 5, undefined, true)).toBe("last-owner");
    expect(await members.revokeRole("ada", "owner", undefined, true)).toBe("last-owner");
    expect(await members.remove("ada", undefined, true)).toBe("last-owner");
    expect(await members.findById("ada")).toMatchObject({ roles: ["owner"], emailVerifiedAt: 1, suspendedAt: null });
    expect(await members.setEmailVerified("bob", null, undefined, true)).toBe("written");
    expect(await members.setEmailVerified("bob", 2, undefined, true)).toBe("written");
    expect(await members.setEmailVerified("ada", null, undefined, true)).toBe("written");
    expect(await members.suspend("ada", 5, undefined, true)).toBe("written");
    expect(await members.remove("bob", undefined, true)).toBe("last-owner");
    expect(await members.remove("bob")).toBe("last-owner");
  });

  it("with a confirmed email remains when all confirmations are withdrawn at the same moment", async () => {
    const { members } = (await open()).repositories;
    const ids = Array.from({ length: 6 }, (_, index) => `m${index}`);
    for (const id of ids) await members.create(newMember(id, { roles: ["owner"], emailVerifiedAt: 1 }));
    const answers = await Promise.all(ids.map((id) => members.setEmailVerified(id, null, undefined, true)));
    expect(answers.filter((answer) => answer === "last-owner")).toHaveLength(1);
  });

  it("remains when all owners are removed at the same moment", async () => {
    const { members } = (await open()).repositories;
    for (let round = 0; round < 8; round += 1) {
      const ids = Array.from({ length: 6 }, (_, index) => `m${round}-${index}`);
      for (const id of ids) await members.create(newMember(id, { roles: ["owner"] }));
      const before = await members.countActiveOwners();
      const everybody = (await members.list({ filter: { role: "owner" }, limit: 100 })).members
        .filter((member) => member.suspendedAt === null)
        .map((member) => member.id);
      const answers = await Promise.all(
        everybody.map((id, index) => (index % 2 === 0 ? members.revokeRole(id, "owner") : members.suspend(id, 5))),
      );
      expect(answers.filter((answer) => answer === "written")).toHaveLength(before - 1);
      expect(answers.filter((answer) => answer === "last-owner")).toHaveLength(1);
      expect(await members.countActiveOwners()).toBe(1);
    }
  });
});
