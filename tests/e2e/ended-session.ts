/** Pages of a site that has `<KeepSession/>`, and sessions that end while one of them is open. */
import type { Locator, Page } from "@playwright/test";
import { ordinaryLimits } from "../../src/gatehouse/core/identity/session.ts";
import { expect, testOn, type Person } from "./fixtures.ts";
import { openPastSession } from "./past-session.ts";

const minute = 60_000;
export const text = "Über Tore und ihre Wächter. ".repeat(750);

interface Opened {
  /** Opens a session that would end in an hour. */
  session(person: Person): ReturnType<typeof openPastSession>;
}

export const test = testOn("refuse-anywhere").extend<Opened>({
  session: async ({ context, database, site }, use) => {
    await use(({ id }) => {
      const createdAt = Date.now() - ordinaryLimits.idle + 60 * minute;
      return openPastSession(context, database, site.origin, { memberId: id, createdAt });
    });
  },
});

/** Opens a page, and waits until it has asked who is signed in. */
export async function openAndAsk(page: Page, path: string) {
  const asked = page.waitForResponse("**/_gatehouse/session");
  await page.goto(path);
  await asked;
}

/** Tells the page of a session that ends in three minutes: to wait for one takes an hour of doing nothing. */
export async function tellOfItsEnd(page: Page, { id: member, name, email }: Person) {
  const json = { signedIn: true, member, name, email, endsIn: 3 * minute, canBeKept: true };
  await page.route("**/_gatehouse/session", (route) => route.fulfill({ json }), { times: 1 });
}

/** The page as if it had been made in advance: it does not say whose it is. */
export async function makeInAdvance(
  page: Page,
  path: string,
  { id }: Person,
  before = () => Promise.resolve<unknown>(null),
) {
  await page.route(path, async (route) => {
    const answer = await route.fetch();
    await before();
    const body = (await answer.text()).replace(`data-member="${id}"`, "");
    await route.fulfill({ response: answer, body });
  });
}

export async function write(page: Page) {
  await page.getByLabel("Text").fill(text);
  await page.getByLabel("Files").setInputFiles([
    { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("one") },
    { name: "b.txt", mimeType: "text/plain", buffer: Buffer.from("two") },
  ]);
}

/** @param shown the dialog, or a page with a form of its own */
export async function signIn(shown: Locator | Page, password: string) {
  await shown.getByLabel("Password", { exact: true }).fill(password);
  await shown.getByRole("button", { name: "Sign in", exact: true }).click();
}

export async function expectKept(page: Page) {
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^gatehouse-kept/));
}
