/** A fresh sign-in, a role until a day, a requested role, a confirmed email: as members and admins see them. */
import { randomUUID } from "node:crypto";
import type { Database } from "../../db/repositories/contract.ts";
import type { RuleDefinition } from "../../src/gatehouse/core/access/rule.ts";
import { violationsOf } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { openPastSession } from "./past-session.ts";

/** Only while the test runs, so that others find the site as it was. */
async function withRule(database: Database, rule: Partial<RuleDefinition>, work: () => Promise<void>): Promise<void> {
  const id = randomUUID();
  const whole = { pattern: "/members/profile", methods: [], requirement: { kind: "signed-in" }, note: "", id } as const;
  await database.repositories.access.insertRule({ ...whole, ...rule, methods: [] }, Date.now());
  try {
    await work();
  } finally {
    await database.repositories.access.deleteRule(id);
  }
}

test("a page asks who is signed in for their password once more, and then opens", async ({
  page,
  context,
  site,
  database,
  addMember,
}) => {
  const member = await addMember({ name: "Edith Marlow" });
  const createdAt = Date.now() - 20 * 60_000;
  await openPastSession(context, database, site.origin, { memberId: member.id, createdAt });

  await withRule(database, { requirement: { kind: "signed-in", freshWithin: 15 } }, async () => {
    expect((await page.goto("/members"))?.status()).toBe(200);
    expect((await page.goto("/members/profile?from=here"))?.status()).toBe(401);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Please confirm it is you");
    await expect(page.getByText("Edith Marlow")).toBeVisible();
    await expect(page.getByText(member.email)).toBeVisible();
    await expect(page.getByLabel("Email address")).toBeHidden();
    await expect(page.getByLabel("Password", { exact: true })).toBeFocused();
    expect(await violationsOf(page)).toEqual([]);

    await page.getByLabel("Password", { exact: true }).fill("not this one");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page.getByText("do not match an account")).toBeVisible();
    await expect(page.getByText("Edith Marlow")).toBeVisible();
    await page.getByLabel("Password", { exact: true }).fill(member.password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page).toHaveURL(/\/members\/profile\?from=here$/);
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Please confirm it is you");
  });
});

test("a role is asked for, given until a day, and refused with that day once it has passed", async ({
  page,
  context,
  browser,
  site,
  database,
  addMember,
  login,
}) => {
  const { access, members } = database.repositories;
  const role = { id: "reading", label: "Reading room", description: "", permissions: [], includes: [] };
  await access.insertRole({ ...role, requestable: true }, Date.now());
  const member = await addMember({ name: "Nils Aaberg" });
  const theirs = await browser.newContext({ baseURL: site.origin });
  await login(theirs, member);
  const visitor = await theirs.newPage();
  await login(context, await addMember({ name: "Ines Okafor", roles: ["admin"] }));

  await withRule(database, { requirement: { kind: "any-role", roles: ["reading"] } }, async () => {
    expect((await visitor.goto("/members/profile"))?.status()).toBe(403);
    // On the page itself, which then says that it waits.
    await visitor.getByLabel("Why do you need access?").fill("To read the old almanacs");
    await visitor.keyboard.press("Tab");
    await visitor.keyboard.press("Enter");
    await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Your access is not approved yet");
    await expect(visitor.getByText("You wrote: “To read the old almanacs”")).toBeVisible();
    await expect(visitor).toHaveURL(/\/members\/profile$/);
    await visitor.goto("/account/access");
    await expect(visitor.getByText("Waiting for an answer")).toBeVisible();

    await page.goto("/admin/people");
    await page.getByRole("link", { name: "See who waits" }).click();
    await expect(page.getByText("“To read the old almanacs”")).toBeVisible();
    await page.getByRole("link", { name: "Nils Aaberg" }).click();
    await expect(page.getByText("“To read the old almanacs”").first()).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: /Approve/ }).click();
    expect((await visitor.goto("/members/profile"))?.status()).toBe(200);

    await page.getByLabel("Give a role").selectOption({ label: "Reading room" });
    await page.getByLabel("Last day").fill("2038-11-21");
    await page.getByRole("button", { name: "Give", exact: true }).click();
    await expect(page.getByText("Until the end of 21 November 2038")).toBeVisible();
    expect((await visitor.reload())?.status()).toBe(200);

    await members.grantRole(member.id, "reading", null, Date.now(), Date.UTC(2025, 10, 22));
    expect((await visitor.reload())?.status()).toBe(403);
    await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Your membership has ended");
    await expect(visitor.getByText("21 November 2025")).toBeVisible();
    expect(await violationsOf(visitor)).toEqual([]);
  });
  await theirs.close();
});

