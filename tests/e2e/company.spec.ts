/** The company's account by keyboard, at 390 px: not linked, linked, signed out, back again, and away in the middle. */
import type { Page } from "@playwright/test";
import { visitorWordsIn } from "../../src/gatehouse/core/languages/index.ts";
import { shippedCopy } from "../../src/gatehouse/core/page/defaults/index.ts";
import { violationsOf } from "./axe.ts";
import { expect, test as base } from "./fixtures.ts";
import { pressOn, signInByKeyboard } from "./keyboard.ts";
import { freePort } from "../support/free-port.ts";
import { client } from "../support/made-up-provider.ts";
import { startRealProvider } from "../support/real-provider.ts";
import { startSite } from "../support/site.ts";

const port = await freePort();
const person = { sub: "ada-at-work", email: "ada@work.example", name: "Ada at work" };
const asked = "/members/library?q=ink&type=paper";
const wanted = /\/members\/library\?q=ink&type=paper$/;
/** The company's provider. */
let company: Awaited<ReturnType<typeof startRealProvider>>;

const test = base.extend({
  site: [
    async ({ databaseUrl }, use) => {
      const environment = {
        OIDC_WORK_NAME: "Example Ltd",
        OIDC_WORK_ISSUER: `http://localhost:${port}`,
        OIDC_WORK_CLIENT_ID: client.id,
        OIDC_WORK_CLIENT_SECRET: client.secret,
      };
      const site = await startSite({ databaseUrl, environment });
      company = await startRealProvider({
        port,
        redirectUri: `${site.origin}/login/continue`,
        backchannelLogoutUri: `${site.origin}/login/provider-logout`,
        person,
      });
      await use(site);
      await company.close();
      await site.stop();
    },
    { scope: "worker" },
  ],
});

/** At the company: who it is, and that the site may know. */
async function agree(page: Page, ...words: string[]) {
  for (const word of words) {
    await pressOn(page, page.getByRole("button", { name: word }));
  }
}

for (const [language, javaScriptEnabled] of [
  ["de", true],
  ["ar", false],
] as const) {
  const { labels } = shippedCopy[language];
  const { account } = visitorWordsIn(language);
  test.describe(`${language}, ${javaScriptEnabled ? "with a script" : "without JavaScript"}`, () => {
    test.use({ locale: language, javaScriptEnabled, viewport: { width: 390, height: 844 } });

    test("a member is told how to link the accounts, does so, signs out and comes back to the exact page", async ({
      page,
      context,
      addMember,
    }) => {
      const isIn = () => expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
      const button = page.locator("button[name=provider]");
      await page.goto(asked);
      await pressOn(page, button);
      await agree(page, "login", "consent");
      await expect(page.getByRole("alert")).toHaveText(labels.notLinked);
      await expect(page).toHaveURL(wanted);
      // Who has no account here reads how to get one.
      await expect(page.getByRole("region", { name: labels.nextSteps }).getByRole("listitem").last()).toHaveText(
        shippedCopy[language].reasons["no-credentials"].nextSteps[1]?.replace("{site}", "The Quoin") ?? "",
      );

      const member = await addMember();
      await signInByKeyboard(page, labels, member);
      await isIn();
      await page.goto("/account/security");
      await pressOn(page, page.getByRole("link", { name: account.manageSecondFactor }).last());
      await pressOn(page, page.getByRole("button", { name: account.linkService }));
      await expect(page.getByText(account.done["service-linked"])).toBeVisible();
      if (javaScriptEnabled) expect(await violationsOf(page)).toEqual([]);

      await pressOn(page, page.getByRole("button", { name: account.signOut }));
      await expect(page).toHaveURL(/\/$/);
      await page.goto(asked);
      await pressOn(page, button);
      await isIn();
      // The way of last time comes first from now on: one key leads there, and the reason is read with it.
      await context.clearCookies({ name: "gatehouse" });
      await page.goto(asked);
      await expect(button).toBeFocused();
      await expect(button).toHaveAccessibleDescription(/\S/);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await page.keyboard.press("Enter");
      await isIn();
      await expect(page).toHaveURL(wanted);

      await page.goto("/account/services");
      await pressOn(page, page.getByRole("button", { name: account.unlinkService }));
      await expect(page.getByText(account.done["service-unlinked"])).toBeVisible();
    });

    test("it goes away in the middle: the page says so, keeps where they were going, and the next try works", async ({
      page,
    }) => {
      const button = page.locator("button[name=provider]");
      // In the middle: they have agreed there, and the site cannot ask who they are.
      company.setAway(true);
      await page.goto(asked);
      await pressOn(page, button);
      await agree(page, "login", "consent");
      await expect(page.getByRole("alert")).toHaveText(labels.providerAway);
      await expect(page).toHaveURL(wanted);
      company.setAway(false);
      // They have agreed already, and no account here is linked to theirs.
      await pressOn(page, button);
      await expect(page.getByRole("alert")).toHaveText(labels.notLinked);
      await expect(page).toHaveURL(wanted);
    });
  });
}
