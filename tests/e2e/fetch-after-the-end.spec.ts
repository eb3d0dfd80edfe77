/** What a page's own scripts send when the session has ended: the dialog asks for a sign-in, and it is sent again, or kept. */
import type { Page } from "@playwright/test";
import { violationsOf } from "./axe.ts";
import { expectKept, makeInAdvance, openAndAsk, signIn, test, write } from "./ended-session.ts";
import { expect } from "./fixtures.ts";

/** Posts JSON by `fetch`; the status of its answer. */
const post = (page: Page, query = "") =>
  page.evaluate(async (asked) => {
    const options = { method: "POST", body: '{"a":1}', headers: { "Content-Type": "application/json" } };
    return (await fetch(`/members/echo${asked}`, options)).status;
  }, query);

/** The next answer to what a script sends. */
const answered = (page: Page) => page.waitForResponse((answer) => answer.url().includes("/members/echo"));

test("a fetch that is refused is sent again after the sign-in, and another account is not taken silently", async ({
  page,
  addMember,
  session,
}) => {
  const [ada, bob] = [await addMember(), await addMember({ name: "Bob" })];
  const own = await session(ada);
  await page.goto("/members/write");
  await write(page);
  const dialog = page.getByRole("dialog");
  await own.end();
  const answer = page.evaluate(async () => {
    const sent = await fetch("/members/echo", {
      method: "PUT",
      body: '{"a":1}',
      headers: { "Content-Type": "application/json" },
    });
    return [sent.status, await sent.text()];
  });
  await signIn(dialog, ada.password);
  expect(await answer).toEqual([200, expect.stringContaining('"json":{"a":1}')]);

  await session(bob);
  await page.evaluate(() => new BroadcastChannel("gatehouse-session").postMessage(""));
  await expect(dialog).toContainText("You are now signed in as Bob in this browser.");
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Send" }).click();
  await expect(dialog).toContainText("You are now signed in as Bob in this browser.");
  await expect(page).toHaveURL(/members\/write$/);
});

test("a fetch that asks for a fresh sign-in opens the dialog, and is sent again only after one", async ({
  page,
  context,
  addMember,
  session,
}) => {
  const ada = await addMember();
  await session(ada);
  await openAndAsk(page, "/members/write");
  let sent = 0;
  page.on("request", (request) => void (sent += request.url().includes("/members/echo") ? 1 : 0));
  const send = () => post(page, "?fresh");
  const dialog = page.getByRole("dialog");
  // A site that is dark without `color-scheme`.
  await page.addStyleTag({ content: "html{min-height:100%;background:rgb(16 24 40)}body{color:#eee}" });
  const closed = send();
  await expect(dialog.getByRole("heading", { name: "Please sign in once more" })).toBeVisible();
  await expect(dialog).toHaveCSS("background-color", "rgb(16, 24, 40)");
  await expect(dialog).toHaveCSS("color-scheme", "dark");
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Close" }).click();
  expect([await closed, sent]).toEqual([401, 1]);

  const answer = send();
  await signIn(dialog, "not the password");
  await expect(dialog.getByRole("alert")).toContainText("That did not work.");
  expect(sent).toBe(2);
  await signIn(dialog, ada.password);
  expect([await answer, sent]).toEqual([200, 3]);
  await expect(dialog).toBeHidden();

  // By another way: its page, in a tab of its own, offers all that the member has.
  await session(ada);
  await page.reload();
  const later = send();
  const opened = context.waitForEvent("page");
  await dialog.getByRole("link", { name: "Sign in on the sign-in page" }).click();
  const other = await opened;
  await expect(other.getByRole("heading", { name: "Please confirm it is you" })).toBeVisible();
  await signIn(other, ada.password);
  await expect(other.getByText("You can go back to your form")).toBeVisible();
  expect(await later).toBe(200);
});

test("what a page sends before it has asked who is signed in waits for a sign-in too, and is kept where no one knows whose it was", async ({
  page,
  addMember,
  session,
}) => {
  const ada = await addMember();
  await session(ada);
  let hold = Promise.withResolvers<undefined>();
  await page.route("**/_gatehouse/session", async (route) => {
    await hold.promise;
    await route.continue();
  });
  /** Sends before the page has its first answer, which comes once what was sent is refused. */
  const send = async (asked = "") => {
    const refused = answered(page);
    const status = post(page, asked);
    expect((await refused).status()).toBe(401);
    hold.resolve(undefined);
    return { status };
  };

  await page.goto("/members/write");
  const first = await send("?fresh");
  const dialog = page.getByRole("dialog");
  await signIn(dialog, ada.password);
  expect(await first.status).toBe(200);

  /** The session ends before the page has asked for the first time. */
  const endEarly = async () => {
    const ended = await session(ada);
    hold = Promise.withResolvers();
    await page.goto("/members/write");
    await ended.end();
    return send();
  };
  const second = await endEarly();
  await dialog.getByLabel("Email").fill(ada.email);
  await signIn(dialog, ada.password);
  expect(await second.status).toBe(200);

  // As in a page that is made in advance.
  await makeInAdvance(page, "**/members/write", ada);
  const third = await endEarly();
  expect(await third.status).toBe(401);
  await expect(dialog).toBeHidden();
  await expectKept(page);
});

