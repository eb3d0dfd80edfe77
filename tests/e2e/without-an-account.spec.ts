/** Without an account, without the password, without the role: by keyboard, at 320 px (1280 px at 400 %), in Arabic and German. */
import type { Page } from "@playwright/test";
import type { Requirement } from "../../src/gatehouse/core/access/requirement.ts";
import { visitorWordsIn } from "../../src/gatehouse/core/languages/index.ts";
import { shippedCopy } from "../../src/gatehouse/core/page/defaults/index.ts";
import type { Database } from "../../db/repositories/contract.ts";
import { violationsOf } from "./axe.ts";
import { expect, owner, test as base } from "./fixtures.ts";
import { pressOn, typeInto } from "./keyboard.ts";
import { freePort } from "../support/free-port.ts";
import { startSite } from "../support/site.ts";

const asked = "/members/library?q=ink&type=paper";
const wanted = /\/members\/library\?q=ink&type=paper$/;

const test = base.extend({
  site: [
    async ({ databaseUrl }, use) => {
      // No one listens there, so that mails stay in the outbox, where the tests read them.
      const environment = { SMTP_URL: `smtp://127.0.0.1:${await freePort()}` };
      const site = await startSite({ databaseUrl, environment });
      const cookie = await site.signIn(owner.email, owner.password);
      const body = new URLSearchParams({
        mode: "everybody",
        domains: "",
        roles: "member",
        termsUrl: "/about",
        termsVersion: "1",
      });
      const headers = { Cookie: cookie, Origin: site.origin };
      await fetch(`${site.origin}/admin/people/joining`, { method: "POST", headers, body, redirect: "manual" });
      await use(site);
      await site.stop();
    },
    { scope: "worker" },
  ],
});

/** The link in the newest mail to somebody. */
async function linkTo(database: Database, email: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { mails } = await database.repositories.mails.list({ limit: 20, offset: 0 });
    const link = /^http\S+$/m.exec(mails.find(({ recipient }) => recipient === email)?.text ?? "")?.[0];
    if (link !== undefined) return link;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`There is no mail to ${email}.`);
}

async function fits(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
}

for (const [language, javaScriptEnabled] of [
  ["ar", true],
  ["de", false],
] as const) {
  const { labels } = shippedCopy[language];
  const { account, waysIn } = visitorWordsIn(language);
  test.describe(`${language}, ${javaScriptEnabled ? "with a script" : "without JavaScript"}`, () => {
    test.use({ locale: language, javaScriptEnabled, viewport: { width: 320, height: 640 } });

    test("a stranger creates an account, from the refusal page to the page they wanted", async ({ page, database }) => {
      const email = `nina-${language}@example.org`;
      await page.goto(asked);
      await fits(page);
      await pressOn(page, page.getByRole("link", { name: labels.createAccount }));
      await typeInto(page, page.getByLabel(account.email), email);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(waysIn.signUpSentTitle);
      await expect(page.locator(".gh-panel a.gh-button")).toHaveCSS("text-align", "center");
      await page.goto(await linkTo(database, email));
      await expect(page.getByText(email)).toBeVisible();
      if (javaScriptEnabled) expect(await violationsOf(page)).toEqual([]);
      // The browser itself asks for what is missing; a short password is told by the site.
      await typeInto(page, page.getByLabel(account.yourName), "Nina نينا");
      await typeInto(page, page.getByLabel(account.password), "example.org password");
      await pressOn(page, page.getByLabel(waysIn.acceptTerms), "Space");
      await fits(page);
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(wanted);
      await expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
    });

    test("a member who forgot the password gets a link, chooses a new one and is where they were going", async ({
      page,
      database,
      addMember,
    }) => {
      const person = await addMember();
      await page.goto(asked);
      await pressOn(page, page.getByRole("link", { name: labels.forgotPassword }));
      await typeInto(page, page.getByLabel(account.email), person.email);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(waysIn.linkSentTitle);
      await page.goto(await linkTo(database, person.email));
      await fits(page);
      // Too easy to guess: told beside the field, once the keyboard has passed what went wrong.
      await typeInto(page, page.getByLabel(account.newPassword), "password123");
      await page.keyboard.press("Enter");
      const field = page.getByLabel(account.newPassword);
      await expect(page.getByRole("alert")).toBeFocused();
      await expect(field).toHaveAccessibleDescription(/\S/);
      await expect(field).toHaveAttribute("aria-invalid", "true");
      await typeInto(page, field, "seven lanterns by the river");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(wanted);
    });

    test("a member without the role asks for it and takes it back", async ({
      page,
      context,
      database,
      addMember,
      login,
    }) => {
      const { access } = database.repositories;
      const id = `desk-${language}`;
      const role = { id, label: "Desk pass", description: "", permissions: [], includes: [], requestable: true };
      await access.insertRole(role, 1);
      const requirement: Requirement = { kind: "any-role", roles: [id] };
      await access.insertRule({ id, pattern: `/members/${id}`, methods: [], note: "", requirement }, 1);
      await login(context, await addMember());
      expect((await page.goto(`/members/${id}?from=here`))?.status()).toBe(403);
      await fits(page);
      await typeInto(page, page.locator("#gh-why"), "Für die Presse. للمطبعة");
      await page.keyboard.press("Tab");
      await expect(page.locator(".gh-account button[type=submit]").first()).toBeFocused();
      await page.keyboard.press("Space");
      await expect(page.getByText("Für die Presse. للمطبعة")).toBeVisible();
      await expect(page).toHaveURL(/from=here/);
      await fits(page);
      if (javaScriptEnabled) expect(await violationsOf(page)).toEqual([]);
      await pressOn(page, page.getByRole("button", { name: labels.takeBackRequest }));
      await expect(page.locator("#gh-why")).toBeVisible();
      await access.deleteRule(id);
      await access.deleteRole(id);
    });
  });
}
