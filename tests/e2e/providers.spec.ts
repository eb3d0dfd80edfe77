/** Signing in through a company's account, with a real provider, from the page that was refused and back to it. */
import { violationsOf } from "./axe.ts";
import { expect, test as base } from "./fixtures.ts";
import { freePort } from "../support/free-port.ts";
import { client } from "../support/made-up-provider.ts";
import { startRealProvider } from "../support/real-provider.ts";
import { startSite } from "../support/site.ts";

const port = await freePort();
const person = { sub: "ada-at-work", email: "ada@work.example", name: "Ada at work" };

const test = base.extend({
  site: [
    async ({ databaseUrl }, use) => {
      const site = await startSite({
        databaseUrl,
        environment: {
          OIDC_WORK_NAME: "Example Ltd",
          OIDC_WORK_ISSUER: `http://localhost:${port}`,
          OIDC_WORK_CLIENT_ID: client.id,
          OIDC_WORK_CLIENT_SECRET: client.secret,
        },
      });
      const provider = await startRealProvider({
        port,
        redirectUri: `${site.origin}/login/continue`,
        backchannelLogoutUri: `${site.origin}/login/provider-logout`,
        person,
      });
      await use(site);
      await provider.close();
      await site.stop();
    },
    { scope: "worker" },
  ],
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a member links their account, loses the session, and comes back through the company", async ({
      page,
      context,
      addMember,
      login,
      database,
    }) => {
      await page.goto("/members/profile");
      const button = page.getByRole("button", { name: "Continue with Example Ltd" });
      await expect(button).toBeVisible();
      if (javaScriptEnabled) expect(await violationsOf(page)).toEqual([]);
      // No one has linked it, and no account is made of it.
      await button.click();
      await page.getByRole("button", { name: "login" }).click();
      await page.getByRole("button", { name: "consent" }).click();
      await expect(page.getByRole("alert")).toContainText("No account here is linked to that one.");

      const member = await addMember();
      await login(context, member);
      await page.goto("/account/services");
      await page.getByRole("button", { name: "Link" }).click();
      await expect(page.getByText("The accounts are linked.")).toBeVisible();
      await expect(page.getByText(person.email)).toBeVisible();

      await context.clearCookies({ name: "gatehouse" });
      await page.goto("/members/profile?from=the-mail#hours");
      // One choice for the whole page, which the script takes along; without one, each form has its own.
      const remember = page.getByRole("checkbox", { name: "Keep me signed in" });
      await expect(remember).toHaveCount(javaScriptEnabled ? 1 : 2);
      await (javaScriptEnabled ? remember : page.locator(".gh-providers").getByRole("checkbox")).check();
      await page.getByRole("button", { name: "Continue with Example Ltd" }).click();
      // Without a script the site cannot know the part of the page.
      await expect(page).toHaveURL(javaScriptEnabled ? /from=the-mail#hours$/ : /from=the-mail$/);
      expect((await context.cookies()).find(({ name }) => name === "gatehouse")?.expires).toBeGreaterThan(0);
      // The session came from the provider, which ends it when they sign out there.
      await page.goto(`http://localhost:${port}/session/end`);
      await page.getByRole("button", { name: "Yes, sign me out" }).click();
      await expect(page.getByText("Sign-out Success")).toBeVisible();
      expect((await page.goto("/members/profile"))?.status()).toBe(401);
      await expect(page.locator("main")).toContainText("signed out");
      // The way of last time comes first now, and takes nothing from the password.
      await expect(page.locator("form.gh-sign-in").first()).toContainText("Continue with Example Ltd");
      if (javaScriptEnabled) {
        await page.getByRole("button", { name: "Show password" }).click();
        await expect(page.locator("#gh-password")).toHaveAttribute("type", "text");
      }

      await login(context, member);
      await page.goto("/account/services");
      await page.getByRole("button", { name: "Remove the link" }).click();
      await expect(page.getByText("The link was removed.")).toBeVisible();
      expect(await database.repositories.externalAccounts.listOf(member.id)).toEqual([]);
    });
  });
}
