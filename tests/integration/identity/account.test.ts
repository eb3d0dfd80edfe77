import { expect, it } from "vitest";
import { createAttemptLimits } from "../../../src/gatehouse/server/identity/attempt-limits.ts";
import { describeSite, password } from "./site.ts";

const client = { clientIp: "192.0.2.7", userAgent: "Test" };

describeSite("own account", (open) => {
  it("changes the password: this session gets a new id, the others end", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const [here, elsewhere] = [await site.signInAs(mia, true), await site.signInAs(mia)];
    const change = { current: password, next: "another long password", ...client };
    const changed = await site.account.changePassword(await site.visit(here), change);
    if (!changed.ok) throw new Error(changed.message);
    expect(changed.value.remembered).toBe(true);
    expect(await site.sessions.identify(changed.value.sessionId)).toMatchObject({ kind: "member", id: mia.id });
    for (const old of [here, elsewhere]) {
      expect(await site.sessions.identify(old)).toMatchObject({ because: { cause: "password-changed" } });
    }
  });

  it("does not take the own email as a password, however it is typed", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const change = { current: password, next: ` ${mia.email.toUpperCase()}`, ...client };
    const changed = await site.account.changePassword(await site.visit(await site.signInAs(mia)), change);
    expect(changed).toMatchObject({ ok: false, field: "newPassword", problem: { id: "password-is-email" } });
    const owner = await site.person("Olga", "owner");
    const reset = await site.people.resetPassword(owner, mia.id, mia.email);
    expect(reset).toMatchObject({ ok: false, problem: { id: "password-is-email" } });
  });

  it("records wrong guesses of the current password with the tries to sign in", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const subject = await site.visit(await site.signInAs(mia));
    const change = { current: "wrong", next: "another long password", ...client };
    for (let tries = 0; tries < 11; tries += 1) await site.account.changePassword(subject, change);
    const failed = (await site.signInLog.recentOf(mia.id, 20)).filter(({ outcome }) => outcome !== "signed-in");
    expect(failed.filter(({ outcome }) => outcome === "wrong-password")).toHaveLength(10);
    expect(failed.filter(({ outcome }) => outcome === "too-many")).toHaveLength(1);
    expect(failed[0]).toMatchObject({ memberId: mia.id, ...client });
  });

  it("asks for the current password, and gives each session ten tries a quarter of an hour", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const [here, elsewhere] = [await site.signInAs(mia), await site.signInAs(mia)];
    const subject = await site.visit(here);
    const change = { current: "wrong", next: "another long password", ...client };
    for (let tries = 0; tries < 10; tries += 1) {
      expect(await site.account.changePassword(subject, { ...change, clientIp: `192.0.2.${tries}` })).toMatchObject({
        code: "wrong-password",
        field: "currentPassword",
      });
    }
    const right = { ...change, current: password };
    expect(await site.account.changePassword(subject, right)).toMatchObject({
      code: "limited",
      retryAfterSeconds: 900,
    });
    expect(await site.account.changePassword(await site.visit(elsewhere), right)).toMatchObject({ ok: true });
  });

  it("accepts the current password while an attacker guesses it on the sign-in page", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const subject = await site.visit(await site.signInAs(mia));
    const { attempts } = site.database.repositories;
    const limits = createAttemptLimits(attempts, site.now);
    // One of the guessing networks is the member's own: a café, an office.
    for (let tries = 0; tries < 100; tries += 1)
      await limits.count(mia.email, tries < 10 ? client.clientIp : `198.51.100.${tries}`);
    expect((await limits.count(mia.email, client.clientIp)).retryAfterSeconds).not.toBeNull();
    const change = { current: password, next: "another long password", ...client };
    expect(await site.account.changePassword(subject, change)).toMatchObject({ ok: true });
  });

  it("refuses a password that is too short or the same", async () => {
    const site = await open();
    const subject = await site.person("Mia");
    for (const next of ["short", password]) {
      const changed = await site.account.changePassword(subject, { current: password, next, ...client });
      expect(changed).toMatchObject({ code: "not-valid", field: "newPassword" });
    }
  });

  it("lists own sessions with the one in use first, and ends others but never another person's", async () => {
    const site = await open();
    const [mia, olaf] = [await site.person("Mia"), await site.person("Olaf")];
    const here = await site.visit(await site.signInAs(mia));
    site.wait(1000);
    const [elsewhere, third, strange] = [
      await site.signInAs(mia),
      await site.signInAs(mia),
      await site.visit(await site.signInAs(olaf)),
    ];
    const listed = await site.account.sessions(here);
    expect(listed).toHaveLength(4);
    expect(listed[0]?.idHash).toBe(here.sessionHash);
    const { sessionHash } = await site.visit(elsewhere);
    expect(await site.account.endSession(here, strange.sessionHash)).toMatchObject({ code: "not-found" });
    expect(await site.account.endSession(here, here.sessionHash)).toMatchObject({ code: "own-account" });
    expect(await site.account.endSession(here, sessionHash)).toMatchObject({ ok: true });
    expect(await site.account.endOtherSessions(here)).toEqual({ ok: true, value: 2 });
    expect(await site.sessions.identify(third)).toMatchObject({ because: { cause: "signed-out" } });
  });

  it("renames, and keeps the name before in the history", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    expect(await site.account.rename(mia, "  Mia Sol ")).toEqual({ ok: true, value: "Mia Sol" });
    expect(await site.account.rename(mia, " ")).toMatchObject({ code: "not-valid", field: "name" });
    const [change] = await site.database.repositories.changes.recent({ entityId: mia.id, limit: 1 });
    expect(change).toMatchObject({ before: { name: "Mia" }, after: { name: "Mia Sol" } });
  });
});
