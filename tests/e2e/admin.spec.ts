/** The admin: makes a role, a rule that asks for it, and gives it to a member; and what an admin cannot do. */
import { violationsOf } from "./axe.ts";
import { again, expect, test } from "./fixtures.ts";

test("a member is refused by a rule that asks for a new role, and let in once they hold it, without signing in again @both-engines", async ({
  page,
  context,
  browser,
  site,
  addMember,
  login,
}) => {
  await login(context, await addMember({ name: "Ines Okafor", roles: ["admin"] }));
  const member = await addMember({ name: "Edith Marlow" });
  const theirs = await browser.newContext({ baseURL: site.origin });
  await login(theirs, member);
  const visitor = await theirs.newPage();
  expect((await visitor.goto("/members/library"))?.status()).toBe(200);

  await page.goto("/admin/roles/new");
  await page.getByLabel("Name", { exact: true }).fill("Reading circle");
  // Its short name is made of the name.
  await page.getByRole("button", { name: "Create" }).click();
  await expect(page.getByText("Reading circle").first()).toBeVisible();

  await page.goto("/admin/rules/new");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.getByLabel("Path").fill("/members/library/**");
  // The list below a choice shows while that is chosen.
  await page.getByLabel("Members with certain permissions").check();
  await expect(page.getByLabel("Reading circle")).toBeHidden();
  await expect(page.getByLabel("Create and change rules")).toBeVisible();
  await page.getByLabel("Members with a certain role").check();
  await expect(page.getByLabel("Create and change rules")).toBeHidden();
  await page.getByLabel("Reading circle").check();
  // What it would do comes first, and what was typed stays.
  await page.getByRole("button", { name: "See the effect" }).click();
  await expect(page.getByText("Members with the role Member and with the role Reading circle can open")).toBeVisible();
  await expect(page.getByText(/can open less\.$/)).toBeVisible();
  await expect(page.getByRole("cell", { name: /^Closes for/ }).first()).toBeVisible();
  // Who has read it makes the rule there, by keyboard too, and need not go through the form again.
  await expect(page.getByRole("status").filter({ hasText: "The rule would say" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator("#effect").getByRole("button", { name: "Create" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("/members/library/**").first()).toBeVisible();

  const refused = await visitor.goto("/members/library?q=ink");
  expect(refused?.status()).toBe(403);
  await expect(visitor.getByText("Reading circle").first()).toBeVisible();

  // The visitor quotes the reference; the admin sees why, and what would let them in.
  const reference = /[2-9A-Z]{4}(?:-[2-9A-Z]{4}){2}/.exec((await visitor.textContent("body")) ?? "")?.[0] ?? "";
  await page.goto(`/admin/refusals?reference=${reference}`);
  await page.getByRole("link", { name: "Why? The refusal of /members/library" }).click();
  await expect(page.getByRole("heading", { name: "Edith Marlow may not open /members/library" })).toBeVisible();
  await expect(page.getByText("They are given the role Reading circle.")).toBeVisible();
  await expect(page.frameLocator("iframe").getByText("Edith Marlow").first()).toBeVisible();
  expect(await violationsOf(page, { withFrames: false })).toEqual([]);

  await page.goto(`/admin/people/${member.id}`);
  await page.getByLabel("Give a role").selectOption({ label: "Reading circle" });
  await page.getByRole("button", { name: "Give", exact: true }).click();
  expect((await visitor.reload())?.status()).toBe(200);
  await expect(visitor).toHaveURL(/\/members\/library\?q=ink$/);

  // And the way back: the rule is removed, so that other tests find the library as it was.
  await page.goto("/admin/rules");
  await page
    .getByRole("link", { name: /members\/library/ })
    .first()
    .click();
  await page.getByRole("link", { name: /Remove/ }).click();
  await page.getByRole("button", { name: /Remove/ }).click();
  await expect(page.getByText("/members/library/**")).toHaveCount(0);
  await theirs.close();
});

test("a rule that would weaken the code's is refused with a sentence, and what was typed stays", async ({
  page,
  context,
  addMember,
  login,
}) => {
  await login(context, await addMember({ roles: ["admin"] }));
  await page.goto("/admin/rules/new");
  await page.getByLabel("Path").fill("/members/library/**");
  await page.getByLabel("Anyone").check();
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    page.getByRole("button", { name: "Create" }).click(),
  ]);
  expect(answer.status()).toBe(422);
  await expect(page.getByLabel("Path")).toHaveValue("/members/library/**");
  await expect(page.getByText(/members’ section/).first()).toBeVisible();
});

test("an admin cannot lock themselves out of the console", async ({ page, context, addMember, login }) => {
  await login(context, await addMember({ roles: ["admin"] }));
  await page.goto("/admin/rules/new");
  await page.getByLabel("Path").fill("/admin/**");
  await page.getByLabel("Members with a certain role").check();
  await page.getByRole("group").getByLabel("Owner").check();
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    page.getByRole("button", { name: "Create" }).click(),
  ]);
  expect(answer.status()).toBe(422);
  expect((await page.goto("/admin/rules"))?.status()).toBe(200);
});

