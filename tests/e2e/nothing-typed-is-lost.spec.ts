/** A long form and a session that ends: warned in time, signed in again over the page, or kept until after the sign-in. */
import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { ordinaryLimits } from "../../src/gatehouse/core/identity/session.ts";
import { visitorWordsIn } from "../../src/gatehouse/core/languages/index.ts";
import { shippedCopy } from "../../src/gatehouse/core/page/defaults/index.ts";
import { violationsOf } from "./axe.ts";
import { expect, testOn, type Person } from "./fixtures.ts";
import { pressOn, signInByKeyboard, tabTo, typeInto } from "./keyboard.ts";
import { openPastSession } from "./past-session.ts";

const minute = 60_000;
const text = "Über Tore und ihre Wächter. ".repeat(750);

interface Opened {
  /** Opens a session that would end in an hour. */
  session(person: Person): ReturnType<typeof openPastSession>;
}

const test = testOn("refuse-anywhere").extend<Opened>({
  session: async ({ context, database, site }, use) => {
    await use(({ id }) => {
      const createdAt = Date.now() - ordinaryLimits.idle + 60 * minute;
      return openPastSession(context, database, site.origin, { memberId: id, createdAt });
    });
  },
});

/** Opens a page, and waits until it has asked who is signed in. */
async function openAndAsk(page: Page, path: string) {
  const asked = page.waitForResponse("**/_gatehouse/session");
  await page.goto(path);
  await asked;
}

async function write(page: Page) {
  await page.getByLabel("Text").fill(text);
  await page.getByLabel("Files").setInputFiles([
    { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("one") },
    { name: "b.txt", mimeType: "text/plain", buffer: Buffer.from("two") },
  ]);
}

async function saysKeptAfterWrongPassword(page: Page, person: Person) {
  const kept = page.getByText("What you sent is kept for 30 minutes.");
  await expect(kept).toBeVisible();
  await page.getByLabel("Email address").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
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
  // Opening a page lengthens a session, so that one which is about to end takes an hour of doing nothing.
  const time = {
    signedIn: true,
    member: ada.id,
    name: ada.name,
    email: ada.email,
    endsIn: 3 * minute,
    canBeKept: true,
  };
  await page.route("**/_gatehouse/session", (route) => route.fulfill({ json: time }), { times: 1 });
  await page.goto("/members/write");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("heading", { name: "You will be signed out soon" })).toBeVisible();
  await expect(dialog).toContainText("Minutes left: 3.");
  const scripts = await page.locator("script").evaluateAll((all) => all.map(({ textContent }) => textContent ?? ""));
  const own = scripts.filter((script) => script.includes("gatehouse-session"));
  expect(own).toHaveLength(1);
  expect(Buffer.byteLength(own.join(""))).toBeLessThan(4 * 1024);
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Stay signed in" }).press("Enter");
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
  await dialog.getByLabel("Password").fill("not the password");
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(dialog.getByRole("alert")).toContainText("That did not work.");
  await expect(dialog.getByLabel("Email address")).toHaveValue(ada.email);
  await dialog.getByLabel("Password").fill(ada.password);
  await dialog.getByLabel("Password").press("Enter");
  expect((await received(page)).sent).toMatchObject({ text, sent: "by button" });
});

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
  await dialog.getByLabel("Password").fill(ada.password);
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  expect(await answer).toEqual([200, expect.stringContaining('"json":{"a":1}')]);

  await session(bob);
  await page.evaluate(() => new BroadcastChannel("gatehouse-session").postMessage(""));
  await expect(dialog).toContainText("You are now signed in as Bob in this browser.");
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Send" }).click();
  await expect(dialog).toContainText("You are now signed in as Bob in this browser.");
  await expect(page).toHaveURL(/members\/write$/);
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
  const send = () =>
    page.evaluate(async () => {
      const options = { method: "POST", body: '{"a":1}', headers: { "Content-Type": "application/json" } };
      return (await fetch("/members/echo?fresh", options)).status;
    });
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
  await dialog.getByLabel("Password").fill("not the password");
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(dialog.getByRole("alert")).toContainText("That did not work.");
  expect(sent).toBe(2);
  await dialog.getByLabel("Password").fill(ada.password);
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
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
  await other.getByLabel("Password", { exact: true }).fill(ada.password);
  await other.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(other.getByText("You can go back to your form")).toBeVisible();
  expect(await later).toBe(200);
});

