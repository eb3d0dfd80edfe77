/** The main task: a visitor is refused, reads why, signs in there and goes on. */
import { createHash, randomBytes } from "node:crypto";
import { expect, owner, test } from "./fixtures.ts";

const asked = "/members/library?q=ink";

test("an anonymous visitor is refused at the requested URL, signs in there and sees the page they wanted @both-engines", async ({
  page,
  addMember,
}) => {
  const person = await addMember();
  const answer = await page.goto(`${asked}#shelf`);
  expect(answer?.status()).toBe(401);
  await expect(page).toHaveURL(/\/members\/library\?q=ink#shelf$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in to continue");
  await expect(page.getByText("The members’ section")).toBeVisible();
  await expect(page.getByText(/[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/)).toBeVisible();

  await page.getByLabel("Email address").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/members\/library\?q=ink#shelf$/);
  await expect(page.getByText(/texts? .*for “ink”/)).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the same works, back to the exact URL with its query", async ({ page, addMember }) => {
    const person = await addMember();
    await page.goto(asked);
    await page.getByLabel("Email address").fill(person.email);
    await page.getByLabel("Password", { exact: true }).fill(person.password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page).toHaveURL(/\/members\/library\?q=ink$/);
  });
});

test("after a wrong password the typed email stays, the form says what was wrong, and a second try works", async ({
  page,
  addMember,
}) => {
  const person = await addMember();
  await page.goto(asked);
  await page.getByLabel("Email address").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith(asked) && response.status() === 401),
    page.getByRole("button", { name: "Sign in", exact: true }).click(),
  ]);
  // The page is the answer to a GET, so that going back or loading it again sends no form.
  expect(answer.request().method()).toBe("GET");
  await expect(page.getByRole("alert")).toContainText("do not match an account");
  await expect(page).toHaveURL(/\/members\/library\?q=ink$/);
  await expect(page.getByLabel("Email address")).toHaveValue(person.email);
  await expect(page.getByLabel("Password", { exact: true })).toHaveValue("");
  await expect(page.getByLabel("Password", { exact: true })).toBeFocused();
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/members\/library\?q=ink$/);
});

test("by keyboard: the reason is read with the field and stays in sight, Tab leads to the password, Caps Lock is told", async ({
  page,
}) => {
  // 1280 by 1024 pixels at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(asked);
  const [email, password] = [page.getByLabel("Email address"), page.getByLabel("Password", { exact: true })];
  await expect(email).toBeFocused();
  await expect(email).toHaveAccessibleDescription(/The members’ section/);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.keyboard.press("Tab");
  await expect(password).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Show password" })).toBeFocused();
  const caps = (on: boolean) =>
    password.evaluate((input, modifierCapsLock) => {
      input.dispatchEvent(new KeyboardEvent("keyup", { key: "A", modifierCapsLock }));
    }, on);
  await caps(true);
  await expect(page.getByText("Caps Lock is on.")).toBeVisible();
  await caps(false);
  await expect(page.getByText("Caps Lock is on.")).toBeHidden();
});

test("the reason stays in sight where the browser sets the focus first and scrolls to the caret before it paints, as Firefox does", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const found = new MutationObserver(() => {
      const email = document.querySelector<HTMLInputElement>("[name=email]");
      if (email === null) return;
      found.disconnect();
      email.focus();
      requestAnimationFrame(() => {
        email.scrollIntoView();
        document.documentElement.dataset["scrolled"] = String(scrollY);
      });
    });
    found.observe(document, { childList: true, subtree: true });
  });
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(asked);
  await expect(page.getByLabel("Email address")).toBeFocused();
  await expect(page.locator("html")).toHaveAttribute("data-scrolled", /^[1-9]/);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("an empty form says what is missing beside each field and puts the keyboard on the first", async ({ page }) => {
  await page.goto(asked);
  await page.locator("form.gh-sign-in").evaluate((form: HTMLFormElement) => (form.noValidate = true));
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByLabel("Email address")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Email address")).toBeFocused();
  await expect(page.getByLabel("Password", { exact: true })).toHaveAttribute("aria-invalid", "true");
});

test("an expired session says that it expired, and an ended one how it ended", async ({
  page,
  context,
  site,
  database,
  addMember,
}) => {
  const person = await addMember();
  const longAgo = Date.now() - 3 * 24 * 60 * 60_000;
  const session = {
    memberId: person.id,
    remembered: false,
    createdAt: longAgo,
    lastSeenAt: longAgo,
    userAgent: "",
    clientIp: "",
  };
  const expired = await visitWith(session);
  expect(expired).toBe(401);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your sign-in has expired");

  const now = Date.now();
  const ended = await visitWith({ ...session, createdAt: now, lastSeenAt: now }, "ended-by-admin");
  expect(ended).toBe(401);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("An admin signed you out");

  async function visitWith(row: typeof session, cause?: "ended-by-admin"): Promise<number | undefined> {
    const id = randomBytes(25).toString("hex").slice(0, 40);
    const idHash = createHash("sha256").update(id).digest("hex");
    await database.repositories.sessions.create({ ...row, idHash });
    if (cause !== undefined) await database.repositories.sessions.end(idHash, cause, Date.now());
    await context.addCookies([{ name: "gatehouse", value: id, url: site.origin }]);
    return (await page.goto(asked))?.status();
  }
});

test("a member at the console is told what is missing, and can use another account", async ({
  page,
  context,
  addMember,
  login,
}) => {
  const person = await addMember({ name: "Edith Marlow" });
  await login(context, person);
  const answer = await page.goto("/admin");
  expect(answer?.status()).toBe(403);
  await expect(page.getByText("Edith Marlow")).toBeVisible();
  await expect(page.getByText(/open the admin console/i)).toBeVisible();
  await page.getByRole("button", { name: /another account/i }).click();
  await expect(page).toHaveURL(/\/admin$/);
  await page.getByLabel("Email address").fill(owner.email);
  await page.getByLabel("Password", { exact: true }).fill(owner.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/admin$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("signing in changes the session id and ends the session before", async ({
  page,
  context,
  site,
  addMember,
  login,
}) => {
  const person = await addMember();
  await login(context, person);
  const before = (await context.cookies())[0]?.value;
  await fetch(`${site.origin}/login`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: `gatehouse=${before}` },
    body: new URLSearchParams({ email: person.email, password: person.password }),
  });
  const answer = await page.goto("/members");
  expect(answer?.status()).toBe(401);
});

test("a page that refuses in its own code sends nothing of itself", async ({ page, context, addMember, login }) => {
  const person = await addMember();
  await login(context, person);
  const answer = await page.goto("/members/library/visitors-book");
  expect(answer?.status()).toBe(403);
  expect(await answer?.text()).not.toContain("violet ink");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