test("suspending holds from the next request on, and is undone the same way", async ({
  page,
  context,
  browser,
  site,
  addMember,
  login,
}) => {
  await login(context, await addMember({ roles: ["admin"] }));
  const member = await addMember({ name: "Edith Marlow" });
  const theirs = await browser.newContext({ baseURL: site.origin });
  await login(theirs, member);
  const visitor = await theirs.newPage();
  expect((await visitor.goto("/members"))?.status()).toBe(200);

  await page.goto(`/admin/people/${member.id}`);
  await page.locator("summary", { hasText: "Suspend" }).click();
  await page.getByRole("button", { name: "Suspend this person" }).click();
  const paused = await visitor.reload();
  expect(paused?.status()).toBe(403);
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Your account is switched off");

  await page.goto(`/admin/people/${member.id}`);
  await page.locator("summary", { hasText: "Let in again" }).click();
  await page.getByRole("button", { name: "Let in again" }).click();
  // The suspension ended the session: the old cookie is told so, and opens nothing.
  expect((await visitor.reload())?.status()).toBe(401);
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("You have been signed out");
  await login(theirs, member);
  expect((await visitor.reload())?.status()).toBe(200);
  await theirs.close();
});

test("people are added with a password shown once, and can sign in with it", async ({
  page,
  context,
  browser,
  site,
  addMember,
  login,
}) => {
  await login(context, await addMember({ roles: ["admin"] }));
  const email = `new-${Date.now()}@example.org`;
  await page.goto("/admin/people/new");
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Name", { exact: true }).fill("Jonas Weil");
  await page.getByLabel("Member", { exact: true }).check();
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const password = await page.getByLabel("Password").inputValue();
  expect(password.length).toBeGreaterThan(11);

  const theirs = await browser.newContext({ baseURL: site.origin });
  const visitor = await theirs.newPage();
  await visitor.goto("/members");
  await visitor.getByLabel("Email address").fill(email);
  await visitor.getByLabel("Password", { exact: true }).fill(password);
  await visitor.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(visitor.getByRole("heading", { level: 1 })).toContainText("Jonas Weil");
  await theirs.close();
});

test("an admin sees who is refused as it happens, narrows it down, and keeps the view", async ({
  page,
  context,
  request,
  addMember,
  login,
}) => {
  await login(context, await addMember({ roles: ["admin"] }));
  const refuse = async () => {
    const refused = await request.get("/members/library", { headers: { "user-agent": "Balloon/1.0" }, ...again });
    return refused.headers()["x-refusal-id"] ?? "";
  };
  const first = await refuse();
  await page.goto("/admin/refusals?client=Balloon");
  await expect(page.getByText(first)).toBeVisible();
  // The row of tabs has no scroll bar.
  const tabs = page.getByRole("navigation").filter({ has: page.getByRole("link", { name: "At a glance" }) });
  expect(await tabs.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
  const second = await refuse();
  await expect(page.getByText(second)).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByText("Paused")).toBeVisible();
  // The search has a script too, beside the one of the list.
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("combobox", { name: "Search" })).toBeFocused();
  await page.keyboard.press("Escape");

  await page.getByLabel("Name of the view").fill("Balloons");
  await page.getByRole("button", { name: "Save these filters" }).click();
  await page.getByRole("link", { name: /Remove the filter .*Balloon/ }).click();
  await expect(page).toHaveURL(/\/admin\/refusals$/);
  await page.getByRole("link", { name: "Balloons" }).click();
  await expect(page).toHaveURL(/client=Balloon/);
  await expect(page.getByText(first)).toBeVisible();

  // The view is a change like any other.
  await page.goto("/admin/audit");
  await page.getByRole("link", { name: "Saved the view “Balloons” of refusals" }).click();
  await expect(page.getByText("client=Balloon")).toBeVisible();
});

