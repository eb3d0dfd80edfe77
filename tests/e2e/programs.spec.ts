/** Tokens: a member makes one, a program uses it, an admin takes it back; and what a browser is never told. */
import { expect, test } from "./fixtures.ts";

const api = "/api/members/library";

test("a member makes a token, sees it once, sees that it was used, and revokes it", async ({
  page,
  context,
  site,
  addMember,
  login,
}) => {
  const use = (token: string) => fetch(site.origin + api, { headers: { authorization: `Bearer ${token}` } });
  await login(context, await addMember());
  await page.goto("/account");
  await page.getByRole("link", { name: "Programs" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Programs");
  await page.getByRole("link", { name: "Make a token" }).click();

  await page.getByLabel("Name").fill("Nightly export");
  await page.getByLabel("Read pages and data").uncheck();
  await page.getByRole("button", { name: "Make the token" }).click();
  await expect(page.getByText("Choose at least one thing the token may do.")).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Nightly export");

  await page.getByLabel("Read pages and data").check();
  await page.getByRole("button", { name: "Make the token" }).click();
  const token = (await page.getByText(/^gh_\w{43}$/).textContent()) ?? "";
  await page.getByRole("link", { name: "I have copied it" }).click();
  await expect(page.getByText("Never used")).toBeVisible();
  expect((await use(token)).status).toBe(200);

  await page.goto("/account/programs");
  await expect(page.getByText(token)).toHaveCount(0);
  await expect(page.getByText("Last used")).toBeVisible();
  await page.locator("summary", { hasText: "Revoke" }).click();
  await page.getByRole("button", { name: "Revoke the token Nightly export" }).click();
  await expect(page.getByText("The token was revoked.")).toBeVisible();
  await expect(page.getByText("You have no tokens yet")).toBeVisible();
  const refused = await use(token);
  expect(refused.status).toBe(401);
  expect(await refused.json()).toMatchObject({ reason: "token-revoked" });
});

test("a member is offered no more than they hold, and can take no more by hand", async ({
  page,
  context,
  site,
  addMember,
  login,
}) => {
  const person = await addMember({ roles: ["member"] });
  await login(context, person);
  await page.goto("/account/programs/new");
  await expect(page.getByRole("checkbox")).toHaveCount(2);
  const answer = await fetch(`${site.origin}/account/programs/new`, {
    method: "POST",
    headers: { cookie: await site.signIn(person.email, person.password), origin: site.origin },
    body: new URLSearchParams({ do: "make-token", tokenName: "More", lifetime: "never", scope: "people:manage" }),
  });
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain("A token can never do more than you can.");
});

test("an admin sees a person's tokens and takes one back", async ({ page, context, site, addMember, login }) => {
  const mia = await addMember({ name: "Mia Sol" });
  const made = await fetch(`${site.origin}/account/programs/new`, {
    method: "POST",
    headers: { cookie: await site.signIn(mia.email, mia.password), origin: site.origin },
    body: new URLSearchParams({ do: "make-token", tokenName: "Old laptop", lifetime: "30", scope: "site:read" }),
  });
  const token = /gh_\w{43}/.exec(await made.text())?.[0] ?? "";
  await login(context, await addMember({ name: "Olaf Berg", roles: ["owner"] }));
  await page.goto(`/admin/people/${mia.id}`);
  await expect(page.getByText("Old laptop", { exact: true })).toBeVisible();
  await page.locator("summary", { hasText: "Revoke" }).click();
  await page.getByRole("button", { name: "Revoke the token Old laptop" }).click();
  await expect(page.getByText("No program has a token of this person.")).toBeVisible();
  await expect(page.getByText("Revoked the token “Old laptop” of Mia Sol")).toBeVisible();
  const refused = await fetch(site.origin + api, { headers: { authorization: `Bearer ${token}` } });
  expect(refused.status).toBe(401);
});

test("an admin makes a token for an account that is a program's, and the person sees it", async ({
  page,
  context,
  site,
  addMember,
  login,
}) => {
  const robot = await addMember({ name: "Backup robot" });
  const boss = await addMember({ name: "Olaf Berg", roles: ["owner"] });
  const admin = await addMember({ name: "Ada Lund", roles: ["admin", "member"] });
  await login(context, admin);
  await page.goto(`/admin/people/${boss.id}/token`);
  await expect(page.getByText("This person is an owner. Only another owner can change that.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Make the token" })).toHaveCount(0);

  await page.goto(`/admin/people/${robot.id}`);
  await page.getByRole("link", { name: "Make a token" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Make a token for Backup robot");
  await page.getByLabel("Name").fill("Every night");
  await page.getByRole("button", { name: "Make the token" }).click();
  const token = await page.getByLabel("Token", { exact: true }).inputValue();
  expect(token).toMatch(/^gh_\w{43}$/);
  const answer = await fetch(site.origin + "/api/me", { headers: { authorization: `Bearer ${token}` } });
  expect(await answer.json()).toMatchObject({ name: "Backup robot" });
  await page.getByRole("link", { name: "I have copied it" }).click();
  await expect(page.getByText("Made the token “Every night” for Backup robot")).toBeVisible();
  await login(context, robot);
  await page.goto("/account/programs");
  await expect(page.getByText("Every night", { exact: true })).toBeVisible();
});

test("a browser is never told of Basic: by a page, a script, a picture or a form", async ({ page, site }) => {
  const challenges: string[] = [];
  page.on("response", (answer) => {
    if (new URL(answer.url()).pathname === api) challenges.push(answer.headers()["www-authenticate"] ?? "none");
  });
  await page.goto(api);
  await page.goto("/");
  await page.evaluate(async (path) => {
    await fetch(path, { credentials: "include" });
    const picture = new Image();
    await new Promise((resolve) => {
      picture.onerror = resolve;
      picture.src = path;
    });
  }, api);
  // Without https and away from localhost a browser leaves most of its own headers out.
  const plain = await fetch(site.origin + api, {
    headers: { "user-agent": await page.evaluate("navigator.userAgent") },
  });
  challenges.push(plain.headers.get("www-authenticate") ?? "none");
  expect(challenges).toHaveLength(4);
  for (const challenge of challenges) expect(challenge).toBe('Bearer realm="The Quoin"');
});
