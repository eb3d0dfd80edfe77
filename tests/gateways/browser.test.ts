/** A person with a browser, at the application's own host: is refused, signs in on the page, and sees what they wanted. */
import { chromium, type Browser, type Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumArguments, ensureChromium } from "../support/chromium.ts";
import { isInstalled, proxyNames } from "./programs.ts";
import { startProxy, type Proxy } from "./proxies.ts";
import { host, password, prepareSurroundings, zoe, type Surroundings } from "./surroundings.ts";

let around: Surroundings;
beforeAll(async () => {
  around = await prepareSurroundings();
});
afterAll(() => around.stop());

describe.each(proxyNames)("a browser behind %s", (name) => {
  if (!isInstalled(name)) {
    test.skip("is not installed here");
    return;
  }
  let proxy: Proxy;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    proxy = await startProxy(name, around);
    const map = `--host-resolver-rules=MAP ${host}:80 ${new URL(proxy.origin).host}`;
    browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumArguments, map] });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await proxy.stop();
  });

  test("signs in where it was refused, and sees the page", async () => {
    const target = `http://${host}/page?text=ink`;
    const refused = await page.goto(target);
    expect(refused?.status()).toBe(401);
    expect(page.url()).toBe(target);
    await page.getByLabel("Email address").fill(zoe.email);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByRole("heading", { name: "The application" }).waitFor();
    expect(page.url()).toBe(target);
    const file = await page.goto(`http://${host}/papers/ledger.txt`);
    expect(await file?.text()).toBe("SECRET LEDGER\n");
  });
});
