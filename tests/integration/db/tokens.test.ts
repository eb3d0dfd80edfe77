import { expect, it } from "vitest";
import { purgeAll } from "../../support/purge-all.ts";
import { tokenIsOver } from "../../../src/gatehouse/core/identity/token.ts";
import { describeOnBothEngines } from "../../support/database.ts";
import { newMember, newToken } from "./samples.ts";

describeOnBothEngines("tokens", (open) => {
  async function withAda() {
    const { repositories } = await open();
    await repositories.members.create(newMember("ada", { roles: ["member", "editor"] }));
    return repositories;
  }

  it("come back whole, together with their member, by their hash alone", async () => {
    const { tokens } = await withAda();
    const given = newToken("t1", { permissions: ["site:read", "library:borrow"], expiresAt: 9_000 });
    await tokens.create(given);
    expect(await tokens.findWithMember("hash of t1")).toEqual({
      token: { ...given, lastUsedAt: null, revokedAt: null },
      member: {
        id: "ada",
        email: "ada@example.com",
        name: "ada",
        createdAt: 1_000,
        suspendedAt: null,
        emailVerifiedAt: null,
        roles: ["editor", "member"],
        grants: ["editor", "member"].map((role) => ({ role, endsAt: null, pending: false })),
      },
    });
    expect(await tokens.findWithMember("t1")).toBeNull();
  });

  it("cannot share a hash, and need an existing member", async () => {
    const { tokens } = await withAda();
    await tokens.create(newToken("t1"));
    await expect(tokens.create(newToken("t2", { tokenHash: "hash of t1" }))).rejects.toThrow(/unique/i);
    await expect(tokens.create(newToken("t3", { memberId: "nobody" }))).rejects.toThrow(/foreign key/i);
  });

  it("have their use written once, however many requests arrive together", async () => {
    const { tokens } = await withAda();
    await tokens.create(newToken("t1"));
    const written = async (at: number, onlyIfBefore: number) =>
      (await Promise.all(Array.from({ length: 20 }, () => tokens.touch("t1", at, onlyIfBefore)))).filter(Boolean);
    expect(await written(2_000, 1_000)).toHaveLength(1);
    expect(await written(3_000, 1_999)).toHaveLength(0);
    expect(await written(3_000, 2_000)).toHaveLength(1);
    expect((await tokens.findWithMember("hash of t1"))?.token.lastUsedAt).toBe(3_000);
  });

  it("are revoked once, only with their own member's id, and stay known as revoked", async () => {
    const { members, tokens } = await withAda();
    await members.create(newMember("bob"));
    await tokens.create(newToken("t1"));
    expect(await tokens.revoke("t1", "bob", 2_000)).toBe("missing");
    expect(await tokens.revoke("t1", "ada", 3_000)).toBe("written");
    expect(await tokens.revoke("t1", "ada", 4_000)).toBe("missing");
    expect((await tokens.findWithMember("hash of t1"))?.token.revokedAt).toBe(3_000);
  });

  it("stay expired once they were seen to be, and can still be revoked", async () => {
    const { sessions, tokens } = await withAda();
    await tokens.create(newToken("t1", { expiresAt: 5_000 }));
    await tokens.create(newToken("t2", { expiresAt: 9_000 }));
    await tokens.create(newToken("t3"));
    const over = async (id: string) => {
      const found = await tokens.findWithMember(`hash of ${id}`);
      return found && tokenIsOver(found.token, 1_000);
    };
    await tokens.endExpired("ada", 5_000);
    expect([await over("t1"), await over("t2"), await over("t3")]).toEqual(["token-expired", null, null]);
    expect(await sessions.endAll("ada", "password-changed", 9_500, { revokeTokens: true })).toMatchObject({
      tokensRevoked: 2,
    });
    expect([await over("t1"), await over("t2"), await over("t3")]).toEqual([
      "token-expired",
      "token-expired",
      "token-revoked",
    ]);
    expect(await tokens.revoke("t1", "ada", 9_600)).toBe("written");
    expect(await tokens.revoke("t1", "ada", 9_700)).toBe("missing");
    expect(await over("t1")).toBe("token-revoked");
  });

  it("are listed newest first, for one member", async () => {
    const { members, tokens } = await withAda();
    await members.create(newMember("bob"));
    for (const [index, id] of ["t1", "t2", "t3"].entries()) await tokens.create(newToken(id, { createdAt: index }));
    await tokens.create(newToken("b1", { memberId: "bob" }));
    expect((await tokens.listOf("ada")).map((token) => token.id)).toEqual(["t3", "t2", "t1"]);
  });

  it("are purged a year after their end, and not before", async () => {
    const { tokens } = await withAda();
    await tokens.create(newToken("endless"));
    await tokens.create(newToken("expired", { expiresAt: 4_999 }));
    await tokens.create(newToken("just-expired", { expiresAt: 5_000 }));
    await tokens.create(newToken("revoked"));
    await tokens.revoke("revoked", "ada", 4_999);
    expect(await purgeAll(tokens.purge, 5_000)).toBe(2);
    const left = (await tokens.listOf("ada")).map((token) => token.id);
    expect(left.sort()).toEqual(["endless", "just-expired"]);
  });
});
