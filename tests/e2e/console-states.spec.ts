/** States of the console that a form leads to, in German, dark, on a phone: axe finds nothing, and nothing is wider than the screen. */
import { german } from "../../src/gatehouse/core/languages/de/index.ts";
import { violationsOf } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test.use({ locale: "de-DE", viewport: { width: 390, height: 844 }, colorScheme: "dark" });

test("what is made, planned, shown once, suspended and found can be read and used", async ({
  page,
  context,
  addMember,
  login,
}) => {
  const { account } = german;
  const { bulk, effect, joining, people, roles, shell, webhooks } = german.console;
  const main = page.getByRole("main");
  const button = (name: string) => main.getByRole("button", { name, exact: true });
  const look = async (what: string) => {
    expect.soft(await violationsOf(page, { withFrames: false }), what).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(overflow, `${what} scrolls sideways`).toBeLessThanOrEqual(0);
  };
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  const mia = await addMember({ name: "Mia Sol-Hohenwarter" });

  await page.goto("/admin/people/joining");
  await page.getByLabel(joining.mode).selectOption("invited");
  await button(shell.save).first().click();
  await expect(main.getByText(shell.done["joining-changed"])).toBeVisible();
  await page.goto("/admin/people/invite");
  await page.getByLabel(joining.emails, { exact: true }).fill("bea@example.org");
  await button(joining.next).click();
  await expect(main.getByText(shell.done["person-invited"])).toBeVisible();
  await expect(button(`${joining.takeBack} ${joining.theInvitationOf("bea@example.org")}`)).toBeVisible();
  await look("an invitation that is open");
  await page.getByLabel(joining.emails, { exact: true }).fill("cleo@example.org\nno email\ndora@example.org");
  await button(joining.next).click();
  await expect(button(bulk.begin(2))).toBeVisible();
  await look("a list to be invited, one of them no email");
  await button(bulk.begin(2)).click();
  await expect(main.getByText(bulk.isDone(2))).toBeVisible();
  await look("a list that was invited");

  await page.goto("/admin/people/new");
  await page.getByLabel(people.emailAddress).fill("edith@example.org");
  await page.getByLabel(shell.name, { exact: true }).fill("Edith Marlow");
  await button(shell.add).click();
  await expect(page.getByLabel(shell.password)).toHaveAttribute("readonly");
  await look("a password that is shown once");

  await page.goto(`/admin/people/${mia.id}`);
  await page.getByLabel(people.giveRole).selectOption("editor");
  await button(effect.see).click();
  await expect(main.getByRole("heading", { name: effect.ofGiving("Redaktion", mia.name) })).toBeFocused();
  await look("the effect of giving a role");
  await main.locator("summary", { hasText: people.suspend }).click();
  await look("the question before suspending");
  await page.getByLabel(people.suspendNote).fill("Bitte rufen Sie uns an.");
  await button(people.suspendButton).click();
  await expect(main.getByText(people.theyRead("Bitte rufen Sie uns an."))).toBeVisible();
  await look("a suspended person");
  await main
    .getByRole("button", { name: new RegExp(`^${shell.undo}`) })
    .first()
    .click();
  await expect(main.getByText(shell.done["change-undone"])).toBeVisible();
  await page.goto(`/admin/people/${mia.id}/token`);
  await page.getByLabel(account.name, { exact: true }).fill("Nachts");
  await button(account.makeTheToken).click();
  await expect(page.getByLabel(account.token, { exact: true })).toHaveAttribute("readonly");
  await look("a token that is shown once");

  await page.goto("/admin/webhooks/new");
  await page.getByLabel(webhooks.url).fill("https://example.com/hooks");
  await button(shell.add).click();
  await expect(page.getByLabel(webhooks.secret)).toHaveAttribute("readonly");
  await look("a secret that is shown once");

  await page.goto("/admin/roles/new");
  await page.getByLabel(shell.name, { exact: true }).fill("Lesekreis für Druckgeschichte");
  await button(effect.see).click();
  await expect(main.getByRole("heading", { name: effect.title })).toBeFocused();
  await look("the effect of a role");
  await button(shell.create).first().click();
  await expect(main.getByText(shell.done["role-created"])).toBeVisible();
  await look("a role that was made");
  await page.goto("/admin/audit");
  await main.getByRole("table").getByRole("link").first().click();
  await look("a change that can be undone");
  await main.getByRole("link", { name: german.console.rules.versions.undo }).click();
  await look("the question before undoing");
  await page.goto("/admin/roles/compare?first=editor&second=member");
  await expect(main.getByText(roles.onlyOf("Redaktion")).first()).toBeVisible();
  await look("two roles beside each other");
});
