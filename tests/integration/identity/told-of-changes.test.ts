/** What members are told by mail of changes to their account, and what bounds it. */
import { expect, test, vi } from "vitest";
import { describeSite, type Site } from "./site.ts";

/** Nothing listens there: mails wait to be sent. */
const withMailServer = { environment: { SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "site@example.com" } };

async function subjects(site: Site, mails: number): Promise<[string, string][]> {
  await vi.waitUntil(async () => (await site.outbox()).length >= mails, { timeout: 60_000, interval: 5 });
  return (await site.outbox()).map(({ recipient, subject }): [string, string] => [recipient, subject]).toSorted();
}

describeSite(
  "a member",
  (open) => {
    test("who chose no language learns of a token in that of the page on which they made it", async () => {
      const site = await open();
      const mia = await site.person("Mia");
      const wanted = { name: "Export", scope: ["site:read"], lifetime: "30" };
      expect(await site.tokens.make({ ...mia, readsIn: "de" }, wanted)).toMatchObject({ ok: true });
      expect(await subjects(site, 1)).toEqual([[mia.email, "Neues Token für Test"]]);
    });

    test("learns of a token, and of what an admin changes, in their language", async () => {
      const site = await open();
      const [ada, mia] = [await site.person("Ada", "owner"), await site.person("Mia")];
      expect(await site.tokens.make(mia, { name: "Export", scope: ["site:read"], lifetime: "30" })).toMatchObject({
        ok: true,
      });
      expect(await subjects(site, 1)).toEqual([[mia.email, "A token for Test was made"]]);
      await site.account.chooseLanguage(mia, "de");
      expect(await site.people.grantRole(ada, mia.id, "librarian")).toMatchObject({ ok: true });
      // The same again, only for longer or shorter, is no news.
      expect(await site.people.grantRole(ada, mia.id, "librarian", "2031-01-01")).toMatchObject({ ok: true });
      expect(await site.people.revokeRole(ada, mia.id, "librarian")).toMatchObject({ ok: true });
      expect(await site.people.suspend(ada, mia.id, "Bitte melden.")).toMatchObject({ ok: true });
      expect(await site.people.reinstate(ada, mia.id)).toMatchObject({ ok: true });
      // Nor is what admins do to themselves.
      expect(await site.people.grantRole(ada, ada.id, "librarian")).toMatchObject({ ok: true });
      expect(await subjects(site, 5)).toEqual([
        [mia.email, "A token for Test was made"],
        [mia.email, "Eine Rolle bei Test wurde Ihnen entzogen"],
        [mia.email, "Ihr Konto bei Test ist wieder freigegeben"],
        [mia.email, "Ihr Konto bei Test wurde gesperrt"],
        [mia.email, "Sie haben eine neue Rolle bei Test"],
      ]);
      const mails = await site.outbox();
      expect(mails.find(({ subject }) => subject.includes("gesperrt"))?.text).toContain("Bitte melden.");
      expect(mails.find(({ subject }) => subject.includes("neue Rolle"))?.text).toContain("Librarian");
    });

    test("of many is told only where the admin changed fewer than a hundred in the hour", async () => {
      const site = await open();
      const ada = await site.person("Ada", "owner");
      const { attempts } = site.database.repositories;
      for (let told = 0; told < 99; told += 1) await attempts.count(`told-by:${ada.id}`, site.now(), 60 * 60_000);
      const [mia, tom] = [await site.person("Mia"), await site.person("Tom")];
      await site.people.grantRole(ada, mia.id, "librarian");
      await subjects(site, 1);
      await site.people.grantRole(ada, tom.id, "librarian");
      await vi.waitUntil(async () => (await attempts.look([`told-by:${ada.id}`]))[0]?.count === 101, { interval: 5 });
      expect(await subjects(site, 1)).toHaveLength(1);
      site.wait(60 * 60_000 + 1);
      await site.people.revokeRole(ada, tom.id, "librarian");
      expect(await subjects(site, 2)).toHaveLength(2);
    });
  },
  withMailServer,
);

describeSite("a member of a site without a mail server", (open) => {
  test("is told nothing that an admin would read in their place", async () => {
    const site = await open();
    const [ada, mia] = [await site.person("Ada", "owner"), await site.person("Mia")];
    await site.people.grantRole(ada, mia.id, "librarian");
    await site.tokens.make(mia, { name: "Export", scope: ["site:read"], lifetime: "30" });
    expect(await site.outbox()).toEqual([]);
  });
});
