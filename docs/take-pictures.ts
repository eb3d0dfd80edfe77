/** `npm run pictures`: takes the pictures of the documents anew, from the product as it is. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Browser, type BrowserContextOptions } from "@playwright/test";
import { chromiumArguments, ensureChromium } from "../tests/support/chromium.ts";
import { openDatabase } from "../db/client.ts";
import { owner, startSite, type Site } from "../tests/support/site.ts";

const images = resolve(import.meta.dirname, "images");

const folder = await mkdtemp(join(tmpdir(), "gatehouse-pictures-"));
const site = await startSite({ databaseUrl: `file:${join(folder, "site.db")}` });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
try {
  await refused(browser, site);
  await editor(browser, site);
  await requests(browser, site);
} finally {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Light on a desktop beside dark on a phone, framed on one sheet. */
async function refused(browser: Browser, { origin }: Site): Promise<void> {
  const shots: string[] = [];
  const looks: BrowserContextOptions[] = [
    { colorScheme: "light", viewport: { width: 860, height: 844 } },
    { colorScheme: "dark", viewport: { width: 390, height: 844 } },
  ];
  for (const look of looks) {
    const page = await browser.newPage({ ...look, locale: "en-GB", deviceScaleFactor: 2 });
    await page.goto(`${origin}/members/library?q=ink`);
    shots.push((await page.screenshot()).toString("base64"));
    await page.close();
  }
  const sheet = await browser.newPage({ viewport: { width: 1280, height: 844 }, deviceScaleFactor: 1.5 });
  const pictures = shots.map((shot) => `<img src="data:image/png;base64,${shot}" height="844">`).join("");
  await sheet.setContent(
    `<style>body{margin:0;display:flex;gap:24px;background:#dfe1e6}img{display:block}</style>${pictures}`,
  );
  await sheet.screenshot({ path: join(images, "refused.png") });
}

async function editor(browser: Browser, site: Site): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  const [name = "", value = ""] = (await site.signIn(owner.email, owner.password)).split("=");
  await page.context().addCookies([{ name, value, url: site.origin }]);
  await page.goto(`${site.origin}/admin/page/studio`);
  await page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
  await page.getByText("Explanation", { exact: true }).first().click();
  await page.screenshot({ path: join(images, "editor.png") });
}

/** A request for a role, as the people who decide see it. */
async function requests(browser: Browser, site: Site): Promise<void> {
  const database = await openDatabase(site.databaseUrl);
  const { members } = database.repositories;
  const asked = Date.now() - 2 * 60 * 60_000;
  for (const [index, [who = "", why = ""]] of [
    ["Mia Berger", "I set type by hand at home, and would like to read the piece on the lay of the case."],
    ["Tomás Herrera", "For the evening class in May."],
  ].entries()) {
    const id = `person-${index}`;
    const email = `${(who.split(" ")[0] ?? "").toLowerCase()}@example.org`;
    await members.create({ id, email, name: who, passwordHash: "", createdAt: asked, roles: [], grantedBy: null });
    await members.requestRole(id, "member", asked - index * 60 * 60_000, undefined, why);
  }
  await database.close();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
  const [name = "", value = ""] = (await site.signIn(owner.email, owner.password)).split("=");
  await page.context().addCookies([{ name, value, url: site.origin }]);
  await page.goto(`${site.origin}/admin/requests/person-0/member`);
  await page.screenshot({ path: join(images, "request.png") });
}
