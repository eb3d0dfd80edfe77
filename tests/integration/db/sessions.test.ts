import { expect, it } from "vitest";
import { mostSessions, ordinaryLimits, rememberedLimits } from "../../../src/gatehouse/core/identity/session.ts";
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
        lastSignInAt: 2_000,
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
    const closed = { sessionsEnded: 2, tokensRevoked: 0 };
    expect(await sessions.endAll("ada", "password-changed", 5, { except: "s2" })).toEqual(closed);
    expect((await sessions.listOpen("ada")).map((session) => session.idHash)).toEqual(["s2"]);
    expect(await sessions.endAll("ada", "password-changed", 6)).toEqual({ ...closed, sessionsEnded: 1 });
    expect(await sessions.listOpen("bob")).toHaveLength(1);
  });

  it("is ended by its member, who cannot end another person's", async () => {
    const { members, sessions } = await withAda();
    await members.create(newMember("bob"));
    await sessions.create(newSession("s1"));
    expect(await sessions.endOne("bob", "s1", "signed-out", 5)).toBe("missing");
    expect(await sessions.endOne("ada", "s1", "signed-out", 5)).toBe("written");
    expect(await sessions.endOne("ada", "s1", "ended-by-admin", 6)).toBe("missing");
    expect((await sessions.findWithMember("s1"))?.session.endCause).toBe("signed-out");
  });

  it("of a member who has ended many is removed, the oldest first", async () => {
    const { members, sessions } = await withAda();
    await members.create(newMember("bob"));
    await sessions.create(newSession("b1", { memberId: "bob" }));
    await sessions.end("b1", "signed-out", 1_001);
    for (const [at, id] of ["s1", "s2", "s3", "open"].entries()) {
      await sessions.create(newSession(id));
      if (id !== "open") await sessions.end(id, "signed-out", 2_000 + at);
    }
    expect(await sessions.trimEnded("ada", 1)).toBe(2);
    const there = ["s1", "s2", "s3", "open", "b1"].map(async (id) => (await sessions.findWithMember(id)) !== null);
    expect(await Promise.all(there)).toEqual([false, false, true, true, true]);
  });

  it("says that it expired, even if it is ended afterwards", async () => {
    const { sessions } = await withAda();
    const hour = 3_600_000;
    const times = { createdAt: 20 * hour, lastSeenAt: 20 * hour };
    await sessions.create(newSession("alive", times));
    await sessions.create(newSession("idle", { ...times, lastSeenAt: 19 * hour }));
    await sessions.create(newSession("old", { createdAt: 9 * hour, lastSeenAt: 20 * hour }));
    await sessions.create(newSession("kept", { createdAt: 9 * hour, lastSeenAt: 9 * hour, remembered: true }));
    expect(await sessions.endAll("ada", "ended-by-admin", 21 * hour)).toMatchObject({ sessionsEnded: 4 });
    const causes = ["alive", "idle", "old", "kept"].map(
      async (id) => (await sessions.findWithMember(id))?.session.endCause,
    );
    expect(await Promise.all(causes)).toEqual(["ended-by-admin", "idle", "absolute", "ended-by-admin"]);
  });

  it("is marked as expired, and others of its member are not", async () => {
    const { sessions } = await withAda();
    await sessions.create(newSession("idle"));
    await sessions.create(newSession("alive", { lastSeenAt: ordinaryLimits.idle }));
    await sessions.endExpired("ada", 1_000 + ordinaryLimits.idle);
    expect((await sessions.listOpen("ada")).map((session) => session.idHash)).toEqual(["alive"]);
    expect((await sessions.findWithMember("idle"))?.session.endCause).toBe("idle");
  });

  it("replaces the session that the browser had, even another person's", async () => {
    const { members, sessions } = await withAda();
    await members.create(newMember("bob"));
    await sessions.create(newSession("b1", { memberId: "bob" }));
    await sessions.create(newSession("s1"), "b1");
    await sessions.create(newSession("s2"), "unknown");
    expect((await sessions.findWithMember("b1"))?.session.endCause).toBe("replaced");
    expect(await sessions.listOpen("ada")).toHaveLength(2);
  });

  it("ends when its member has fifty others that were used later", async () => {
    const { members, sessions } = await withAda();
    await members.create(newMember("bob"));
    await sessions.create(newSession("of-bob", { memberId: "bob", lastSeenAt: 1 }));
    await sessions.create(newSession("old", { createdAt: 2_000, lastSeenAt: 9_000 }));
    await sessions.create(newSession("idle", { createdAt: 5_000, lastSeenAt: 6_000 }));
    for (let number = 0; number < mostSessions - 2; number += 1) {
      await sessions.create(newSession(`s${number}`, { createdAt: 5_000, lastSeenAt: 7_000 + number }));
    }
    expect(await sessions.listOpen("ada")).toHaveLength(mostSessions);
    await sessions.create(newSession("one-more", { createdAt: 8_000, lastSeenAt: 8_000 }));
    expect((await sessions.findWithMember("idle"))?.session).toMatchObject({ endedAt: 8_000, endCause: "too-many" });
    await sessions.create(newSession("two-more", { createdAt: 8_000, lastSeenAt: 8_000 }));
    expect((await sessions.findWithMember("s0"))?.session.endCause).toBe("too-many");
    expect(await sessions.listOpen("ada")).toHaveLength(mostSessions);
    expect(await sessions.listOpen("bob")).toHaveLength(1);
  });

  it("that expired is removed before any valid one, and says that it expired", async () => {
    const { sessions } = await withAda();
    const now = 20 * ordinaryLimits.idle;
    await sessions.create(newSession("kept", { createdAt: 1, lastSeenAt: 1, remembered: true }));
    await sessions.create(newSession("expired", { createdAt: 2, lastSeenAt: 2 }));
    for (let number = 0; number < mostSessions - 2; number += 1) {
      await sessions.create(newSession(`s${number}`, { createdAt: now, lastSeenAt: now }));
    }
    await sessions.create(newSession("new", { createdAt: now, lastSeenAt: now }));
    expect((await sessions.findWithMember("expired"))?.session.endCause).toBe("absolute");
    expect((await sessions.findWithMember("kept"))?.session.endCause).toBeNull();
  });

  it("stays one of fifty under a hundred sign-ins, ten of them at once", async () => {
    const { sessions } = await withAda();
    const now = 5_000;
    const ids = Array.from({ length: 100 }, (_, number) => `s${number}`);
    // As many at once as there are connections: more of them only wait for one.
    for (let first = 0; first < ids.length; first += 10) {
      const some = ids.slice(first, first + 10);
      await Promise.all(some.map((id) => sessions.create(newSession(id, { createdAt: now, lastSeenAt: now }))));
    }
    expect(await sessions.listOpen("ada")).toHaveLength(mostSessions);
    const rows: unknown[] = [];
    for (const id of ids) rows.push((await sessions.findWithMember(id))?.session.endCause);
    expect(rows.filter((cause) => cause === "too-many")).toHaveLength(100 - mostSessions);
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
    const short = { idleLimit: 600_000, absoluteLimit: 3_600_000 };
    await sessions.create(newSession("short", { ...short, createdAt: now - 3_599_999, lastSeenAt: now - 599_999 }));
    await sessions.create(newSession("short-idle", { ...short, createdAt: now, lastSeenAt: now - 600_000 }));
    await sessions.create(newSession("short-old", { ...short, createdAt: now - 3_600_000, lastSeenAt: now }));
    expect(await sessions.countLive(now)).toBe(3);
    await sessions.endExpired("ada", now);
    for (const [id, end] of [
      ["short", null],
      ["short-idle", "idle"],
      ["short-old", "absolute"],
    ] as const) {
      expect([id, (await sessions.findWithMember(id))?.session.endCause]).toEqual([id, end]);
    }
  });

  it("purges only sessions that ended long ago", async () => {
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
    const longer = { ...kept, createdAt: before - rememberedLimits.absolute - 1 };
    await sessions.create(newSession("longer", { ...longer, absoluteLimit: rememberedLimits.absolute + 1 }));
    const old = before - ordinaryLimits.absolute - 1;
    await sessions.create(newSession("shorter", { createdAt: old, remembered: true, absoluteLimit: 3_600_000 }));
    expect(await purgeAll(sessions.purge, before)).toBe(4);
    const open = (await sessions.listOpen("ada")).map((session) => session.idHash);
    expect(open.sort()).toEqual(["alive", "kept", "longer"]);
    expect(await sessions.findWithMember("just-ended")).not.toBeNull();
  });

  it("cannot exist without a member", async () => {
    const { sessions } = await withAda();
    await expect(sessions.create(newSession("s1", { memberId: "nobody" }))).rejects.toThrow(/foreign key/i);
  });
});