test("an admin brings earlier rules back, and asks Why? about the reference that a visitor quotes", async ({
  page,
  context,
  request,
  addMember,
  login,
}) => {
  await login(context, await addMember({ roles: ["admin"] }));
  const makeRule = async (path: string) => {
    await page.goto("/admin/rules/new");
    await page.getByLabel("Path").fill(path);
    await page.getByLabel("Every member who is signed in").check();
    await page.getByRole("button", { name: "Create", exact: true }).click();
    await expect(page.getByText("The rule was created. It holds from now on.")).toBeVisible();
  };
  await makeRule("/about");
  await makeRule("/news/**");

  // The route with a rule leads to it, the one without to a new one.
  await page.goto("/admin/map");
  await expect(page.getByRole("link", { name: "Make a rule for /members/house-rules" })).toBeVisible();
  await page.getByRole("link", { name: "Change the rule for /about" }).click();
  await expect(page.getByLabel("Path")).toHaveValue("/about");

  // Only what is told changes, and the effect says so.
  await page.getByText("What everybody else sees").click();
  await page.getByLabel("Explain little").check();
  await page.getByLabel("Version of the refusal page").selectOption("members");
  await page.getByRole("button", { name: "See the effect" }).click();
  const effect = page.locator("section, div").filter({ has: page.getByRole("heading", { name: "The effect" }) });
  await expect(effect.getByText("Who may open what stays the same.").first()).toBeVisible();
  await expect(effect.getByText("The rule for /about:").first()).toBeVisible();
  await expect(
    effect.getByText("They see the version of the refusal page for the members’ section.").first(),
  ).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  await page.goto("/admin/rules/versions");
  // The version before the newest: the one that made the rule for /about.
  await page
    .getByRole("link", { name: /^Compare/ })
    .first()
    .click();
  await expect(page.getByText("New since")).toBeVisible();
  await page.getByRole("button", { name: "Bring these rules back" }).click();
  await expect(page.getByText("The rules are as they were then.")).toBeVisible();
  await expect(page.getByText("/news/**")).toBeHidden();

  // Pasted and confirmed at once: before the search has answered, which must not open what it named before.
  const refused = await request.get("/about", { headers: { accept: "text/html" }, ...again });
  const reference = refused.headers()["x-refusal-id"] ?? "";
  expect(refused.status()).toBe(401);
  await page.goto("/admin");
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.insertText(reference.toLowerCase());
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`reference=${reference}$`));
  await page.getByRole("link", { name: "Why? The refusal of /about" }).click();
  await expect(page.getByRole("heading", { name: `The refusal ${reference}` })).toBeVisible();
  await expect(page.getByText("A visitor may not open /about")).toBeVisible();

  // The page is open again for the tests that follow.
  await page.goto("/admin/map");
  await page.getByRole("link", { name: "Change the rule for /about" }).click();
  await page.getByRole("link", { name: "Remove …" }).click();
  await page.getByRole("button", { name: "Remove the rule" }).click();
  await expect(page.getByText("The rule was removed")).toBeVisible();
});

for (const [locale, summary] of [
  ["en-GB", "What everybody else sees"],
  ["de-DE", "Was alle anderen sehen"],
] as const) {
  test.describe(`a phone (${locale})`, () => {
    test.use({ locale, viewport: { width: 390, height: 800 } });

    test("shows what is chosen in the form of a rule whole", async ({ page, context, addMember, login }) => {
      await login(context, await addMember({ roles: ["admin"] }));
      await page.goto("/admin/rules/new");
      await page.getByText(summary).click();
      const select = page.locator("select[name=page]");
      await expect(select).toBeVisible();
      const room = await select.evaluate((element: HTMLSelectElement) => {
        const style = getComputedStyle(element);
        // Its padding, and the mark that opens it.
        const taken = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight) + 20;
        const pen = document.createElement("canvas").getContext("2d");
        if (pen === null) return -1;
        pen.font = style.font;
        return element.clientWidth - taken - pen.measureText(element.selectedOptions[0]?.text ?? "").width;
      });
      expect(room).toBeGreaterThan(0);
    });
  });
}
