import { expect, it } from "vitest";
import { ordinaryLimits, rememberedLimits } from "../../../src/gatehouse/core/identity/session.ts";
import { purgeAll } from "../../support/purge-all.ts";
import { describeOnBothEngines } from "../../support/database.ts";
import { newMember, newSession } from "./samples.ts";

describeOnBothEngines("sessions", (open) => {
  async function withAda() {
    const { repositories } = await open();
    await repositories.members.create(newMember("ada", { roles: ["member", "editor"] }));
    return repositories;
  }

  it("comes back whole, together with its member", async () => {
    const { sessions } = await withAda();
    const given = newSession("s1", { remembered: true, lastSeenAt: 2_000 });
    await sessions.create(given);
    expect(await sessions.findWithMember("s1")).toEqual({
      session: { ...given, endedAt: null, endCause: null },
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
    expect(await sessions.findWithMember("s2")).toBeNull();
  });

  it("moves last-seen once, however many visits arrive together", async () => {
    const { sessions } = await withAda();
    await sessions.create(newSession("s1"));
    const touched = await Promise.all(Array.from({ length: 20 }, () => sessions.touch("s1", 9_000, 1_000)));
    expect(touched.filter(Boolean)).toHaveLength(1);
    expect((await sessions.findWithMember("s1"))?.session.lastSeenAt).toBe(9_000);
    await sessions.end("s1", "signed-out", 9_500);
    expect(await sessions.touch("s1", 20_000, 19_000)).toBe(false);
  });

  it("stays behind as a tombstone with its first cause", async () => {
    const { sessions } = await withAda();
    await sessions.create(newSession("s1"));
    expect(await sessions.end("s1", "ended-by-admin", 2_000)).toBe(true);
    expect(await sessions.end("s1", "signed-out", 3_000)).toBe(false);
    expect(await sessions.end("s2", "signed-out", 3_000)).toBe(false);
    expect((await sessions.findWithMember("s1"))?.session).toMatchObject({
      endedAt: 2_000,
      endCause: "ended-by-admin",
    });
  });

  it("ends all of a member's but one", async () => {
    const { members, sessions } = await withAda();
    await members.create(newMember("bob"));
    for (const [index, id] of ["s1", "s2", "s3"].entries()) await sessions.create(newSession(id, { createdAt: index }));
    await sessions.create(newSession("b1", { memberId: "bob" }));
    expect(await sessions.endAll("ada", "password-changed", 5, "s2")).toBe(2);
    expect((await sessions.listOpen("ada")).map((session) => session.idHash)).toEqual(["s2"]);
    expect(await sessions.endAll("ada", "password-changed", 6)).toBe(1);
    expect(await sessions.listOpen("bob")).toHaveLength(1);
  });

  it("lists the open ones newest first", async () => {
    const { sessions } = await withAda();
    for (const [index, id] of ["s1", "s2", "s3"].entries()) await sessions.create(newSession(id, { createdAt: index }));
    expect((await sessions.listOpen("ada")).map((session) => session.idHash)).toEqual(["s3", "s2", "s1"]);
  });

  it("counts those that are within their limits", async () => {
    const { sessions } = await withAda();
    const now = 100 * 24 * 3_600_000;
    await sessions.create(newSession("fresh", { createdAt: now, lastSeenAt: now }));
    await sessions.create(newSession("idle", { createdAt: now, lastSeenAt: now - ordinaryLimits.idle }));
    await sessions.create(newSession("old", { createdAt: now - ordinaryLimits.absolute, lastSeenAt: now }));
    const yesterday = now - 2 * ordinaryLimits.absolute;
    await sessions.create(newSession("kept", { createdAt: yesterday, lastSeenAt: yesterday, remembered: true }));
    await sessions.create(newSession("ended", { createdAt: now, lastSeenAt: now }));
    await sessions.end("ended", "signed-out", now);
    expect(await sessions.countLive(now)).toBe(2);
  });

  it("purges what is long over and nothing else", async () => {
    const { sessions } = await withAda();
    const before = 200 * 24 * 3_600_000;
    await sessions.create(newSession("ended", { createdAt: before }));
    await sessions.end("ended", "signed-out", before - 1);
    await sessions.create(newSession("just-ended", { createdAt: before }));
    await sessions.end("just-ended", "signed-out", before);
    await sessions.create(newSession("past", { createdAt: before - ordinaryLimits.absolute - 1 }));
    await sessions.create(newSession("alive", { createdAt: before - ordinaryLimits.absolute }));
    const kept = { createdAt: before - ordinaryLimits.absolute - 1, remembered: true };
    await sessions.create(newSession("kept", kept));
    await sessions.create(newSession("kept-too-long", { ...kept, createdAt: before - rememberedLimits.absolute - 1 }));
    expect(await purgeAll(sessions.purge, before)).toBe(3);
    const open = (await sessions.listOpen("ada")).map((session) => session.idHash);
    expect(open.sort()).toEqual(["alive", "kept"]);
    expect(await sessions.findWithMember("just-ended")).not.toBeNull();
  });

  it("cannot belong to nobody", async () => {
    const { sessions } = await withAda();
    await expect(sessions.create(newSession("s1", { memberId: "nobody" }))).rejects.toThrow(/foreign key/i);
  });
});
