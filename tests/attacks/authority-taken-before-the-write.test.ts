/**
 * Somebody sends a form and holds its last byte back, or has a password hashed: what they may do is judged, then waited
 * for, then written. A permission that is taken from them in between counts.
 */
import { expect, it } from "vitest";
import { roleSchema } from "../../src/gatehouse/core/access/role.ts";
import { ruleSchema } from "../../src/gatehouse/core/access/rule.ts";
import type { SignedInMember } from "../../src/gatehouse/core/identity/subject.ts";
import { operator } from "../../src/gatehouse/server/access/author.ts";
import { beforeTheWrite } from "../integration/identity/meanwhile.ts";
import { describeSite, describeSiteOnBothEngines, password, type Site } from "../integration/identity/site.ts";
import { interrupted, stateAround, valueOf, writesOfAdmins, writesOfMembers } from "./support/authored-writes.ts";

const day = 24 * 60 * 60_000;
const wish = { name: "Export", scope: ["site:read"], lifetime: "30" };
const client = { clientIp: "192.0.2.7", userAgent: "Test" };

/** What is taken, how, and what the author is told. */
const takings: [string, (site: Site, author: SignedInMember) => Promise<unknown>, RegExp][] = [
  ["whose sessions were ended", (site, { id }) => site.people.endAllSessions(operator, id), /^signed-out$/],
  // Suspending may end the session too: either is a true answer.
  ["who was suspended", (site, { id }) => site.people.suspend(operator, id), /^(?:suspended|signed-out)$/],
];

describeSite("nothing is written for an admin who loses authority", (open) => {
  const ofAdmins: typeof takings = [
    ...takings,
    ["whose role was taken", (site, { id }) => site.people.revokeRole(operator, id, "admin"), /^not-permitted$/],
  ];

  it.each(ofAdmins)("%s in between", async (_what, take, told) => {
    const site = await open();
    for (const [index, write] of writesOfAdmins.entries()) {
      const [ann, mia] = [await site.person(`Ann${index}`, "admin"), await site.person(`Mia${index}`, "member")];
      const make = await write.prepare(site, ann, mia);
      const before = await stateAround(site, ann, mia);
      const { outcome, interruptions } = await interrupted(site, write, make, () => take(site, ann));
      expect([write.name, interruptions, outcome.ok]).toEqual([write.name, 1, false]);
      expect(!outcome.ok && outcome.code, write.name).toMatch(told);
      expect(await stateAround(site, ann, mia), write.name).toEqual(before);
    }
  });
});

describeSiteOnBothEngines("every change that an admin makes", (open) => {
  it("is written although a change in between took no authority from them", async () => {
    const site = await open();
    for (const [index, write] of writesOfAdmins.entries()) {
      const [ann, mia] = [await site.person(`Ann${index}`, "admin"), await site.person(`Mia${index}`, "member")];
      const make = await write.prepare(site, ann, mia);
      const another = ruleSchema.parse({ pattern: `/other/${index}`, requirement: { kind: "signed-in" } });
      const { outcome } = await interrupted(site, write, make, () => site.rules.create(operator, another));
      expect([write.name, outcome]).toEqual([write.name, expect.objectContaining({ ok: true })]);
      const { byTheAuthor } = await stateAround(site, ann, mia);
      expect([write.name, byTheAuthor.length]).toEqual([write.name, 1]);
    }
  });
});

describeSite("nothing is written for a member who loses authority", (open) => {
  const ofMembers: typeof takings = [
    ...takings,
    ["whose password was reset", (site, { id }) => site.people.resetPassword(operator, id), /^signed-out$/],
  ];

  it.each(ofMembers)("%s in between", async (_what, take, told) => {
    const site = await open();
    for (const [index, write] of writesOfMembers.entries()) {
      const mia = await site.person(`Mia${index}`, "member");
      const make = await write.prepare(site, mia, mia);
      const before = await stateAround(site, mia, mia);
      let taken = before;
      const { outcome, interruptions } = await interrupted(site, write, make, async () => {
        await take(site, mia);
        taken = await stateAround(site, mia, mia);
      });
      expect([write.name, interruptions, outcome.ok]).toEqual([write.name, 1, false]);
      expect(!outcome.ok && outcome.code, write.name).toMatch(told);
      expect(await stateAround(site, mia, mia), write.name).toEqual(taken);
    }
  });
});

