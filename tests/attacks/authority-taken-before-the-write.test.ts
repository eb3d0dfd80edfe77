/**
 * Somebody sends a form and holds its last byte back, or has a password hashed: what they may do is judged, then waited
 * for, then written. Whatever is taken from them in between counts.
 */
import { expect, it } from "vitest";
import { operator } from "../../src/gatehouse/server/access/author.ts";
import { beforeTheWrite } from "../integration/identity/meanwhile.ts";
import { describeSite } from "../integration/identity/site.ts";

const day = 24 * 60 * 60_000;

describeSite("a role is given only by somebody who may give it at that moment", (open) => {
  it("an owner whose role is being taken does not give it back to itself", async () => {
    const site = await open();
    const [olga, otto] = [await site.person("Olga", "owner"), await site.person("Otto", "owner")];
    const { repositories } = site.database;
    const bob = await site.person("Bob");
    beforeTheWrite(repositories, "members", "grantRole", () => site.people.revokeRole(olga, otto.id, "owner"));
    expect(await site.people.grantRole(otto, bob.id, "owner")).toMatchObject({ code: "not-permitted" });
    expect(await site.people.grantRole(otto, otto.id, "owner")).toMatchObject({ code: "not-permitted" });
    expect([(await site.again(otto)).roles, (await site.again(bob)).roles]).toEqual([[], []]);
  });

  it("an admin whose sessions were ended gives no role, and is told to sign in", async () => {
    const site = await open();
    const [ann, mia] = [await site.person("Ann", "admin"), await site.person("Mia")];
    const { repositories } = site.database;
    beforeTheWrite(repositories, "members", "grantRole", () => site.people.endAllSessions(operator, ann.id));
    expect(await site.people.grantRole(ann, mia.id, "member")).toMatchObject({
      code: "signed-out",
      message: "You were signed out while this was being sent. Nothing was changed. Sign in and send it again.",
    });
    expect((await site.again(mia)).roles).toEqual([]);
    expect(await repositories.changes.recent({ entityId: mia.id, limit: 5 })).toEqual([]);
  });

  it("a suspended admin gives no role", async () => {
    const site = await open();
    const [ann, mia] = [await site.person("Ann", "admin"), await site.person("Mia")];
    const { repositories } = site.database;
    beforeTheWrite(repositories, "members", "grantRole", () => site.people.suspend(operator, ann.id));
    expect(await site.people.grantRole(ann, mia.id, "member")).toMatchObject({ ok: false });
    expect((await site.again(mia)).roles).toEqual([]);
  });

  it("an admin's role that ends in between gives nothing any more", async () => {
    const site = await open();
    const [ann, mia] = [await site.person("Ann"), await site.person("Mia")];
    await site.people.grantRole(operator, ann.id, "admin", "2030-01-02");
    const { repositories } = site.database;
    beforeTheWrite(repositories, "members", "grantRole", async () => site.wait(3 * day));
    expect(await site.people.grantRole(ann, mia.id, "member")).toMatchObject({ code: "not-permitted" });
    expect((await site.again(mia)).roles).toEqual([]);
  });

  it("a person who has become an owner in between is left alone by an admin", async () => {
    const site = await open();
    const [ann, mia] = [await site.person("Ann", "admin"), await site.person("Mia")];
    const { repositories } = site.database;
    beforeTheWrite(repositories, "members", "grantRole", () => site.people.grantRole(operator, mia.id, "owner"));
    expect(await site.people.grantRole(ann, mia.id, "member")).toMatchObject({ code: "outranks-author" });
    expect((await site.again(mia)).roles).toEqual(["owner"]);
  });

  it("what changes nothing about the answer delays it only: both changes are made", async () => {
    const site = await open();
    const [ann, mia] = [await site.person("Ann", "admin"), await site.person("Mia")];
    const { repositories } = site.database;
    beforeTheWrite(repositories, "members", "grantRole", async () => {
      await site.people.grantRole(operator, mia.id, "editor");
      site.wait(1);
    });
    expect(await site.people.grantRole(ann, mia.id, "member")).toMatchObject({
      ok: true,
      value: { roles: ["editor", "member"] },
    });
    const [last] = await repositories.changes.recent({ entityId: mia.id, limit: 1 });
    expect(last).toMatchObject({ before: { roles: ["editor"] }, after: { roles: ["editor", "member"] } });
  });
});
