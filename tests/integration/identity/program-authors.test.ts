/** A program that acts for a member changes what its scope allows, and nothing else. */
import { expect, it } from "vitest";
import { isProgram, type ProgramMember, type SignedInMember } from "../../../src/gatehouse/core/identity/subject.ts";
import { beforeTheWrite } from "./meanwhile.ts";
import { describeSite, describeSiteOnBothEngines, type Site } from "./site.ts";

/** A program of this person, as a request of the API would see it. */
async function programOf(site: Site, member: SignedInMember, ...scope: string[]): Promise<ProgramMember> {
  const fresh = await site.visit(await site.signInAs(member));
  const made = await site.tokens.make(fresh, { name: scope.join(", "), scope, lifetime: "30" });
  if (!made.ok) throw new Error(made.message);
  const subject = await site.tokens.identify(made.value.text, { method: "POST", program: "bearer" });
  if (!isProgram(subject)) throw new Error("A token by itself is a program.");
  return subject;
}

describeSite("a program as an author", (open) => {
  it("changes a person within its scope, and the audit says which program it was", async () => {
    const site = await open();
    const [boss, mia] = [await site.person("Boss", "owner"), await site.person("Mia")];
    const program = await programOf(site, boss, "people:manage", "audit:view");
    expect(await site.people.suspend(program, mia.id, "Left")).toMatchObject({ ok: true });
    const audit = await site.audit.page(boss, { entity: "member", about: mia.id }, {});
    expect(audit.ok && audit.value.rows[0]).toMatchObject({
      authorId: boss.id,
      authorName: "Boss (people:manage, audit:view)",
      source: "api",
      why: "Left",
    });
  });

  it("is refused what its scope does not name, even where its member is an owner", async () => {
    const site = await open();
    const [boss, mia] = [await site.person("Boss", "owner"), await site.person("Mia")];
    const reader = await programOf(site, boss, "people:view");
    expect(await site.people.suspend(reader, mia.id)).toMatchObject({ code: "not-permitted" });
    expect(await site.rules.list(reader)).toMatchObject({ code: "not-permitted" });
    const manager = await programOf(site, boss, "people:manage");
    // They hold no permission that the scope does not name, so it may give none of these roles.
    expect(await site.people.grantRole(manager, mia.id, "owner")).toMatchObject({ code: "exceeds-author" });
    expect(await site.people.grantRole(manager, mia.id, "librarian")).toMatchObject({ code: "exceeds-author" });
    expect(await site.people.grantRole(manager, mia.id, "reader")).toMatchObject({ ok: true });
    expect(await site.people.remove(manager, boss.id)).toMatchObject({ code: "own-account" });
  });

  it("cannot do what takes a fresh sign-in", async () => {
    const site = await open();
    const [boss, mia] = [await site.person("Boss", "owner"), await site.person("Mia")];
    const program = await programOf(site, boss, "people:manage", "people:view");
    const wish = { name: "Other", scope: ["site:read"], lifetime: "30" };
    expect(await site.tokens.makeFor(program, mia.id, wish)).toMatchObject({ code: "sign-in-again" });
    expect(await site.secondFactorReset.reset(program, mia.id)).toMatchObject({ code: "sign-in-again" });
    expect(await site.people.correctEmail(program, mia.id, "mia@new.example", true)).toMatchObject({
      code: "sign-in-again",
    });
  });

  it("with a password sent by Basic is no author", async () => {
    const site = await open();
    const [boss, mia] = [await site.person("Boss", "owner"), await site.person("Mia")];
    const program = await programOf(site, boss, "people:manage");
    const basic = { ...program, program: "basic" } as unknown as ProgramMember;
    expect(await site.people.suspend(basic, mia.id)).toMatchObject({ ok: false });
    expect((await site.database.repositories.members.findById(mia.id))?.suspendedAt).toBeNull();
  });
});

describeSiteOnBothEngines("a program whose token ends while it writes", (open) => {
  it.each(["revoked", "expired", "suspended", "demoted"] as const)("changes nothing (%s)", async (how) => {
    const site = await open();
    const [boss, admin, mia] = [
      await site.person("Boss", "owner"),
      await site.person("Ada", "admin"),
      await site.person("Mia"),
    ];
    const program = await programOf(site, admin, "people:manage");
    const { members, tokens } = site.database.repositories;
    beforeTheWrite(site.database.repositories, "members", "suspend", async () => {
      if (how === "revoked") await tokens.revoke(program.token.id, admin.id, site.now());
      if (how === "expired") site.wait(40 * 86_400_000);
      if (how === "suspended") await site.people.suspend(boss, admin.id);
      if (how === "demoted") await site.people.revokeRole(boss, admin.id, "admin");
    });
    expect(await site.people.suspend(program, mia.id)).toMatchObject({ ok: false });
    expect((await members.findById(mia.id))?.suspendedAt).toBeNull();
  });
});