describeSiteOnBothEngines("an author whose authority is being taken", (open) => {
  it("an owner does not give the role back to itself, nor to an accomplice", async () => {
    const site = await open();
    const [olga, otto, bob] = [
      await site.person("Olga", "owner"),
      await site.person("Otto", "owner"),
      await site.person("Bob"),
    ];
    const { repositories } = site.database;
    beforeTheWrite(repositories, "members", "grantRole", () => site.people.revokeRole(olga, otto.id, "owner"));
    expect(await site.people.grantRole(otto, bob.id, "owner")).toMatchObject({ code: "not-permitted" });
    expect(await site.people.grantRole(otto, otto.id, "owner")).toMatchObject({ code: "not-permitted" });
    expect([(await site.again(otto)).roles, (await site.again(bob)).roles]).toEqual([[], []]);
  });

  it("an admin suspended while the new password is hashed neither sets it nor is shown it", async () => {
    const site = await open();
    const [ann, mia] = [await site.person("Ann", "admin"), await site.person("Mia", "member")];
    const { hash } = site.passwords;
    site.passwords.hash = async (text) => {
      await site.people.suspend(operator, ann.id);
      return hash(text);
    };
    const reset = await site.people.resetPassword(ann, mia.id);
    expect(reset).toMatchObject({ ok: false });
    expect(JSON.stringify(reset)).not.toContain('password":');
    site.passwords.hash = hash;
    await site.signInAs(mia);
  });

  it("an admin's role that ends in between gives nothing any more", async () => {
    const site = await open();
    const [ann, mia] = [await site.person("Ann"), await site.person("Mia")];
    await site.people.grantRole(operator, ann.id, "admin", "2030-01-02");
    beforeTheWrite(site.database.repositories, "members", "grantRole", async () => site.wait(3 * day));
    expect(await site.people.grantRole(ann, mia.id, "member")).toMatchObject({ code: "not-permitted" });
    expect((await site.again(mia)).roles).toEqual([]);
  });

  it("a session that runs out in between carries no change", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    beforeTheWrite(site.database.repositories, "members", "rename", async () => site.wait(15 * day));
    expect(await site.account.rename(mia, "Too late")).toMatchObject({ code: "signed-out" });
    expect((await site.again(mia)).name).toBe("Mia");
  });

  it("a sign-in that gets too old in between makes no token", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    site.wait(29 * 60_000);
    beforeTheWrite(site.database.repositories, "tokens", "create", async () => site.wait(2 * 60_000));
    expect(await site.tokens.make(mia, wish)).toMatchObject({ code: "sign-in-again" });
    expect(await site.tokens.listOf(mia.id)).toEqual([]);
  });

  it("a member who loses a role in between makes no token with what the role gave", async () => {
    const site = await open();
    const mia = await site.person("Mia", "librarian");
    const { repositories } = site.database;
    beforeTheWrite(repositories, "tokens", "create", () => site.people.revokeRole(operator, mia.id, "librarian"));
    const made = await site.tokens.make(mia, { ...wish, scope: ["library:borrow"] });
    expect(made).toMatchObject({ code: "exceeds-author" });
    expect(await site.tokens.listOf(mia.id)).toEqual([]);
  });
});

/** Changes that are about no person who is there already. */
const aboutNoOne: ReadonlySet<string> = new Set([
  "adds a person",
  "chooses who decides on requests",
  "takes an invitation back",
]);

