/** How sessions and tokens end by themselves or with the account, and that they stay so. */
import { expect, it } from "vitest";
import { mostSessions } from "../../../src/gatehouse/core/identity/session.ts";
import { beforeTheWrite } from "./meanwhile.ts";
import { describeSite, password } from "./site.ts";

const hour = 3_600_000;
const client = { clientIp: "192.0.2.1", userAgent: "Test", remembered: false };

describeSite("a suspension", (open) => {
  it("ends sessions and tokens for good, with the true reason during it and afterwards", async () => {
    const site = await open();
    const owner = await site.person("Ada", "owner");
    const mia = await site.person("Mia", "member");
    const session = await site.signInAs(mia);
    const made = await site.tokens.make(await site.visit(session), {
      name: "Export",
      scope: ["site:read"],
      lifetime: "never",
    });
    if (!made.ok) throw new Error(made.message);
    const token = () => site.tokens.identify(made.value.text, { method: "GET", program: "bearer" });

    expect(await site.people.suspend(owner, mia.id)).toMatchObject({ ok: true });
    expect(await site.sessions.identify(session)).toMatchObject({ kind: "member", standing: "suspended" });
    expect(await token()).toMatchObject({ kind: "member", standing: "suspended" });
    expect(await site.people.reinstate(owner, mia.id)).toMatchObject({ ok: true });
    expect(await site.sessions.identify(session)).toMatchObject({
      because: { reason: "session-ended", cause: "suspended", former: { memberId: mia.id } },
    });
    expect(await token()).toMatchObject({ because: { reason: "token-revoked" } });
    expect(await site.sessions.identify(await site.signInAs(mia))).toMatchObject({
      kind: "member",
      standing: "active",
    });
  });

  it("does not hide that a session had ended before it", async () => {
    const site = await open();
    const owner = await site.person("Ada", "owner");
    const mia = await site.person("Mia", "member");
    const [signedOut, expired] = [await site.signInAs(mia), await site.signInAs(mia)];
    await site.sessions.signOut(signedOut);
    site.wait(3 * hour);
    await site.people.suspend(owner, mia.id);
    expect(await site.sessions.identify(signedOut)).toMatchObject({ because: { cause: "signed-out" } });
    expect(await site.sessions.identify(expired)).toMatchObject({ because: { limit: "idle" } });
  });

  it("during a sign-in leaves no valid session", async () => {
    const site = await open();
    await site.person("Ada", "owner");
    const mia = await site.person("Mia", "member");
    const { repositories } = site.database;
    beforeTheWrite(repositories, "sessions", "createForPassword", () =>
      repositories.members.suspend(mia.id, site.now()),
    );
    expect(await site.signIn({ ...client, email: mia.email, password })).toMatchObject({ outcome: "suspended" });
    await repositories.members.reinstate(mia.id);
    expect(await site.sessions.listOf(mia.id)).toEqual([]);
  });
});

describeSite("a clock that steps back", (open) => {
  it("does not revive a session that was found expired", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const [shown, listed, unseen] = [await site.signInAs(mia), await site.signInAs(mia), await site.signInAs(mia)];
    site.wait(2 * hour);
    expect(await site.sessions.identify(shown)).toMatchObject({
      because: { reason: "session-expired", limit: "idle" },
    });
    await site.optionalWrites.settled();
    site.wait(-hour);
    expect(await site.sessions.identify(shown)).toMatchObject({
      because: { reason: "session-expired", limit: "idle" },
    });
    site.wait(12 * hour);
    await site.sessions.listOf(mia.id);
    await site.optionalWrites.settled();
    site.wait(-12.5 * hour);
    for (const id of [shown, listed, unseen]) expect((await site.sessions.identify(id)).kind).toBe("anonymous");
  });

  it("does not revive a token that was found expired", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const made = await site.tokens.make(mia, { name: "Export", scope: ["site:read"], lifetime: "30" });
    if (!made.ok) throw new Error(made.message);
    const token = () => site.tokens.identify(made.value.text, { method: "GET", program: "bearer" });
    site.wait(30 * 24 * hour);
    expect(await token()).toMatchObject({ because: { reason: "token-expired" } });
    await site.optionalWrites.settled();
    site.wait(-hour);
    expect(await token()).toMatchObject({ because: { reason: "token-expired" } });
    expect(await site.tokens.listOf(mia.id)).toHaveLength(1);
    expect(await site.tokens.revokeOwn(await site.visit(await site.signInAs(mia)), made.value.token.id)).toMatchObject({
      ok: true,
    });
    expect(await token()).toMatchObject({ because: { reason: "token-revoked" } });
  });
});

describeSite("signing in again and again", (open) => {
  it("keeps fifty sessions, and says to the one seen longest ago why it ended", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const first = await site.signInAs(mia);
    site.wait(1_000);
    const second = await site.signInAs(mia);
    site.wait(6 * 60_000);
    expect(await site.sessions.identify(first)).toMatchObject({ kind: "member" });
    const begin = () => site.sessions.begin({ ...client, memberId: mia.id, roles: mia.roles, remembered: true });
    await Promise.all(Array.from({ length: mostSessions - 1 }, begin));
    expect(await site.sessions.listOf(mia.id)).toHaveLength(mostSessions);
    expect(await site.sessions.identify(second)).toMatchObject({
      because: { reason: "session-ended", cause: "too-many" },
    });
    expect(await site.sessions.identify(first)).toMatchObject({ kind: "member" });
  });
});
