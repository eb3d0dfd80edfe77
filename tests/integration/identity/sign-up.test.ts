/** Getting an account: by oneself where the owner allows it, by approval, by an invitation; and what cannot be got by it. */
import { expect, test, vi } from "vitest";
import { closed, joiningSchema, type Joining } from "../../../src/gatehouse/core/identity/joining.ts";
import type { SignedInMember } from "../../../src/gatehouse/core/identity/subject.ts";
import type { NewAccount } from "../../../src/gatehouse/server/identity/sign-up.ts";
import { awayOnce } from "./meanwhile.ts";
import { describeSiteOnBothEngines, type Site } from "./site.ts";

const nina: NewAccount = {
  name: "Nina",
  password: "a lighthouse of paper",
  note: "I read here every day.",
  acceptsTerms: false,
  language: "de",
  clientIp: "192.0.2.7",
  userAgent: "Test",
};

async function openTo(site: Site, given: Partial<Joining>): Promise<SignedInMember> {
  const owner = await site.person("Olga", "owner");
  expect(await site.joining.change(owner, joiningSchema.parse({ ...closed, ...given }))).toMatchObject({ ok: true });
  return owner;
}

function ask(site: Site, email: string) {
  return site.signUps.ask({ email, clientIp: "192.0.2.7", language: "en", returnTo: "/members/profile" });
}

/** Until the job of every request has run. */
async function allSent({ database }: Site): Promise<void> {
  await vi.waitUntil(async () => (await database.repositories.jobs.counts()).open === 0, {
    timeout: 60_000,
    interval: 5,
  });
}

async function lastKey(site: Site): Promise<string> {
  const keys = (await site.outbox()).flatMap(({ text }) => /\/signup\?key=(\S+)/.exec(text ?? "")?.[1] ?? []);
  return keys.at(-1) ?? "";
}

async function keyFor(site: Site, email: string): Promise<string> {
  // Mails of one moment have no order.
  site.wait(1_000);
  expect(await ask(site, email)).toMatchObject({ ok: true });
  await allSent(site);
  return lastKey(site);
}

const member = (site: Site, email: string) => site.database.repositories.members.findByEmail(email);