test("a request of the site to another origin is sent as the site made it", async ({ page, addMember, session }) => {
  await session(await addMember());
  await page.route("https://elsewhere.example/**", async (route) => {
    const body = route.request().postData() ?? "";
    await route.fulfill({ body, headers: { "Access-Control-Allow-Origin": "*" } });
  });
  await openAndAsk(page, "/members/write");
  const answer = page.evaluate(async () => {
    const sent = new Request("https://elsewhere.example/form", { method: "POST", body: "a text" });
    return (await fetch(sent)).text();
  });
  expect(await answer).toBe("a text");
});

test("a request that the site gives up fails at once, also while the dialog is open or its page has not been told yet who is signed in", async ({
  page,
  addMember,
  session,
}) => {
  const own = await session(await addMember());
  await openAndAsk(page, "/members/write");
  await own.end();
  /** Gives it up once it was refused. */
  const giveUp = async (asOpen: boolean) => {
    const refused = answered(page);
    await page.evaluate(() => {
      const controller = new AbortController();
      addEventListener("keydown", () => controller.abort(), { once: true });
      void fetch("/members/echo", { method: "PUT", signal: controller.signal }).catch((error: unknown) => {
        document.title = (error as Error).name;
      });
    });
    await refused;
    if (asOpen) await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("a");
    await expect(page).toHaveTitle("AbortError");
  };
  await giveUp(true);

  const later = await session(await addMember());
  await page.route("**/_gatehouse/session", () => {
    // It has no answer.
  });
  await page.goto("/members/write");
  await later.end();
  await giveUp(false);
});

test("a dialog that was closed stays closed until it is needed again", async ({ page, addMember, session }) => {
  const own = await session(await addMember());
  await openAndAsk(page, "/members/write");
  await own.end();
  const dialog = page.getByRole("dialog");
  for (const _ of ["the first request", "the next one"]) {
    const answer = post(page);
    await expect(dialog.getByRole("heading", { name: "You are signed out" })).toBeVisible();
    await dialog.getByRole("button", { name: "Close" }).click();
    expect(await answer).toBe(401);
    // What the page reads, such as news every few seconds.
    expect(await page.evaluate(async () => (await fetch("/members/echo")).status)).toBe(401);
    // Longer than the time after which an open one looks again.
    await page.waitForTimeout(2_500);
    await expect(dialog).toBeHidden();
  }
});

test("where nothing says how the session is, no dialog says that it is over, and what is refused is kept", async ({
  page,
  context,
  addMember,
  session,
}) => {
  const ada = await addMember();
  const dialog = page.getByRole("dialog");
  for (const answer of [
    { status: 503, json: { title: "Service Unavailable" } },
    { status: 200, body: "<p>Not here</p>" },
  ]) {
    const own = await session(ada);
    await openAndAsk(page, "/members/write");
    await page.route("**/_gatehouse/session", (route) => route.fulfill(answer));
    const told = page.waitForResponse("**/_gatehouse/session");
    await page.evaluate(() => new BroadcastChannel("gatehouse-session").postMessage(""));
    await told;
    await own.end();
    expect(await post(page)).toBe(401);
    await expect(dialog).toBeHidden();
    await expectKept(page);
    await context.clearCookies({ name: /^gatehouse-kept/ });
    await page.unroute("**/_gatehouse/session");
  }

  // Without an answer.
  await page.addInitScript(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (milliseconds) => timeout(milliseconds / 50);
  });
  await page.route("**/_gatehouse/session", () => {
    // It has no answer.
  });
  // Of one member only so much is kept.
  const bob = await addMember();
  const unanswered = await session(bob);
  await page.goto("/members/write");
  await unanswered.end();
  expect(await post(page)).toBe(401);
  await expectKept(page);
  await context.clearCookies({ name: /^gatehouse-kept/ });
  await page.unroute("**/_gatehouse/session");

  // A script of the site took the dialog away.
  const own = await session(bob);
  await openAndAsk(page, "/members/write");
  await dialog.evaluateAll(() => document.querySelector("dialog.gatehouse-session")?.remove());
  await own.end();
  expect(await post(page)).toBe(401);
  await expectKept(page);
});

test("a request that is refused while ClientRouter goes to a page without the dialog has its answer there", async ({
  page,
  addMember,
  session,
}) => {
  await session(await addMember());
  const hold = Promise.withResolvers<undefined>();
  await page.route("**/_gatehouse/session", async (route) => {
    await hold.promise;
    await route.continue();
  });
  await page.goto("/members/router/a");
  const refused = answered(page);
  const status = post(page, "?fresh");
  await refused;
  await page.getByRole("link", { name: "To plain" }).click();
  await expect(page.getByRole("heading", { name: "Router plain" })).toBeVisible();
  hold.resolve(undefined);
  expect(await status).toBe(401);
});
