/** A weak hash of a password becomes a strong one when its owner signs in, without a sign of it. */
import { expect, test } from "vitest";
import { beforeTheWrite } from "./meanwhile.ts";
import { describeSiteOnBothEngines, password, type Site } from "./site.ts";

const browser = { clientIp: "192.0.2.7", userAgent: "Test", remembered: false };

/** People of these tests have quick hashes, far weaker than those of a site. */
async function hashOf({ database }: Site, id: string): Promise<string> {
  return (await database.repositories.members.passwordHashOf(id)) ?? "";
}

describeSiteOnBothEngines("a password with a weak hash", (open) => {
  test("is hashed anew at a sign-in; sessions go on, and devices stay known", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const weak = await hashOf(site, mia.id);
    const other = await site.signInAs(mia);
    await site.optionalWrites.settled();
    await site.database.repositories.members.upgradePasswordHash(mia.id, await hashOf(site, mia.id), weak);
    const [mark] = site.deviceMarks.presented([]).signedIn({ memberId: mia.id, storedHash: weak });
    if (mark === undefined) throw new Error("There is no mark.");
    expect(await site.signIn({ ...browser, email: mia.email, password: "wrong" })).toMatchObject({
      outcome: "invalid",
    });
    await site.optionalWrites.settled();
    expect(await hashOf(site, mia.id)).toBe(weak);
    expect(await site.signIn({ ...browser, email: mia.email, password })).toMatchObject({ outcome: "signed-in" });
    await site.optionalWrites.settled();
    const strong = await hashOf(site, mia.id);
    expect(strong).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await site.visit(other)).toMatchObject({ id: mia.id });
    expect(site.deviceMarks.presented([mark]).keyFor({ memberId: mia.id, storedHash: strong })).not.toBeNull();
    expect(await site.signIn({ ...browser, email: mia.email, password })).toMatchObject({ outcome: "signed-in" });
  });

  test("lets all of several sign-ins at once in, whichever of them hashes it anew", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const tries = Array.from({ length: 8 }, (_, index) =>
      site.signIn({ ...browser, clientIp: `192.0.2.${index + 1}`, email: mia.email, password }),
    );
    for (const { outcome } of await Promise.all(tries)) expect(outcome).toBe("signed-in");
  });

  test("can be changed while it is hashed anew", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const { repositories } = site.database;
    const weak = await hashOf(site, mia.id);
    const change = { current: password, next: "another long password", clientIp: "192.0.2.7", userAgent: "Test" };
    const strong = await site.passwords.upgraded(weak, password);
    beforeTheWrite(repositories, "members", "replacePassword", () =>
      repositories.members.upgradePasswordHash(mia.id, weak, strong ?? ""),
    );
    expect(await site.account.changePassword(mia, change)).toMatchObject({ ok: true });
  });

  test("is not brought back where the password changed meanwhile", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const { members } = site.database.repositories;
    const weak = await hashOf(site, mia.id);
    await members.replacePassword(mia.id, { hash: "another password", at: site.now() });
    await members.upgradePasswordHash(mia.id, weak, "the old one, stronger");
    expect(await hashOf(site, mia.id)).toBe("another password");
  });
});
