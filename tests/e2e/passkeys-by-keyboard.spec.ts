/** Passkeys by keyboard, at 390 px, in German and Arabic: two of them with names, one lost, one as a second factor. */
import type { CDPSession } from "@playwright/test";
import { visitorWordsIn } from "../../src/gatehouse/core/languages/index.ts";
import { shippedCopy } from "../../src/gatehouse/core/page/defaults/index.ts";
import { violationsOf } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { pressOn, signInByKeyboard, tabTo, typeInto } from "./keyboard.ts";

const asked = "/members/library?q=ink";

/** A virtual authenticator that does nothing before its owner touches it. */
async function plugIn(session: CDPSession, transport: "internal" | "usb") {
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport,
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: false,
    },
  });
  const touchable = (enabled: boolean) =>
    session.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled });
  return {
    /** Without it each request fails at once. The simulation never finishes one that it made wait. */
    knowsOwner: (isUserVerified: boolean) =>
      session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
    /** Its owner holds a finger on it while `work` is done. */
    async touchedWhile(work: () => Promise<void>) {
      await touchable(true);
      await work();
      await touchable(false);
    },
    touchable,
    async forgetAll() {
      await session.send("WebAuthn.clearCredentials", { authenticatorId });
    },
    unplug: () => session.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId }),
  };
}

for (const language of ["de", "ar"] as const) {
  const { labels } = shippedCopy[language];
  const { account } = visitorWordsIn(language);
  test.describe(language, () => {
    test.use({ locale: language, viewport: { width: 390, height: 844 } });

    test("two are added and named; one is lost, the other signs in, proves a second factor and removes it", async ({
      page,
      context,
      database,
      addMember,
      login,
    }) => {
      const person = await addMember();
      await login(context, person);
      const session = await context.newCDPSession(page);
      await session.send("WebAuthn.enable");
      const phone = await plugIn(session, "internal");
      const isIn = () => expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
      const add = async (name: string) => {
        await typeInto(page, page.locator("#gh-name"), name);
        await page.keyboard.press("Enter");
      };
      await page.goto("/account/security");
      await pressOn(page, page.getByRole("link", { name: account.addPasskey }));
      await phone.touchedWhile(async () => {
        await add("Telefon");
        await expect(page.getByRole("status").getByText(account.done["passkey-added"])).toBeVisible();
      });
      await pressOn(page, page.getByRole("link", { name: account.usePasskey }));
      const byPasskey = page.getByRole("button", { name: labels.usePasskey });
      await tabTo(page, byPasskey);
      await phone.touchedWhile(async () => {
        await page.keyboard.press("Enter");
        await expect(page.locator("#gh-name")).toBeVisible();
      });
      // A second one, on a key of its own.
      const key = await plugIn(session, "usb");
      await key.touchedWhile(async () => {
        await add("Schlüssel مفتاح");
        await expect(page.getByText("Schlüssel مفتاح", { exact: true })).toBeVisible();
      });
      expect(await violationsOf(page)).toEqual([]);
      await pressOn(page, page.getByText(account.renamePasskey).first());
      await typeInto(page, page.getByRole("textbox", { name: account.passkeyName }).first(), "هاتف Ada");
      await page.keyboard.press("Enter");
      await expect(page.getByText("هاتف Ada", { exact: true })).toBeVisible();

      // By the button of the page that was refused.
      await context.clearCookies();
      await page.goto(asked);
      // The first key makes the email field offer passkeys, which the simulated phone would take at once.
      await phone.knowsOwner(false);
      await phone.touchedWhile(async () => {
        await tabTo(page, byPasskey);
        await phone.knowsOwner(true);
        await page.keyboard.press("Enter");
        await isIn();
      });
      await expect(page).toHaveURL(/\/members\/library\?q=ink$/);
      // By the offer of the email field, from the first key on.
      await context.clearCookies();
      await page.goto(asked);
      await expect(page.getByLabel(labels.email)).toBeFocused();
      await phone.touchedWhile(async () => {
        await page.keyboard.press("a");
        await isIn();
      });

      // The phone has lost its passkey: the page says so and the password still works there.
      await phone.forgetAll();
      await context.clearCookies();
      await page.goto(asked);
      await tabTo(page, byPasskey);
      await phone.touchable(true);
      await page.keyboard.press("Enter");
      await expect(page.getByText(labels.passkeyFailed)).toBeVisible();
      await phone.unplug();

      const rule = { id: person.id, pattern: "/members/house-rules", methods: [], note: "" };
      const requirement = { kind: "signed-in", secondFactor: true } as const;
      await database.repositories.access.insertRule({ ...rule, requirement }, 1);
      await page.goto("/members/house-rules");
      await signInByKeyboard(page, labels, person);
      await expect(page.locator(".gh-account")).toContainText(person.email);
      expect(await violationsOf(page)).toEqual([]);
      await tabTo(page, byPasskey);
      await key.touchedWhile(async () => {
        await page.keyboard.press("Enter");
        await expect(page.getByRole("heading", { level: 1, name: "House rules" })).toBeVisible();
      });
      await database.repositories.access.deleteRule(person.id);

      await page.goto("/account/passkeys");
      const phones = page.getByRole("listitem").filter({ hasText: "هاتف Ada" });
      await pressOn(page, phones.getByRole("button", { name: account.removePasskey }));
      await expect(page.getByRole("status").getByText(account.done["passkey-removed"])).toBeVisible();
      await expect(phones).toHaveCount(0);
    });
  });
}