test("an admin hands a link over, and the person who opens it has a confirmed email", async ({
  page,
  context,
  browser,
  site,
  database,
  addMember,
  login,
}) => {
  const member = await addMember({ name: "Mara Lind" });
  const theirs = await browser.newContext({ baseURL: site.origin });
  await login(theirs, member);
  const visitor = await theirs.newPage();
  await login(context, await addMember({ name: "Ines Okafor", roles: ["admin"] }));

  await withRule(database, { requirement: { kind: "signed-in", verifiedEmail: true } }, async () => {
    expect((await visitor.goto("/members/profile"))?.status()).toBe(403);
    await page.goto(`/admin/people/${member.id}`);
    await page.getByRole("button", { name: "Make a link that confirms it" }).click();
    const link = await page.getByLabel("Link", { exact: true }).inputValue();
    await visitor.goto(link);
    await expect(visitor.getByText(member.email)).toBeVisible();
    expect(await violationsOf(visitor)).toEqual([]);
    await visitor.getByRole("button", { name: "Yes, it is mine" }).click();
    await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Your email is confirmed");
    expect((await visitor.goto("/members/profile"))?.status()).toBe(200);
    await visitor.goto(link);
    await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("This link does not work any more");
  });
  await theirs.close();
});

test("an admin makes a rule that conceals a part and asks for a fresh sign-in, and finds both in it again", async ({
  page,
  context,
  browser,
  site,
  addMember,
  login,
}) => {
  await login(context, await addMember({ name: "Ines Okafor", roles: ["admin"] }));
  await page.goto("/admin/rules/new");
  await page.getByLabel("Path").fill("/members/profile");
  await page.getByLabel("Every member who is signed in").check();
  await page.getByText("More conditions").click();
  await page.getByLabel(/Password typed at most/).fill("30");
  await page.getByLabel("Only with a confirmed email").check();
  await page.getByText("What everybody else sees").click();
  await page.getByLabel("Conceal what is here").check();
  await page.getByRole("button", { name: "See the effect" }).click();
  await expect(page.getByText("The code of the site already asks more")).toBeVisible();
  await expect(page.getByText("Nothing is saved yet.")).toBeVisible();
  await page.getByLabel("Every member who is signed in").check();
  await page.getByLabel("Members with a certain role").check();
  await page.getByLabel("Member", { exact: true }).check();
  expect(await violationsOf(page)).toEqual([]);
  await page.locator("#effect").getByRole("button", { name: "Create" }).click();
  await expect(page.getByText(/confirmed and who signed in at most 30 minutes ago/)).toBeVisible();
  await expect(page.getByText("Concealed:")).toBeVisible();

  const anonymous = await browser.newContext({ baseURL: site.origin });
  const visitor = await anonymous.newPage();
  expect((await visitor.goto("/members/profile"))?.status()).toBe(404);
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("There is no page at this address");
  await anonymous.close();

  await page
    .getByRole("link", { name: /members\/profile/ })
    .first()
    .click();
  await page.getByRole("link", { name: /Remove/ }).click();
  await page.getByRole("button", { name: /Remove/ }).click();
});
