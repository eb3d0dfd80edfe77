/** A long form and a session that ends: warned in time, signed in again over the page, or kept until after the sign-in. */
import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { visitorWordsIn } from "../../src/gatehouse/core/languages/index.ts";
import { shippedCopy } from "../../src/gatehouse/core/page/defaults/index.ts";
import { violationsOf } from "./axe.ts";
import { makeInAdvance, openAndAsk, signIn, tellOfItsEnd, test, text, write } from "./ended-session.ts";
import { expect, type Person } from "./fixtures.ts";
import { pressOn, signInByKeyboard, tabTo, typeInto } from "./keyboard.ts";

async function saysKeptAfterWrongPassword(page: Page, person: Person) {
  const kept = page.getByText("What you sent is kept for 30 minutes.");
  await expect(kept).toBeVisible();
  await page.getByLabel("Email address").fill(person.email);
  await signIn(page, "not the password");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(kept).toBeVisible();
}

/** What the site got. */
async function received(page: Page) {
  await expect(page.locator("body")).toContainText('"method":"POST"');
  return JSON.parse((await page.locator("pre").textContent()) ?? "") as { sent: { text: string; sent?: string } };
}

test("a press keeps a session that ends soon; after its end a dialog signs in again, and the form goes on whole", async ({
  page,
  addMember,
  session,
}) => {
  const ada = await addMember();
  const open = await session(ada);
  await tellOfItsEnd(page, ada);
  await page.goto("/members/write");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("heading", { name: "You will be signed out soon" })).toBeVisible();
  await expect(dialog).toContainText("Minutes left: 3.");
  const scripts = await page.locator("script").evaluateAll((all) => all.map(({ textContent }) => textContent ?? ""));
  const own = scripts.filter((script) => script.includes("gatehouse-session"));
  expect(own).toHaveLength(1);
  expect(Buffer.byteLength(own.join(""))).toBeLessThan(4 * 1024);
  expect(await violationsOf(page)).toEqual([]);
  const stay = dialog.getByRole("button", { name: "Stay signed in" });
  const theme = await (await page.request.get("/_gatehouse/theme.css")).text();
  const [, red = "", green = "", blue = ""] = /--gatehouse-accent:#(..)(..)(..)/.exec(theme) ?? [];
  const accent = [red, green, blue].map((part) => parseInt(part, 16)).join(", ");
  await expect(stay).toHaveCSS("background-color", `rgb(${accent})`);
  await stay.press("Enter");
  await expect(dialog).toBeHidden();

  await write(page);
  await open.end();
  await page.evaluate(() => new BroadcastChannel("gatehouse-session").postMessage(""));
  const heading = dialog.getByRole("heading", { name: "You are signed out" });
  await expect(heading).toBeVisible();
  // It reads as a heading where the site's style sheet takes the look of headings away, as Tailwind's does.
  await page.addStyleTag({ content: "h2 { font-size: inherit; font-weight: inherit }" });
  await expect(heading).toHaveCSS("font-weight", "600");
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Send" }).click();
  await signIn(dialog, "not the password");
  await expect(dialog.getByRole("alert")).toContainText("That did not work.");
  await expect(dialog.getByLabel("Email address")).toHaveValue(ada.email);
  await dialog.getByLabel("Password").fill(ada.password);
  await dialog.getByLabel("Password").press("Enter");
  expect((await received(page)).sent).toMatchObject({ text, sent: "by button" });
});

test("the dialog works after ClientRouter has swapped the page, and a page without it sends its form", async ({
  page,
  addMember,
  session,
}) => {
  const ada = await addMember();
  const own = await session(ada);
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.goto("/members/router/a");
  const dialog = page.getByRole("dialog");
  for (const to of ["b", "plain", "a"]) {
    const asked = to === "plain" ? null : page.waitForResponse("**/_gatehouse/session");
    await page.getByRole("link", { name: `To ${to}`, exact: true }).click();
    await expect(page.getByRole("heading", { name: `Router ${to}` })).toBeVisible();
    await asked;
  }
  await page.getByLabel("Text").fill(text);
  await own.end();
  await page.getByRole("button", { name: "Send" }).click();
  await expect(dialog.getByRole("heading", { name: "You are signed out" })).toBeVisible();
  await dialog.getByLabel("Password").fill(ada.password);
  await dialog.getByLabel("Password").press("Enter");
  expect((await received(page)).sent).toMatchObject({ text });

  const later = await session(ada);
  await openAndAsk(page, "/members/router/a");
  await page.getByRole("link", { name: "To plain" }).click();
  await expect(page.getByRole("heading", { name: "Router plain" })).toBeVisible();
  await page.getByLabel("Text").fill(text);
  await later.end();
  await page.getByRole("button", { name: "Send" }).click();
  await saysKeptAfterWrongPassword(page, ada);
  expect(errors).toEqual([]);
});

