import { expect, it } from "vitest";
import { describeOnBothEngines } from "../../support/database.ts";
import { purgeAll } from "../../support/purge-all.ts";
import { newMember, newPasskey } from "./samples.ts";

describeOnBothEngines("authenticator apps and recovery codes", (open) => {
  const app = { memberId: "ada", sealedSecret: "a secret", createdAt: 1_000 };
  const first = { step: 50, at: 2_000, codeHashes: ["one", "two"] };

  async function withAda() {
    const { members, secondFactors } = (await open()).repositories;
    await members.create(newMember("ada"));
    return secondFactors;
  }

  it("are in use from the first right code on, and cannot be begun anew while they are", async () => {
    const factors = await withAda();
    await factors.begin({ ...app, sealedSecret: "an older secret" });
    await factors.begin(app);
    expect(await factors.isInUse("ada")).toBe(false);
    expect(await factors.useStep("ada", 60)).toBe(false);
    expect(await factors.confirm({ ...app, sealedSecret: "an older secret" }, first)).toBe("missing");
    expect(await factors.confirm(app, first)).toBe("written");
    expect(await factors.confirm(app, first)).toBe("missing");
    await factors.begin({ ...app, sealedSecret: "another" });
    expect(await factors.find("ada")).toEqual({ ...app, confirmedAt: 2_000, lastStep: 50 });
    expect(await factors.isInUse("ada")).toBe(true);
    expect(await factors.isInUse("bob")).toBe(false);
  });

  it("take each code once, and none from before it, of however many calls at once", async () => {
    const factors = await withAda();
    await factors.begin(app);
    await factors.confirm(app, first);
    const atOnce = async (use: () => Promise<boolean>) =>
      (await Promise.all(Array.from({ length: 8 }, use))).filter(Boolean).length;
    expect(await factors.useStep("ada", 50)).toBe(false);
    expect(await atOnce(() => factors.useStep("ada", 52))).toBe(1);
    expect(await factors.useStep("ada", 51)).toBe(false);
    expect(await factors.countCodes("ada")).toBe(2);
    expect(await atOnce(() => factors.useCode("ada", "one", 3_000))).toBe(1);
    expect(await factors.useCode("bob", "two", 3_000)).toBe(false);
    expect(await factors.countCodes("ada")).toBe(1);
    expect(await factors.replaceCodes("ada", ["three"])).toBe("written");
    expect(await factors.useCode("ada", "two", 3_000)).toBe(false);
  });

  it("go together, and with their member", async () => {
    const { members, secondFactors: factors, passkeys } = (await open()).repositories;
    await members.create(newMember("ada"));
    await factors.begin(app);
    await factors.confirm(app, first);
    await passkeys.create(newPasskey("key"));
    expect(await factors.remove("ada")).toBe("written");
    expect(await factors.find("ada")).toBeNull();
    expect(await factors.replaceCodes("ada", ["three"])).toBe("missing");
    expect(await factors.countCodes("ada")).toBe(0);
    expect(await passkeys.listOf("ada")).toHaveLength(1);
    await factors.remove("ada", { passkeys: { at: 5_000 } });
    expect(await passkeys.listOf("ada")).toEqual([]);
    await factors.begin(app);
    await members.remove("ada");
    expect(await factors.find("ada")).toBeNull();
  });

  it("are forgotten when they were never confirmed", async () => {
    const { members, secondFactors: factors } = (await open()).repositories;
    for (const id of ["ada", "bob"]) await members.create(newMember(id));
    await factors.begin(app);
    await factors.begin({ ...app, memberId: "bob" });
    await factors.confirm({ ...app, memberId: "bob" }, first);
    expect(await purgeAll(factors.purge, 1_000)).toBe(0);
    expect(await purgeAll(factors.purge, 1_001)).toBe(1);
    expect(await factors.find("bob")).not.toBeNull();
  });
});

describeOnBothEngines("passkeys", (open) => {
  async function withPeople() {
    const { members, passkeys } = (await open()).repositories;
    for (const id of ["ada", "bob"]) await members.create(newMember(id));
    return passkeys;
  }

  it("come back whole, the newest first, and belong to one member each", async () => {
    const passkeys = await withPeople();
    expect(await passkeys.create(newPasskey("k1"))).toBe("written");
    expect(await passkeys.create(newPasskey("k1", { memberId: "bob" }))).toBe("taken");
    await passkeys.create(newPasskey("k2", { createdAt: 2_000, transports: [] }));
    expect(await passkeys.find("k1")).toEqual({ ...newPasskey("k1"), lastUsedAt: null });
    expect((await passkeys.listOf("ada")).map(({ id }) => id)).toEqual(["k2", "k1"]);
    expect(await passkeys.rename("k1", "bob", "Mine")).toBe("missing");
    expect(await passkeys.rename("k1", "ada", "Telephone")).toBe("written");
    expect(await passkeys.remove("k1", "bob", { at: 5_000 })).toBe("missing");
    expect(await passkeys.remove("k1", "ada", { at: 5_000 })).toBe("written");
    expect(await passkeys.find("k1")).toBeNull();
  });

  it("note a use once for each value of the counter", async () => {
    const passkeys = await withPeople();
    await passkeys.create(newPasskey("k1"));
    const used = { counter: 5, backedUp: true, at: 9_000 };
    const uses = await Promise.all(Array.from({ length: 8 }, () => passkeys.use("k1", { counter: 1 }, used)));
    expect(uses.filter(Boolean)).toHaveLength(1);
    expect(await passkeys.find("k1")).toMatchObject({ counter: 5, backedUp: true, lastUsedAt: 9_000 });
  });

  it("are twenty for one member at most", async () => {
    const passkeys = await withPeople();
    for (let count = 0; count < 20; count += 1) expect(await passkeys.create(newPasskey(`k${count}`))).toBe("written");
    expect(await passkeys.create(newPasskey("one more"))).toBe("too-many");
    expect(await passkeys.create(newPasskey("of bob", { memberId: "bob" }))).toBe("written");
  });
});
