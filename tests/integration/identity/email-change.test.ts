/** A member changes their email: by a link that the new one gets, and the old one is told. */
import { expect, test } from "vitest";
import { beforeTheWrite } from "./meanwhile.ts";
import { describeSiteOnBothEngines, password, type Site } from "./site.ts";
import type { SignedInMember } from "../../../src/gatehouse/core/identity/subject.ts";

const asked = { clientIp: "192.0.2.7", userAgent: "Test", language: "en" } as const;

function ask(site: Site, member: SignedInMember, email: string, current = password) {
  // Mails of one moment have no order.
  site.wait(1_000);
  return site.emailChanges.ask(member, { ...asked, email, current });
}

async function lastKey(site: Site): Promise<string> {
  const mail = (await site.outbox()).at(-1);
  return /\/confirm-email\?key=(\S+)/.exec(mail?.text ?? "")?.[1] ?? "";
}

describeSiteOnBothEngines("another email", (open) => {
  test("holds once the link is used, and the old email is told", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    expect(await ask(site, mia, "Mia.New@Example.com")).toMatchObject({ ok: true });
    expect((await site.outbox()).at(-1)).toMatchObject({ recipient: "mia.new@example.com" });
    expect((await site.again(mia)).email).toBe(mia.email);
    const key = await lastKey(site);
    expect(await site.emailChanges.emailOf(key)).toBe("mia.new@example.com");
    site.wait(1_000);
    expect(await site.emailChanges.confirm(key)).toMatchObject({ ok: true, value: { email: "mia.new@example.com" } });
    expect(await site.again(mia)).toMatchObject({ email: "mia.new@example.com", emailVerified: true });
    const note = (await site.outbox()).at(-1);
    expect(note).toMatchObject({ recipient: mia.email, subject: "Your email for Test was changed" });
    expect(note?.text).toContain("This wasn’t you?");
    expect(await site.emailChanges.confirm(key)).toMatchObject({ ok: false, code: "not-found" });
  });

  test("asks for the password, and for an email that is one", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    expect(await ask(site, mia, "new@example.com", "a wrong one")).toMatchObject({
      code: "wrong-password",
      field: "passwordForEmail",
    });
    for (const email of [
      "",
      "no-email",
      mia.email.toUpperCase(),
      `${"a".repeat(310)}@example.com`,
      "a@b.c\r\nBcc: d@e.f",
    ]) {
      expect(await ask(site, mia, email)).toMatchObject({ code: "not-valid", field: "newEmail" });
    }
    expect(await site.outbox()).toHaveLength(0);
  });

  test("of another member is refused at the link alone, and nothing is changed", async () => {
    const site = await open();
    const [mia, ben] = [await site.person("Mia"), await site.person("Ben")];
    expect(await ask(site, mia, ben.email)).toMatchObject({ ok: true });
    const key = await lastKey(site);
    expect(await site.emailChanges.confirm(key)).toMatchObject({ ok: false, code: "email-taken" });
    expect((await site.again(mia)).email).toBe(mia.email);
  });

  test("ends links that were sent to the email before", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    await site.emailConfirmations.send(mia, { language: "en", returnTo: null });
    const before = await lastKey(site);
    await ask(site, mia, "new@example.com");
    await site.emailChanges.confirm(await lastKey(site));
    expect(await site.emailConfirmations.confirm(before)).toBe(false);
  });

  test("is not changed with a password that was replaced meanwhile", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const { repositories } = site.database;
    const change = { current: password, next: "a lighthouse of paper", clientIp: "192.0.2.9", userAgent: "Test" };
    beforeTheWrite(repositories, "oneTimeKeys", "put", () => site.account.changePassword(mia, change));
    expect(await ask(site, mia, "new@example.com")).toMatchObject({ ok: false });
    // The one about the new password.
    expect((await site.outbox()).map(({ subject }) => subject)).toEqual([expect.stringContaining("password")]);
  });
});