test("a form that ClientRouter sends without any session is not kept, and the page says so and leads back to the form", async ({
  page,
  context,
  addMember,
  session,
}) => {
  const ada = await addMember();
  await session(ada);
  await openAndAsk(page, "/members/router/a");
  await page.getByRole("link", { name: "To plain" }).click();
  await expect(page.getByRole("heading", { name: "Router plain" })).toBeVisible();
  await page.getByLabel("Text").fill(text);
  await context.clearCookies();
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("heading", { name: "Sign in to continue" })).toBeVisible();
  await expect(page.getByText("What you sent has not been saved.")).toBeVisible();
  await page.getByLabel("Email").fill(ada.email);
  await page.getByLabel("Password").fill(ada.password);
  await page.getByLabel("Password").press("Enter");
  await expect(page.getByRole("heading", { name: "Router plain" })).toBeVisible();
});

test("while the dialog is open, a connection that fails for a moment sends nothing away and closes nothing", async ({
  page,
  addMember,
  session,
}) => {
  const ada = await addMember();
  const own = await session(ada);
  await openAndAsk(page, "/members/write");
  await write(page);
  await own.end();
  await page.getByRole("button", { name: "Send" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await page.route("**/{_gatehouse/session,login}", (route) => route.abort());
  await page.waitForEvent("requestfailed");
  await page.waitForEvent("requestfailed");
  await expect(dialog).toBeVisible();
  await dialog.getByLabel("Password").fill(ada.password);
  await dialog.getByLabel("Password").press("Enter");
  await expect(dialog.getByRole("alert")).toContainText("That did not work.");
  await page.unroute("**/{_gatehouse/session,login}");
  await dialog.getByLabel("Password").press("Enter");
  expect((await received(page)).sent).toMatchObject({ text });
});

test("to stay without a connection is no error of the page", async ({ page, addMember, session }) => {
  const ada = await addMember();
  await session(ada);
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await tellOfItsEnd(page, ada);
  await page.goto("/members/write");
  const stay = page.getByRole("button", { name: "Stay signed in" });
  await expect(stay).toBeVisible();
  await page.route("**/_gatehouse/session", (route) => route.abort());
  const failed = page.waitForEvent("requestfailed", (request) => request.method() === "GET");
  await stay.click();
  await failed;
  await expect(stay).toBeHidden();
  expect(errors).toEqual([]);
});

test("a page made in advance, to which ClientRouter leads after signing out, asks no one to sign in", async ({
  page,
  addMember,
  session,
}) => {
  const ada = await addMember();
  const own = await session(ada);
  await makeInAdvance(page, "**/members/router/b", ada, () => own.end());
  await openAndAsk(page, "/members/router/a");
  const asked = page.waitForResponse("**/_gatehouse/session");
  await page.getByRole("link", { name: "To b" }).click();
  expect(await (await asked).json()).toEqual({ signedIn: false });
  await expect(page.getByRole("heading", { name: "Router b" })).toBeVisible();
  await page.waitForTimeout(500);
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("a member with an app for codes enters the code in another tab, and the form goes on by itself", async ({
  page,
  context,
  addMember,
  login,
}) => {
  const ada = await addMember();
  await login(context, ada);
  await page.goto("/account/second-factor");
  await page.getByRole("button", { name: "Set up an app" }).click();
  const secret = ((await page.locator("dd.gh-code").first().textContent()) ?? "").replace(/\s/g, "");
  const app = new TOTP({ secret: Secret.fromBase32(secret) });
  await page.getByLabel("Code that the app shows").fill(app.generate());
  await page.getByRole("button", { name: "Turn on" }).click();
  await expect(page.getByRole("heading", { name: "Recovery codes" })).toBeVisible();

  await openAndAsk(page, "/members/write");
  await write(page);
  await context.clearCookies({ name: "gatehouse" });
  await page.getByRole("button", { name: "Send" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Password").fill(ada.password);
  const opened = context.waitForEvent("page");
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  const other = await opened;
  await expect(dialog.getByRole("heading", { name: "One more step: enter your code" })).toBeVisible();
  await expect(dialog.getByRole("alert")).toBeHidden();
  // The code before was used already.
  await other.getByLabel("Code", { exact: true }).fill(app.generate({ timestamp: Date.now() + 30_000 }));
  await other.getByRole("button", { name: "Continue" }).first().click();
  await expect(other.getByText("You can go back to your form")).toBeVisible();
  expect((await received(page)).sent).toMatchObject({ text });
});

test("once it was sent, the name of what was kept leaves the URL", async ({ page, site, addMember, session }) => {
  const ada = await addMember();
  const own = await session(ada);
  await page.goto("/members/write");
  await page.getByLabel("Text").fill(text);
  await own.end();
  // Without the event that the dialog waits for.
  await page.locator("form[enctype]").evaluate((form: HTMLFormElement) => {
    form.action = "/members/write?of=today";
    form.submit();
  });
  await page.getByLabel("Email address").fill(ada.email);
  await signIn(page, ada.password);
  await page.getByRole("button", { name: "Send it" }).click();
  await expect(page.getByLabel("Text")).toBeVisible();
  await expect(page).toHaveURL(`${site.origin}/members/write?of=today`);
});

test("what is kept is sent once: after a failed sign-in and after sending it, no way back asks to send the form again", async ({
  page,
  addMember,
  session,
}) => {
  const ada = await addMember();
  const own = await session(ada);
  await page.goto("/members/write");
  await write(page);
  await own.end();
  // As on a page of a site that has no dialog.
  await page.evaluate(() => document.querySelector("dialog.gatehouse-session")?.remove());
  await page.getByLabel("Text").evaluate((field) => {
    (field as HTMLTextAreaElement).form?.submit();
  });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You signed out");
  await expect(page).toHaveURL(/\/members\/echo$/);
  await saysKeptAfterWrongPassword(page, ada);
  await page.goBack();
  await expect(page.getByText("What you sent is kept for 30 minutes.")).toBeVisible();
  await page.goForward();
  await expect(page.getByText("What you sent is kept for 30 minutes.")).toBeVisible();
  await page.getByLabel("Email address").fill(ada.email);
  await page.getByLabel("Password", { exact: true }).fill(ada.password);
  await page.getByLabel("Password", { exact: true }).press("Enter");
  await expect(page.getByRole("heading", { name: "Not sent yet" })).toBeVisible();
  await page.getByRole("button", { name: "Send it" }).click();
  expect((await received(page)).sent.text).toBe(text);
  for (const _ of ["the list of what is kept", "the page of the second try", "that of the first"]) {
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing is kept here");
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`in Arabic, by keyboard on a phone, ${javaScriptEnabled ? "with a script" : "without JavaScript"}`, () => {
    test.use({ locale: "ar", javaScriptEnabled, viewport: { width: 390, height: 844 } });

    test("a long text and two files reach the site after the sign-in", async ({ page, addMember, session }) => {
      const ada = await addMember();
      const { labels } = shippedCopy.ar;
      const own = await session(ada);
      await page.goto("/members/write");
      await tabTo(page, page.getByLabel("Text"));
      await page.keyboard.insertText(text);
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        pressOn(page, page.getByLabel("Files"), "Space"),
      ]);
      await chooser.setFiles([
        { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("one") },
        { name: "b.txt", mimeType: "text/plain", buffer: Buffer.from("two") },
      ]);
      await own.end();
      await pressOn(page, page.getByRole("button", { name: "Send" }));
      if (javaScriptEnabled) {
        const dialog = page.getByRole("dialog");
        await expect(dialog).toHaveCSS("direction", "rtl");
        // The ring around the field (2 px, 2 px away) covers nothing of its label.
        const gap = await dialog
          .locator("label")
          .last()
          .evaluate((label) => {
            const words = new Range();
            words.selectNode(label.firstChild ?? label);
            return (
              (label.querySelector("input")?.getBoundingClientRect().top ?? 0) - words.getBoundingClientRect().bottom
            );
          });
        expect(gap).toBeGreaterThanOrEqual(4);
        expect(await violationsOf(page)).toEqual([]);
        await typeInto(page, dialog.locator("input[type=password]"), ada.password);
        await page.keyboard.press("Enter");
      } else {
        await signInByKeyboard(page, labels, ada);
        const { account } = visitorWordsIn("ar");
        await expect(page.getByText("a.txt")).toBeVisible();
        await pressOn(page, page.getByText(account.showAllKept), "Space");
        await pressOn(page, page.getByRole("button", { name: account.sendKept }));
      }
      expect((await received(page)).sent.text).toBe(text);
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("what was sent too late is kept, shown after signing in, and sent by a press", async ({
    page,
    addMember,
    session,
  }) => {
    const ada = await addMember();
    const own = await session(ada);
    await page.goto("/members/write");
    await write(page);
    await own.end();
    await page.getByRole("button", { name: "Send" }).click();
    await saysKeptAfterWrongPassword(page, ada);
    await signIn(page, ada.password);
    await expect(page.getByRole("heading", { name: "Not sent yet" })).toBeVisible();
    await expect(page.getByText("a.txt")).toBeVisible();
    await page.getByText("Show all of it").click();
    await page.getByRole("button", { name: "Send it" }).click();
    expect((await received(page)).sent.text).toBe(text);
  });
});