describeSiteOnBothEngines("a new account", (open) => {
  test("by an invitation is read in the outbox only by who could give its roles", async () => {
    const site = await open();
    const owner = await openTo(site, { mode: "invited" });
    const admin = await site.person("Ada", "admin");
    const invited = async (email: string, role: string) => {
      expect(await site.newcomers.invite(owner, { email, roles: [role], language: "en" })).toMatchObject({ ok: true });
      return (await site.outbox()).find(({ recipient }) => recipient === email)?.id ?? "";
    };
    const [boss, guest] = [await invited("boss@example.com", "owner"), await invited("guest@example.com", "member")];
    expect(await site.mails.read(admin, boss)).toMatchObject({ ok: false, code: "exceeds-author" });
    expect(await site.mails.read(admin, guest)).toMatchObject({ ok: true });
    expect(await site.mails.read(owner, boss)).toMatchObject({ ok: true });
  });

  test("never makes an owner, though the role is ticked for newcomers", async () => {
    const site = await open();
    const owner = await site.person("Olga", "owner");
    const joining = joiningSchema.parse({ ...closed, mode: "everybody", roles: ["member", "owner"] });
    expect(await site.joining.change(owner, joining)).toMatchObject({ ok: false, problem: { id: "newcomer-owner" } });
    expect(await site.joining.read()).toEqual(closed);
  });

  test("is closed until the owner opens it", async () => {
    const site = await open();
    const owner = await site.person("Olga", "owner");
    expect(await ask(site, "nina@example.com")).toMatchObject({ ok: false, problem: { id: "sign-up-closed" } });
    const invitation = { email: "nina@example.com", roles: [], language: "en" } as const;
    expect(await site.newcomers.invite(owner, invitation)).toMatchObject({ problem: { id: "sign-up-closed" } });
    expect(site.joining.offer()).toBe("none");
  });

  test("exists once the link is used, with the owner's roles and a confirmed email, signed in", async () => {
    const site = await open();
    await openTo(site, { mode: "everybody", roles: ["reader"], terms: { url: "/terms", version: "3" } });
    const key = await keyFor(site, "Nina@Example.com");
    expect(await member(site, "nina@example.com")).toBeNull();
    expect(await site.signUps.open(key)).toEqual({
      email: "nina@example.com",
      waitsForApproval: false,
      terms: { url: "/terms", version: "3" },
    });
    const refused = await site.signUps.join(key, nina);
    expect(refused).toMatchObject({ field: "terms", problem: { id: "terms-not-accepted" } });
    const joined = await site.signUps.join(key, { ...nina, acceptsTerms: true });
    if (!joined.ok || joined.value.kind !== "signed-in") throw new Error("The sign-up failed.");
    expect(joined.value.returnTo).toBe("/members/profile");
    const subject = await site.visit(joined.value.sessionId);
    expect(subject).toMatchObject({ name: "Nina", roles: ["reader"], emailVerified: true });
    expect(await site.history.of("member", subject.id)).toMatchObject([
      { after: { terms: "3" }, authorId: subject.id },
    ]);
    expect(await site.signUps.join(key, { ...nina, acceptsTerms: true })).toMatchObject({ code: "not-found" });
  });

  test("for an email that has one is answered alike, and its owner is told", async () => {
    const site = await open();
    await openTo(site, { mode: "everybody" });
    const mia = await site.person("Mia");
    expect(await ask(site, mia.email)).toEqual(await ask(site, "nina@example.com"));
    await allSent(site);
    const told = (await site.outbox()).filter(({ recipient }) => recipient === mia.email);
    expect(told).toMatchObject([{ subject: "You already have an account at Test" }]);
    expect(told[0]?.text).not.toContain("/signup");
  });

  test("with a taken email or of two clicks at once is made once", async () => {
    const site = await open();
    await openTo(site, { mode: "everybody" });
    const key = await keyFor(site, "nina@example.com");
    const both = await Promise.all([site.signUps.join(key, nina), site.signUps.join(key, nina)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const later = await keyFor(site, "mia@example.com");
    await site.person("Mia");
    expect(await site.signUps.join(later, nina)).toMatchObject({ code: "email-taken" });
  });

  test("is made with the same link after the database was away at any step", async () => {
    const site = await open();
    await openTo(site, { mode: "everybody" });
    const { repositories } = site.database;
    const key = await keyFor(site, "nina@example.com");
    for (const at of ["authoredSettings.read", "oneTimeKeys.find", "oneTimeKeys.join"] as const) {
      awayOnce(repositories, at);
      await expect(site.signUps.join(key, nina)).rejects.toThrow("does not answer");
      expect(await member(site, "nina@example.com")).toBeNull();
    }
    site.wait(-5 * 60_000);
    expect(await site.signUps.join(key, nina)).toMatchObject({ ok: true });
  });

  test("takes no name that would begin a header of a mail, and leaves the link for a better one", async () => {
    const site = await open();
    await openTo(site, { mode: "everybody" });
    const key = await keyFor(site, "nina@example.com");
    const injected = { ...nina, name: "Nina\r\nBcc: all@example.org" };
    expect(await site.signUps.join(key, injected)).toMatchObject({ code: "not-valid", field: "name" });
    const quoted = { ...nina, name: '"Nina" <all@example.org>, Otto' };
    expect(await site.signUps.join(key, quoted)).toMatchObject({ ok: true });
    expect(await member(site, "nina@example.com")).toMatchObject({ name: quoted.name });
  });

  test("is only for the domains of the owner, not for their look-alikes or subdomains", async () => {
    const site = await open();
    const owner = await openTo(site, { mode: "domains", domains: ["example.org"] });
    // A Cyrillic letter, a subdomain, a longer name.
    for (const email of ["a@exаmple.org", "a@sub.example.org", "a@example.org.evil.net", "a@notexample.org"]) {
      expect(await ask(site, email)).toMatchObject({ ok: false, field: "email" });
    }
    const key = await keyFor(site, "a@example.org");
    // Closed again, the link opens nothing.
    await site.joining.change(owner, closed);
    expect(await site.signUps.open(key)).toBeNull();
    expect(await site.signUps.join(key, nina)).toMatchObject({ code: "not-found" });
  });

  test("waits for approval, and is accepted or declined by mail", async () => {
    const site = await open();
    const owner = await openTo(site, { mode: "approved", roles: ["reader"] });
    for (const name of ["nina", "otto"]) {
      const key = await keyFor(site, `${name}@example.com`);
      expect(await site.signUps.join(key, { ...nina, name })).toEqual({ ok: true, value: { kind: "waiting" } });
    }
    expect(await member(site, "nina@example.com")).toBeNull();
    const mia = await site.person("Mia");
    expect(await site.newcomers.waiting(mia)).toMatchObject({ ok: false, code: "not-permitted" });
    const waiting = await site.newcomers.waiting(owner);
    if (!waiting.ok) throw new Error(waiting.message);
    const [first, second] = waiting.value.people;
    expect(first).toMatchObject({ email: "nina@example.com", note: nina.note, roles: ["reader"] });
    site.wait(1_000);
    expect(await site.newcomers.accept(owner, first?.id ?? "")).toMatchObject({ ok: true });
    expect(await site.newcomers.accept(owner, first?.id ?? "")).toMatchObject({ code: "not-found" });
    expect((await site.outbox()).at(-1)).toMatchObject({
      recipient: "nina@example.com",
      subject: "Ihr Konto bei Test ist bereit",
    });
    const typed = { email: "nina@example.com", password: nina.password, remembered: false };
    const signedIn = await site.signIn({ ...typed, clientIp: "192.0.2.7", userAgent: "Test" });
    expect(signedIn).toMatchObject({ outcome: "signed-in" });
    site.wait(1_000);
    expect(await site.newcomers.decline(owner, second?.id ?? "")).toMatchObject({ ok: true });
    expect((await site.outbox()).at(-1)).toMatchObject({ recipient: "otto@example.com" });
    expect(await site.newcomers.waiting(owner)).toMatchObject({ value: { total: 0 } });
  });

  test("by an invitation has the roles of the invitation, which asking for an account does not end", async () => {
    const site = await open();
    const owner = await openTo(site, { mode: "everybody", roles: [] });
    const invitation = { email: "nina@example.com", roles: ["librarian"], language: "de" } as const;
    expect(await site.newcomers.invite(owner, invitation)).toMatchObject({ ok: true });
    const key = await lastKey(site);
    expect((await site.outbox()).at(-1)).toMatchObject({ subject: "Sie sind zu Test eingeladen" });
    await keyFor(site, "nina@example.com");
    const joined = await site.signUps.join(key, nina);
    expect(joined).toMatchObject({ ok: true, value: { kind: "signed-in" } });
    expect(await member(site, "nina@example.com")).toMatchObject({ roles: ["librarian"] });
  });

  test("by an invitation has none of the roles that its admin can no longer give", async () => {
    const site = await open();
    const owner = await openTo(site, { mode: "everybody", roles: [] });
    const admin = await site.person("Ada", "admin");
    const inviteAs = async (email: string) => {
      site.wait(1_000);
      expect(await site.newcomers.invite(admin, { email, roles: ["reader"], language: "en" })).toMatchObject({
        ok: true,
      });
      return lastKey(site);
    };
    const [before, after] = [await inviteAs("nina@example.com"), await inviteAs("otto@example.com")];
    expect(await site.signUps.join(before, nina)).toMatchObject({ ok: true });
    expect(await member(site, "nina@example.com")).toMatchObject({ roles: ["reader"] });
    await site.people.revokeRole(owner, admin.id, "admin");
    expect(await site.signUps.join(after, { ...nina, name: "Otto" })).toMatchObject({ ok: true });
    expect(await member(site, "otto@example.com")).toMatchObject({ roles: [] });
  });

  test("that began where a section was closed has the roles for that section", async () => {
    const site = await open();
    const [section] = [...(await site.policies.current()).sections.values()];
    if (section === undefined) throw new Error("The site has no section.");
    const sections = [{ section: section.id, roles: ["reader"] }];
    const owner = await openTo(site, { mode: "everybody", roles: [], sections });
    const begun = async (email: string, returnTo: string | null) => {
      site.wait(1_000);
      await site.signUps.ask({ email, clientIp: "192.0.2.7", language: "en", returnTo });
      await allSent(site);
      await site.signUps.join(await lastKey(site), nina);
      return (await member(site, email))?.roles;
    };
    expect(await begun("nina@example.com", `${section.path}/deep?a=b`)).toEqual(["reader"]);
    expect(await begun("otto@example.com", "/elsewhere")).toEqual([]);
    expect(await begun("olaf@example.com", null)).toEqual([]);
    const joining = joiningSchema.parse({ ...closed, sections: [{ section: section.id, roles: ["owner"] }] });
    expect(await site.joining.change(owner, joining)).toMatchObject({ problem: { id: "newcomer-owner" } });
  });

  test("never gives more than the admin holds who set it", async () => {
    const site = await open();
    await openTo(site, { mode: "everybody" });
    const admin = await site.person("Ada", "admin");
    const given = { ...closed, mode: "everybody", roles: ["owner"] } as const;
    expect(await site.joining.change(admin, given)).toMatchObject({ ok: false, field: "roles" });
    const invitation = { email: "nina@example.com", roles: ["owner"], language: "en" } as const;
    expect(await site.newcomers.invite(admin, invitation)).toMatchObject({ ok: false, field: "roles" });
    expect(await site.joining.change(await site.person("Mia"), closed)).toMatchObject({ code: "not-permitted" });
  });
});
