import { expect, it } from "vitest";
import { describeSite, password } from "./site.ts";

const client = { remembered: false, address: "192.0.2.7", userAgent: "Test" };

describeSite("signing in", (open) => {
  it("answers an unknown address and a wrong password alike", async () => {
    const site = await open();
    await site.person("Mia", "member");
    const wrong = await site.signIn({ ...client, email: "mia@example.com", password: "wrong" });
    const unknown = await site.signIn({ ...client, email: "nobody@example.com", password: "wrong" });
    expect(wrong).toEqual({ outcome: "invalid" });
    expect(unknown).toEqual(wrong);
  });

  it("limits attempts on an account, known or not, and says how long to wait", async () => {
    const site = await open();
    await site.person("Mia", "member");
    for (const email of ["mia@example.com", "nobody@example.com"]) {
      for (let tries = 0; tries < 10; tries += 1) {
        expect(await site.signIn({ ...client, email, password: "wrong" })).toEqual({ outcome: "invalid" });
      }
      site.wait(60_000);
      const limited = await site.signIn({ ...client, email: email.toUpperCase(), password });
      expect(limited).toEqual({ outcome: "limited", retryAfterSeconds: 14 * 60 });
    }
  });

  it("gives a new id at every sign-in and ends the session the browser had, whoever it belonged to", async () => {
    const site = await open();
    const [mia, olaf] = [await site.person("Mia"), await site.person("Olaf")];
    const before = await site.signInAs(olaf);
    const result = await site.signIn({ ...client, email: mia.email, password, previousSessionId: before });
    if (result.outcome !== "signed-in") throw new Error(result.outcome);
    expect(result.sessionId).not.toBe(before);
    expect(await site.sessions.identify(before)).toMatchObject({ because: { cause: "signed-out" } });
    expect(await site.sessions.identify(result.sessionId)).toMatchObject({ kind: "member", id: mia.id });
  });

  it("tells of the suspension only to whoever knows the password, and begins no session", async () => {
    const site = await open();
    await site.person("Ada", "owner");
    const mia = await site.person("Mia", "member");
    const session = await site.signInAs(mia);
    await site.database.repositories.members.suspend(mia.id, site.now());
    expect(await site.signIn({ ...client, email: mia.email, password: "wrong" })).toEqual({ outcome: "invalid" });
    expect(await site.signIn({ ...client, email: mia.email, password })).toMatchObject({ outcome: "suspended" });
    expect(await site.sessions.listOf(mia.id)).toHaveLength(1);
    expect(await site.sessions.identify(session)).toMatchObject({ kind: "member", standing: "suspended" });
  });
});
