import { expect, it } from "vitest";
import { decideRequirement } from "../../../src/gatehouse/core/access/decide.ts";
import { weekdays } from "../../../src/gatehouse/core/access/zoned-time.ts";
import type { SignedInMember } from "../../../src/gatehouse/core/identity/subject.ts";
import { createVerifiedPasswords } from "../../../src/gatehouse/server/identity/verified-passwords.ts";
import { describeSite, type Site } from "./site.ts";
import { sayChange } from "../../../src/gatehouse/core/languages/change.ts";

const day = 86_400_000;
const wish = { name: " Nightly export ", scope: ["site:read"], lifetime: "30" };

/** Somebody who has just typed their password. */
const fresh = async (site: Site, member: SignedInMember) => site.visit(await site.signInAs(member));

async function make(site: Site, member: SignedInMember, given: Partial<typeof wish> = {}) {
  const answer = await site.tokens.make(await fresh(site, member), { ...wish, ...given });
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

describeSite("tokens", (open) => {
  it("are shown once, kept as a hash, and hold as long as was chosen", async () => {
    const site = await open();
    const mia = await site.person("Mia", "librarian");
    const { text, token } = await make(site, mia, { scope: ["library:borrow", "site:read"] });
    expect(text).toMatch(/^gh_[0-9A-Za-z]{43}$/);
    expect(JSON.stringify(await site.tokens.listOf(mia.id))).not.toContain(text);
    const use = { method: "POST", program: "bearer" } as const;
    expect(await site.tokens.identify(text, use)).toMatchObject({
      kind: "member",
      id: mia.id,
      program: "bearer",
      token: { id: token.id, name: "Nightly export", scope: ["library:borrow", "site:read"], entry: "site:write" },
    });
    // A rule with hours lets programs in as it does people.
    const hours = { days: [...weekdays], from: "00:00", until: "00:00", zone: "UTC" };
    const reading = await site.tokens.identify(text, { method: "GET", program: "bearer" });
    expect(decideRequirement(await site.policies.current(), reading, { kind: "signed-in", hours }).allowed).toBe(true);
    site.wait(30 * day);
    expect(await site.tokens.identify(text, use)).toMatchObject({ because: { reason: "token-expired" } });
    expect((await site.tokens.listOf(mia.id)).map(({ id }) => id)).toEqual([token.id]);
  });

  it("are refused with a sentence beside the field, and never for more than one holds", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const refused = async (given: Partial<typeof wish>) => {
      const made = await site.tokens.make(await fresh(site, mia), { ...wish, ...given });
      return made.ok ? "made" : [made.code, made.field];
    };
    expect(await refused({ name: " " })).toEqual(["not-valid", "tokenName"]);
    expect(await refused({ lifetime: "36500" })).toEqual(["not-valid", "lifetime"]);
    expect(await refused({ scope: [] })).toEqual(["not-valid", "scope"]);
    const both = await site.tokens.make(await fresh(site, mia), { ...wish, name: " ", scope: [] });
    expect(both).toMatchObject({ field: "tokenName", others: { scope: { id: "token-scope-empty" } } });
    for (const entry of ["library:borrow", "console:open", "no:such", "toString", "__proto__"]) {
      expect(await refused({ scope: ["site:read", entry] })).toEqual(["exceeds-author", "scope"]);
    }
    const unknown = await site.tokens.make(await fresh(site, mia), { ...wish, scope: ["no:such"] });
    expect(unknown).toMatchObject({ problem: { id: "permission-unknown" } });
    // Types exclude programs here. If one gets here all the same, it counts as signed out.
    const program = { ...mia, program: "bearer" } as unknown as SignedInMember;
    expect(await site.tokens.make(program, wish)).toMatchObject({ code: "signed-out" });
  });

  it("need a fresh sign-in: a stolen cookie is not enough", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    site.wait(30 * 60_000);
    expect(await site.tokens.make(mia, wish)).toMatchObject({ ok: true });
    site.wait(1);
    expect(await site.tokens.make(mia, { ...wish, name: "Late" })).toMatchObject({ code: "sign-in-again" });
  });

  it("are revoked by a new password from an admin, and with all sessions where that was asked for", async () => {
    const site = await open();
    const [mia, olaf, boss] = [await site.person("Mia"), await site.person("Olaf"), await site.person("Boss", "owner")];
    const [first, second, others] = [
      await make(site, mia),
      await make(site, mia, { name: "Backup" }),
      await make(site, olaf),
    ];
    const use = ({ text }: typeof first) => site.tokens.identify(text, { method: "GET", program: "bearer" });
    expect(await site.people.endAllSessions(boss, mia.id)).toMatchObject({ ok: true });
    expect(await use(first)).toMatchObject({ kind: "member" });
    site.wait(1);
    expect(await site.people.resetPassword(boss, mia.id)).toMatchObject({ ok: true });
    for (const token of [first, second])
      expect(await use(token)).toMatchObject({ because: { reason: "token-revoked" } });
    expect(await use(others)).toMatchObject({ kind: "member" });
    expect(await site.people.endAllSessions(boss, olaf.id, "tokens")).toMatchObject({ ok: true });
    expect(await use(others)).toMatchObject({ because: { reason: "token-revoked" } });
    const [change] = await site.database.repositories.changes.recent({ entityId: mia.id, limit: 1 });
    expect(sayChange(change?.summary ?? "")).toBe("Gave Mia a new password and revoked their tokens");
  });

  it("end at fifty, until one is revoked", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const { token } = await make(site, mia);
    for (let count = 1; count < 50; count += 1) await make(site, mia, { name: `Export ${count}` });
    const more = { ...wish, name: "One more" };
    expect(await site.tokens.make(await fresh(site, mia), more)).toMatchObject({ ok: false, code: "not-valid" });
    expect(await site.tokens.revokeOwn(await fresh(site, mia), token.id)).toMatchObject({ ok: true });
    expect(await site.tokens.make(await fresh(site, mia), wish)).toMatchObject({ ok: true });
  });

  it("have unique names, so that reloading the page makes no second one", async () => {
    const site = await open();
    const [mia, ada] = [await site.person("Mia"), await site.person("Ada")];
    const { token } = await make(site, mia, { name: "Backup" });
    const again = await site.tokens.make(await fresh(site, mia), { ...wish, name: " Backup " });
    expect(again).toMatchObject({ ok: false, code: "name-taken", field: "tokenName" });
    expect(await site.tokens.listOf(mia.id)).toHaveLength(1);
    await make(site, ada, { name: "Backup" });
    await site.tokens.revokeOwn(mia, token.id);
    await make(site, mia, { name: "Backup" });
  });

  it("can be revoked only by their member, or by an admin who may manage that member", async () => {
    const site = await open();
    const [mia, olaf, boss] = [await site.person("Mia"), await site.person("Olaf"), await site.person("Boss", "owner")];
    const { token, text } = await make(site, mia);
    expect(await site.tokens.revokeOwn(olaf, token.id)).toMatchObject({ code: "not-found" });
    expect(await site.tokens.revokeOf(olaf, mia.id, token.id)).toMatchObject({ code: "not-permitted" });
    const admin = await site.person("Admin", "admin");
    const { token: bossToken } = await make(site, boss);
    expect(await site.tokens.revokeOf(admin, boss.id, bossToken.id)).toMatchObject({ code: "outranks-author" });
    expect(await site.tokens.revokeOf({ ...boss, program: "bearer" } as never, mia.id, token.id)).toMatchObject({
      ok: false,
    });
    site.wait(1_000);
    expect(await site.tokens.revokeOf(admin, mia.id, token.id)).toMatchObject({ ok: true });
    expect(await site.tokens.identify(text, { method: "GET", program: "basic" })).toMatchObject({
      because: { reason: "token-revoked" },
    });
    const [change] = await site.database.repositories.changes.recent({ entityId: mia.id, limit: 1 });
    expect(change?.authorName).toBe("Admin");
    expect(sayChange(change?.summary ?? "")).toBe("Revoked the token “Nightly export” of Mia");
  });
});

it("a right password is remembered for five minutes, for one client IP, until it is changed", () => {
  let time = 0;
  const verified = createVerifiedPasswords(() => time);
  const pair = { clientIp: "192.0.2.1", storedHash: "hash", password: "secret" };
  verified.add(pair);
  expect(verified.has(pair)).toBe(true);
  for (const other of [{ clientIp: "192.0.2.2" }, { storedHash: "new hash" }, { password: "guess" }]) {
    expect(verified.has({ ...pair, ...other })).toBe(false);
  }
  time = 5 * 60_000;
  expect(verified.has(pair)).toBe(false);
});
