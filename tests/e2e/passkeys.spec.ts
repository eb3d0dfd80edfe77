/** A passkey as a person meets it: made in the account, offered on the page that refused them, and asked for as a second factor. */
import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const asked = "/members/library?q=ink";

/** Chromium's virtual authenticator: it checks its owner at once, and keeps passkeys. */
async function withAuthenticator(page: Page): Promise<{ readonly session: CDPSession; readonly id: string }> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId: id } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { session, id };
}

test("a passkey is made in the account, signs in at the page that was refused, counts as a second factor, and is removed", async ({
  page,
  context,
  addMember,
  login,
  database,
}) => {
  const person = await addMember();
  await login(context, person);
  const { session, id } = await withAuthenticator(page);
  await page.goto("/account/security");
  await page.getByRole("link", { name: "Add a passkey" }).click();
  await page.getByLabel("Name").fill("My phone");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText("The passkey was added.")).toBeVisible();
  await expect(page.getByText("My phone", { exact: true })).toBeVisible();

  // A password alone adds no further one: the passkey that there is has to be shown.
  await expect(page.getByRole("button", { name: "Add a passkey" })).toHaveCount(0);
  // Nor does it remove this one, which would come to the same.
  await expect(page.getByRole("button", { name: "Remove" })).toHaveCount(0);
  await expect(page.getByText("Ask the people who run this site.")).toBeVisible();
  await page.getByRole("link", { name: "Sign in with a passkey" }).click();
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  // One authenticator makes one passkey for an account, and the page says so.
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText("Your browser made no passkey.")).toBeVisible();

  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) errors.push(message.text());
  });
  // By the button: the email field's own offer, which the virtual authenticator would take at once, is for the next visit.
  await session.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId: id, enabled: false });
  await context.clearCookies();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(`${asked}#shelf`);
  // A page that is only looked at asks for no challenge.
  expect(requests.filter((url) => url.includes("/login"))).toEqual([]);
  await expect(page.getByLabel("Email address")).toHaveAttribute("autocomplete", "username webauthn");
  await session.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId: id, enabled: true });
  // Without a pointer on its way, whose first move the virtual authenticator would answer before the click.
  await page.getByRole("button", { name: "Sign in with a passkey" }).dispatchEvent("click");
  await expect(page).toHaveURL(/\/members\/library\?q=ink#shelf$/);
  await expect(page.getByText(/texts? .*for “ink”/)).toBeVisible();

  // In the email field: the first sign of a person is enough here, because the virtual authenticator answers by itself.
  await context.clearCookies();
  await page.goto(asked);
  await page.getByLabel("Email address").click();
  await expect(page.getByText(/texts? .*for “ink”/)).toBeVisible();
  const [session1] = await database.repositories.sessions.listOpen(person.id);
  expect(session1?.authenticatedBy).toBe("hwk user mfa");
  expect(errors).toEqual([]);

  // A page that asks for a second factor asks a member who signed in with a password for the passkey alone.
  const rule = { id: person.id, pattern: "/members/house-rules", methods: [], note: "" };
  await database.repositories.access.insertRule({ ...rule, requirement: { kind: "signed-in", secondFactor: true } }, 1);
  await context.clearCookies();
  await login(context, person);
  expect((await page.goto("/members/house-rules"))?.status()).toBe(401);
  await expect(page.getByLabel("Password", { exact: true })).toHaveCount(0);
  // The one strong button of the page.
  const byPasskey = page.getByRole("button", { name: "Sign in with a passkey" });
  await expect(byPasskey).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  await byPasskey.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("House rules");
  await database.repositories.access.deleteRule(person.id);

  await page.goto("/account/passkeys");
  await page.getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("The passkey was removed")).toBeVisible();
  await expect(page.getByText("You have no passkeys yet.")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("no passkey is offered, and the account says what is needed", async ({ page, context, addMember, login }) => {
    await page.goto(asked);
    await expect(page.getByRole("button", { name: "Sign in with a passkey" })).toHaveCount(0);
    await login(context, await addMember());
    await page.goto("/account/passkeys");
    await expect(page.getByText("needs JavaScript")).toBeVisible();
    await expect(page.getByRole("button", { name: "Add a passkey" })).toHaveCount(0);
  });
});
