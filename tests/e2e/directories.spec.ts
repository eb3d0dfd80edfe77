/** A directory is connected in the console, adds a person, and is disconnected. */
import { violationsOf } from "./axe.ts";
import { again, expect, test } from "./fixtures.ts";

test("a directory is connected with a token that is shown once, adds a person, and is disconnected", async ({
  page,
  context,
  request,
  addMember,
  login,
}) => {
  await login(context, await addMember({ name: "Ada Quill", roles: ["owner"] }));
  await page.goto("/admin/directories");
  await page.getByRole("link", { name: "Connect a directory" }).first().click();
  await page.getByLabel("Name", { exact: true }).fill("Okta");
  await page.getByLabel("Member", { exact: true }).check();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Connect a directory" }).click();
  const token = await page.getByLabel("Token", { exact: true }).inputValue();
  expect(token).toMatch(/^ghdir_/);
  expect(await violationsOf(page)).toEqual([]);

  const users = "/api/gatehouse/v1/scim/v2/Users";
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/scim+json" };
  const data = JSON.stringify({ userName: "grace@directory.example", displayName: "Grace of Okta" });
  expect((await request.post(users, { headers, data })).status()).toBe(201);

  await page.getByRole("link", { name: "See the directory Okta" }).click();
  expect(await page.content()).not.toContain(token);
  await expect(page.getByText("1 person")).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.locator("summary", { hasText: "Disconnect" }).click();
  await page.getByRole("button", { name: "Disconnect" }).click();
  await expect(page.getByText("The directory is disconnected.")).toBeVisible();
  // The connection that waited meanwhile may be closed at this moment.
  expect((await request.get(users, { headers, ...again })).status()).toBe(401);
});