test("what a page sends before it has asked who is signed in waits for a sign-in too, and is kept where no one knows whose it was", async ({
  page,
  context,
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
    const refused = page.waitForResponse((answer) => answer.url().includes("/members/echo"));
    const status = page.evaluate(async (query) => {
      const options = { method: "POST", body: '{"a":1}', headers: { "Content-Type": "application/json" } };
      return (await fetch(`/members/echo${query}`, options)).status;
    }, asked);
    expect((await refused).status()).toBe(401);
    hold.resolve(undefined);
    return { status };
  };

  await page.goto("/members/write");
  const first = await send("?fresh");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Password").fill(ada.password);
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
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
  await dialog.getByLabel("Password").fill(ada.password);
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  expect(await second.status).toBe(200);

  // As in a page that is made in advance.
  await page.route("**/members/write", async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(`data-member="${ada.id}"`, "");
    await route.fulfill({ response: answer, body });
  });
  const third = await endEarly();
  expect(await third.status).toBe(401);
  await expect(dialog).toBeHidden();
  expect((await context.cookies()).map(({ name }) => name)).toContainEqual(expect.stringMatching(/^gatehouse-kept/));
});

/** Posts JSON by `fetch`; the status of its answer. */
const post = (page: Page, query = "") =>
  page.evaluate(async (asked) => {
    const options = { method: "POST", body: '{"a":1}', headers: { "Content-Type": "application/json" } };
    return (await fetch(`/members/echo${asked}`, options)).status;
  }, query);

async function isKept(page: Page) {
  const cookies = await page.context().cookies();
  return cookies.some(({ name }) => name.startsWith("gatehouse-kept"));
}

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
    const refused = page.waitForResponse((answer) => answer.url().includes("/members/echo"));
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
    expect(await isKept(page)).toBe(true);
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
  expect(await isKept(page)).toBe(true);
  await context.clearCookies({ name: /^gatehouse-kept/ });
  await page.unroute("**/_gatehouse/session");

  // A script of the site took the dialog away.
  const own = await session(bob);
  await openAndAsk(page, "/members/write");
  await dialog.evaluateAll(() => document.querySelector("dialog.gatehouse-session")?.remove());
  await own.end();
  expect(await post(page)).toBe(401);
  expect(await isKept(page)).toBe(true);
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
  const { id: member, name, email } = ada;
  const json = { signedIn: true, member, name, email, endsIn: 3 * minute, canBeKept: true };
  await page.route("**/_gatehouse/session", (route) => route.fulfill({ json }), { times: 1 });
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
  const refused = page.waitForResponse((answer) => answer.url().includes("/members/echo"));
  const status = post(page, "?fresh");
  await refused;
  await page.getByRole("link", { name: "To plain" }).click();
  await expect(page.getByRole("heading", { name: "Router plain" })).toBeVisible();
  hold.resolve(undefined);
  expect(await status).toBe(401);
});

test("a page made in advance, to which ClientRouter leads after signing out, asks no one to sign in", async ({
  page,
  addMember,
  session,
}) => {
  const ada = await addMember();
  const own = await session(ada);
  await page.route("**/members/router/b", async (route) => {
    const answer = await route.fetch();
    await own.end();
    const body = (await answer.text()).replace(`data-member="${ada.id}"`, "");
    await route.fulfill({ response: answer, body });
  });
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
  await page.getByLabel("Password", { exact: true }).fill(ada.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
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
    await page.getByLabel("Password", { exact: true }).fill(ada.password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Not sent yet" })).toBeVisible();
    await expect(page.getByText("a.txt")).toBeVisible();
    await page.getByText("Show all of it").click();
    await page.getByRole("button", { name: "Send it" }).click();
    expect((await received(page)).sent.text).toBe(text);
  });
});
