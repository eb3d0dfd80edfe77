/** The preconditions that a change checks when it is written, one by one; and that it is written with its history or not at all. */
import { expect, it } from "vitest";
import type { AuthorPreconditions, Preconditions, Repositories } from "../../../db/repositories/contract.ts";
import { ruleSchema } from "../../../src/gatehouse/core/access/rule.ts";
import { ordinaryLimits, rememberedLimits } from "../../../src/gatehouse/core/identity/session.ts";
import { describeOnBothEngines } from "../../support/database.ts";
import { change, newMember, newSession, newToken } from "./samples.ts";

const minute = 60_000;
const rule = { id: "r1", ...ruleSchema.parse({ pattern: "/press", requirement: { kind: "signed-in" } }) };

describeOnBothEngines("a change with an author", (open) => {
  /** Somebody who is an admin until tomorrow, and whose session `session of …` began an hour ago. */
  async function addAdmin({ members, sessions }: Repositories, id: string, now: number): Promise<AuthorPreconditions> {
    await members.create(newMember(id, { roles: ["member"] }));
    await members.grantRole(id, "admin", null, 1, now + 24 * 60 * minute);
    const sessionHash = `session of ${id}`;
    const times = { createdAt: now - 60 * minute, lastSeenAt: now };
    await sessions.create(newSession(sessionHash, { memberId: id, ...times }));
    return { id, sessionHash, roles: ["admin", "member"] };
  }

  async function withAda() {
    const { repositories } = await open();
    const now = Date.now();
    return { repositories, now, ada: await addAdmin(repositories, "ada", now) };
  }

  let changesMade = 0;
  /** Gives a new person another name with these preconditions, and sees that name and history agree about the answer. */
  async function rename({ members, changes }: Repositories, preconditions: Preconditions): Promise<string> {
    changesMade += 1;
    const id = `named-${changesMade}`;
    await members.create(newMember(id));
    const row = change(`change-${changesMade}`, { entityId: id });
    const { authorityVersion: version } = preconditions;
    // To make the person was a change as well.
    const counted = version === undefined ? {} : { authorityVersion: version + 1 };
    const answer = await members.rename(id, "New", { preconditions: { ...preconditions, ...counted }, change: row });
    const isWritten = (await members.findById(id))?.name === "New";
    const history = await changes.recent({ entityId: id, limit: 9 });
    expect([isWritten, history.length]).toEqual(answer === "written" ? [true, 1] : [false, 0]);
    return answer;
  }

  it("is written together with its history while nothing has changed, and not otherwise", async () => {
    const { repositories, ada } = await withAda();
    const { access, members } = repositories;
    await members.create(newMember("bob", { roles: ["member"] }));
    const policyVersion = await access.policyVersion();
    const authorityVersion = await access.authorityVersion();
    const person = { id: "bob", suspended: false, grants: [{ role: "member", endsAt: null, pending: false }] };
    const fresh = { ...ada, signedInWithin: 61 * minute, passwordHash: "hash of ada" };
    expect(await rename(repositories, { author: fresh, policyVersion, authorityVersion, person })).toBe("written");
    for (const other of [
      { sessionHash: "session of nobody" },
      { id: "bob", roles: ["member"] },
      { roles: ["admin", "editor"] },
      { signedInWithin: 59 * minute },
      { passwordHash: "hash of somebody" },
    ]) {
      expect([other, await rename(repositories, { author: { ...ada, ...other } })]).toEqual([other, "changed"]);
    }
  });

  it("is not written once its author lost the authority it was judged by", async () => {
    const { repositories, now } = await withAda();
    const { members, sessions } = repositories;
    const endRole = (id: string) => members.grantRole(id, "admin", null, 1, now - 1);
    const losses: Record<string, (author: AuthorPreconditions) => Promise<unknown>> = {
      session: ({ sessionHash = "" }) => sessions.end(sessionHash, "signed-out", now),
      standing: ({ id }) => members.suspend(id, now),
      role: ({ id }) => members.revokeRole(id, "admin"),
      "role-ended": ({ id }) => endRole(id),
      "role-pending": async ({ id }) => {
        await endRole(id);
        await members.requestRole(id, "admin", now);
      },
    };
    for (const [name, lose] of Object.entries(losses)) {
      const author = await addAdmin(repositories, name, now);
      await lose(author);
      expect([name, await rename(repositories, { author })]).toEqual([name, "changed"]);
    }
  });

  it("is not written with a session whose limits have passed", async () => {
    const { repositories, ada, now } = await withAda();
    const own = { idle: 30 * minute, absolute: 90 * minute };
    const limits = { ordinary: ordinaryLimits, remembered: rememberedLimits, own };
    for (const [kind, { idle, absolute }] of Object.entries(limits)) {
      for (const [limit, age, unused] of [
        ["idle", idle, idle],
        ["absolute", absolute, 0],
      ] as const) {
        const name = `${kind} ${limit}`;
        const stored = kind === "own" ? { idleLimit: idle, absoluteLimit: absolute } : {};
        const remembered = kind !== "ordinary";
        const times = { createdAt: now - age, lastSeenAt: now - unused, remembered, ...stored };
        const younger = { createdAt: times.createdAt + minute, lastSeenAt: times.lastSeenAt + minute };
        await repositories.sessions.create(newSession(`${name} over`, times));
        await repositories.sessions.create(newSession(`${name} alive`, { ...times, ...younger }));
        expect(await rename(repositories, { author: { ...ada, sessionHash: `${name} over` } })).toBe("changed");
        expect(await rename(repositories, { author: { ...ada, sessionHash: `${name} alive` } })).toBe("written");
      }
    }
  });

  it("is not written once the person concerned has changed since the judgement", async () => {
    const { repositories, ada, now } = await withAda();
    const { members } = repositories;
    const changed: Record<string, (id: string) => Promise<unknown>> = {
      "given-a-role": (id) => members.grantRole(id, "owner", null, 1),
      "lost-a-role": (id) => members.revokeRole(id, "member"),
      "asks-for-a-role": (id) => members.requestRole(id, "editor", now),
      "until-another-day": (id) => members.grantRole(id, "member", null, 1, now + minute),
      suspended: (id) => members.suspend(id, now),
    };
    for (const [id, happens] of Object.entries(changed)) {
      await members.create(newMember(id, { roles: ["member"] }));
      const person = { id, suspended: false, grants: [{ role: "member", endsAt: null, pending: false }] };
      expect(await rename(repositories, { author: ada, person })).toBe("written");
      await happens(id);
      expect([id, await rename(repositories, { author: ada, person })]).toEqual([id, "changed"]);
    }
  });

  it("is not written under another version of the policy, nor, where required, after any other change", async () => {
    const { repositories } = await withAda();
    const { access, members } = repositories;
    const policyVersion = await access.policyVersion();
    const authorityVersion = await access.authorityVersion();
    await members.rename("ada", "Ada L.");
    expect(await rename(repositories, { author: null, policyVersion, authorityVersion })).toBe("changed");
    expect(await rename(repositories, { author: null, policyVersion })).toBe("written");
    await access.insertRule(rule, 1);
    expect(await rename(repositories, { author: null, policyVersion })).toBe("changed");
  });

  it("is not made when its history cannot be written, and has no history when it cannot be made", async () => {
    const { repositories, ada } = await withAda();
    const { members, access, changes } = repositories;
    const first = { preconditions: { author: ada }, change: change("c1") };
    await members.rename("ada", "Ada L.", first);
    // The id of the entry is taken.
    await expect(members.rename("ada", "Ada M.", first)).rejects.toThrow(/unique/i);
    expect((await members.findById("ada"))?.name).toBe("Ada L.");
    await access.insertRule(rule, 1);
    const second = { preconditions: { author: ada }, change: change("c2") };
    await expect(access.insertRule(rule, 2, second)).rejects.toThrow(/unique/i);
    expect(await access.updateRule(rule, 7, second)).toBe("conflict");
    expect(await changes.recent({ limit: 9 })).toHaveLength(1);
  });

  it("replaces a password, ends sessions and revokes tokens in one step, and leaves the new session open", async () => {
    const { repositories, ada, now } = await withAda();
    const { members, sessions, tokens } = repositories;
    const write = { preconditions: { author: ada }, change: null };
    await tokens.create(newToken("t1"));
    const session = newSession("s2", { createdAt: now, lastSeenAt: now });
    const replacement = { hash: "new", at: now, revokeTokens: true, session };
    expect(await members.replacePassword("ada", replacement, write)).toEqual({ sessionsEnded: 1, tokensRevoked: 1 });
    expect(await members.passwordHashOf("ada")).toBe("new");
    expect((await sessions.listOpen("ada")).map(({ idHash }) => idHash)).toEqual(["s2"]);
    expect((await tokens.listOf("ada")).map(({ revokedAt }) => revokedAt)).toEqual([now]);
    // The session it was made with has ended, so that nothing more comes of it.
    expect(await members.replacePassword("ada", { hash: "newer", at: now }, write)).toBe("changed");
    expect(await members.passwordHashOf("ada")).toBe("new");
  });

  it("begins a session only for the verified password, and only for a member who is not suspended", async () => {
    const { repositories, now } = await withAda();
    const { members, sessions } = repositories;
    const session = newSession("s2", { createdAt: now, lastSeenAt: now });
    const previousIdHash = "session of ada";
    expect(await sessions.createForPassword(session, { passwordHash: "old", previousIdHash })).toBe(false);
    expect((await sessions.findWithMember("session of ada"))?.session.endedAt).toBeNull();
    await members.create(newMember("bob"));
    await sessions.create(newSession("of bob", { memberId: "bob", createdAt: now, lastSeenAt: now }));
    await members.suspend("ada", now);
    const verified = { passwordHash: "hash of ada", previousIdHash: "of bob" };
    expect(await sessions.createForPassword(session, verified)).toBe(false);
    expect((await sessions.findWithMember("of bob"))?.session.endedAt).toBeNull();
    await members.reinstate("ada");
    expect(await sessions.createForPassword(session, verified)).toBe(true);
    expect((await sessions.findWithMember("s2"))?.session).toEqual({ ...session, endedAt: null, endCause: null });
    expect((await sessions.findWithMember("of bob"))?.session).toMatchObject({ endedAt: now, endCause: "replaced" });
  });
});
