/** A member's program changes something, or signs in, in a loop: each time it would leave a row behind that stays. */
import { expect, it } from "vitest";
import { describeSite } from "../integration/identity/site.ts";
import { newSession } from "../integration/db/samples.ts";
import { countRows } from "../support/rows.ts";

describeSite("what members do in a loop", (open) => {
  it("ends for a day after a hundred changes, and writes no more history", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const olaf = await site.person("Olaf", "member");
    for (let change = 0; change < 40; change += 1) {
      expect(await site.account.rename(mia, `Mia ${change}`)).toMatchObject({ ok: true });
      if (change >= 30) continue;
      expect(await site.roleRequests.ask(mia, "reader")).toMatchObject({ ok: true });
      expect(await site.roleRequests.takeBack(mia, "reader")).toMatchObject({ ok: true });
    }
    const before = await countRows(site.settings.databaseUrl, "changes");
    const tooOften = { code: "limited", retryAfterSeconds: 24 * 60 * 60 };
    expect(await site.account.rename(mia, "Mia again")).toMatchObject(tooOften);
    expect(await site.roleRequests.ask(mia, "reader")).toMatchObject(tooOften);
    const wish = { name: "Export", scope: ["site:read"], lifetime: "30" };
    expect(await site.tokens.make({ ...mia, authenticatedAt: site.now() }, wish)).toMatchObject(tooOften);
    expect(await countRows(site.settings.databaseUrl, "changes")).toBe(before);
    expect(await site.account.rename(olaf, "Olaf the other"), "others go on").toMatchObject({ ok: true });
    site.wait(24 * 60 * 60_000);
    expect(await site.account.rename(mia, "Mia again")).toMatchObject({ ok: true });
  });

  it("leaves two hundred ended sessions behind, and ends none that is open", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const phone = await site.signInAs(mia, true);
    const { sessions } = site.database.repositories;
    for (let visit = 0; visit < 220; visit += 1) {
      site.wait(1);
      const at = site.now();
      await sessions.create(newSession(`s${visit}`, { memberId: mia.id, createdAt: at, lastSeenAt: at }));
      await sessions.end(`s${visit}`, "signed-out", at);
    }
    const again = await site.signInAs(mia);
    // Beside the three that are open. No sign-in waits for it.
    await expect.poll(() => countRows(site.settings.databaseUrl, "sessions")).toBe(203);
    expect(await sessions.findWithMember("s219")).not.toBeNull();
    for (const id of [phone, again]) expect(await site.sessions.identify(id)).toMatchObject({ kind: "member" });
  });
});