describeSiteOnBothEngines("what a change was judged by still holds when it is written", (open) => {
  it("a person who has become an owner in between is left alone by an admin", async () => {
    const site = await open();
    for (const [index, write] of writesOfAdmins.entries()) {
      if (["access", "pages", "webhooks"].includes(write.writtenBy) || aboutNoOne.has(write.name)) continue;
      const [ann, mia] = [await site.person(`Ann${index}`, "admin"), await site.person(`Mia${index}`, "member")];
      const make = await write.prepare(site, ann, mia);
      const { outcome } = await interrupted(site, write, make, () => site.people.grantRole(operator, mia.id, "owner"));
      expect([write.name, outcome]).toEqual([write.name, expect.objectContaining({ code: "outranks-author" })]);
    }
  });

  it("a role that was given more in between is not given by somebody who holds less", async () => {
    const site = await open();
    const press = roleSchema.parse({ id: "press", label: "Press", permissions: ["refusals:view"] });
    valueOf(await site.roles.create(operator, press));
    const [ann, mia] = [await site.person("Ann", "admin"), await site.person("Mia")];
    beforeTheWrite(site.database.repositories, "members", "grantRole", () =>
      site.roles.change(operator, { ...press, permissions: ["library:borrow"] }, 1),
    );
    expect(await site.people.grantRole(ann, mia.id, "press")).toMatchObject({ code: "exceeds-author" });
    expect((await site.again(mia)).roles).toEqual([]);
  });

  it("a role that a rule asks for in between is not removed", async () => {
    const site = await open();
    const press = roleSchema.parse({ id: "press", label: "Press", permissions: [] });
    valueOf(await site.roles.create(operator, press));
    const ann = await site.person("Ann", "admin");
    const rule = ruleSchema.parse({ pattern: "/press/**", requirement: { kind: "any-role", roles: ["press"] } });
    beforeTheWrite(site.database.repositories, "access", "deleteRole", () => site.rules.create(operator, rule));
    expect(await site.roles.remove(ann, "press")).toMatchObject({ code: "role-still-needed" });
  });

  it("a rule that asks for a confirmed email is not made by an author whose own is no longer confirmed", async () => {
    const site = await open();
    const ann = await site.person("Ann", "owner");
    await site.emailConfirmations.setConfirmed(operator, ann.id, true);
    const asked = { kind: "any-role", roles: ["admin"], verifiedEmail: true };
    const rule = ruleSchema.parse({ pattern: "/admin/people/**", requirement: asked });
    valueOf(await site.rules.create(ann, rule));
    const [made] = await site.database.repositories.access.listRules();
    valueOf(await site.rules.remove(operator, made?.id ?? ""));
    beforeTheWrite(site.database.repositories, "access", "insertRule", () =>
      site.emailConfirmations.setConfirmed(operator, ann.id, false),
    );
    expect(await site.rules.create(ann, rule)).toMatchObject({ ok: false });
    expect(await site.database.repositories.access.listRules()).toEqual([]);
  });

  it("a token's name and number are asked when it is written, however many are made at once", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const same = await Promise.all(Array.from({ length: 6 }, () => site.tokens.make(mia, wish)));
    expect(same.map((made) => (made.ok ? "made" : made.code)).sort()).toEqual([
      "made",
      ...Array<string>(5).fill("name-taken"),
    ]);
    const many: { readonly ok: boolean }[] = [];
    // As many at once as there are connections: more of them only wait for one.
    for (let first = 0; first < 60; first += 10) {
      const names = Array.from({ length: 10 }, (_, index) => `No ${first + index}`);
      many.push(...(await Promise.all(names.map((name) => site.tokens.make(mia, { ...wish, name })))));
    }
    expect(many.filter((made) => made.ok)).toHaveLength(49);
  });
});

describeSiteOnBothEngines("a sign-in that was judged", (open) => {
  const entry = { password, remembered: false, ...client };

  it("begins no session for an account suspended while its password was checked", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    beforeTheWrite(site.database.repositories, "sessions", "createForPassword", () =>
      site.database.repositories.members.suspend(mia.id, site.now()),
    );
    expect(await site.signIn({ ...entry, email: mia.email })).toMatchObject({ outcome: "suspended" });
    // The suspension ended the one she had.
    expect(await site.sessions.listOf(mia.id)).toEqual([]);
  });

  it("leaves the browser's old session alone when the password was replaced in between", async () => {
    const site = await open();
    const [mia, olaf] = [await site.person("Mia"), await site.person("Olaf")];
    const previousSessionId = await site.signInAs(olaf);
    beforeTheWrite(site.database.repositories, "sessions", "createForPassword", () =>
      site.people.resetPassword(operator, mia.id),
    );
    expect(await site.signIn({ ...entry, email: mia.email, previousSessionId })).toEqual({ outcome: "invalid" });
    expect(await site.sessions.listOf(mia.id)).toEqual([]);
    expect(await site.sessions.identify(previousSessionId)).toMatchObject({ kind: "member", id: olaf.id });
  });

  it("lets no program in with a password that was replaced while it was checked", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const { verify } = site.passwords;
    site.passwords.verify = async (hash, text) => {
      const matches = await verify(hash, text);
      await site.people.resetPassword(operator, mia.id);
      return matches;
    };
    const identified = await site.programs.identify({
      authorization: { kind: "basic", user: mia.email, password },
      accepted: new Set(["basic"]),
      method: "GET",
      clientIp: client.clientIp,
      requestId: "request-1",
    });
    expect(identified).toMatchObject({ kind: "anonymous", because: { reason: "invalid-credentials" } });
  });

  it("makes no second first owner with the link of the set-up", async () => {
    const site = await open();
    const key = await site.firstOwner.issueKey();
    beforeTheWrite(site.database.repositories, "members", "createFirstOwner", () => site.person("Ada", "owner"));
    expect(await site.firstOwner.claim(key, { email: "eve@example.com", name: "Eve", password })).toBe("key-not-valid");
    expect(await site.database.repositories.members.countActiveOwners()).toBe(1);
  });

  it("confirms no email with a link that was replaced in between", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const key = async () =>
      new URL(valueOf(await site.emailConfirmations.makeLink(operator, mia.id))).searchParams.get("key");
    const { repositories } = site.database;
    const first = (await key()) ?? "";
    beforeTheWrite(repositories, "emailConfirmations", "use", key);
    expect(await site.emailConfirmations.confirm(first)).toBe(false);
    expect((await site.again(mia)).emailVerified).toBe(false);
  });
});
