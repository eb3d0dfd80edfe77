/** The pictures of `console.md`, each of a page of the console of a small site where something goes on; `npm run pictures` runs it. */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Page } from "@playwright/test";
import sharp from "sharp";
import { openDatabase } from "../db/client.ts";
import { chromiumArguments, ensureChromium } from "../tests/support/chromium.ts";
import { openPrograms } from "../tests/support/programs.ts";
import { owner, startSite, type Site } from "../tests/support/site.ts";

const images = resolve(import.meta.dirname, "images/console");
const day = 24 * 60 * 60_000;
const people = [
  { name: "Mia Berger", roles: ["member"] },
  { name: "Tomás Herrera", roles: [] },
  { name: "Aiko Tanaka", roles: ["member", "editor"] },
  { name: "Leïla Haddad", roles: [] },
  { name: "Jan Kowalski", roles: ["member"] },
  { name: "Ines Moreau", roles: ["member"] },
  { name: "Sam Okafor", roles: ["editor"] },
  { name: "Elif Yıldız", roles: [] },
  { name: "Noah Lindqvist", roles: ["member"] },
  { name: "Chiara Conti", roles: ["member"] },
] as const;

const folder = await mkdtemp(join(tmpdir(), "gatehouse-pictures-"));
await mkdir(images, { recursive: true });
const site = await startSite({ databaseUrl: `file:${join(folder, "site.db")}` });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
try {
  await addPeople(site);
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: "en-GB", timezoneId: "UTC" });
  const [name = "", value = ""] = (await site.signIn(owner.email, owner.password)).split("=");
  await page.context().addCookies([{ name, value, url: site.origin }]);
  const console = `${site.origin}/admin`;
  await addRoleAndRule(page, console);
  for (const [picture, path] of [
    ["overview", ""],
    ["requests", "/requests"],
    ["people", "/people"],
    ["person", "/people/person-0"],
    ["grid", "/roles/grid"],
    ["rules", "/rules"],
    ["map", "/map"],
    ["why", "/why?who=role&role=press&path=%2Fmembers%2Flibrary"],
    ["refusals", "/refusals"],
    ["glance", "/refusals/glance"],
    ["audit", "/audit"],
  ] as const) {
    await page.goto(console + path);
    await take(page, picture);
  }
  await takeEffect(page, console);
  await page.goto(console);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("mi");
  await page.getByRole("option").first().waitFor();
  await take(page, "palette");
  await takeView(page, console);
} finally {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true, force: true });
}

/** With what they did: requests that were refused, sign-ins, requests for roles. */
async function addPeople({ databaseUrl, origin }: Site): Promise<void> {
  const database = await openDatabase(databaseUrl);
  const programs = await openPrograms(databaseUrl);
  const { members } = database.repositories;
  for (const [index, { name, roles }] of people.entries()) {
    const [first = ""] = name.split(" ");
    const email = `${first.normalize("NFKD").replaceAll(/\W/gu, "").toLowerCase()}@example.org`;
    const createdAt = Date.now() - (index + 2) * 3 * day;
    const id = `person-${index}`;
    await members.create({
      id,
      email,
      name,
      passwordHash: "",
      createdAt,
      emailVerifiedAt: createdAt,
      roles,
      grantedBy: null,
    });
    const Cookie = await programs.session(id);
    for (const path of ["/members", "/members/library", "/members/profile"].slice(0, (index % 3) + 1)) {
      await fetch(origin + path, { headers: { Cookie, Accept: "text/html" } });
    }
  }
  await members.requestRole("person-1", "member", Date.now() - day / 12, undefined, "For the evening class in May.");
  await members.requestRole("person-3", "member", Date.now() - day / 4, undefined, "I set type by hand at home.");
  for (const path of ["/members/library", "/members/library/moveable-type", "/members/library", "/admin", "/members"]) {
    await fetch(origin + path, { headers: { Accept: "text/html" } });
  }
  await database.close();
}

async function addRoleAndRule(page: Page, console: string): Promise<void> {
  await page.goto(`${console}/roles/new`);
  await page.getByLabel("Name", { exact: true }).fill("Press");
  await page.getByLabel("Short name").fill("press");
  await page.getByRole("button", { name: "Create" }).click();
  await page.waitForURL(`${console}/roles**`);
  await typeRule(page, console, "/members/house-rules");
  await page.getByRole("button", { name: "Create" }).click();
  await page.waitForURL(/\/rules(\?|$)/);
}

async function typeRule(page: Page, console: string, path: string): Promise<void> {
  await page.goto(`${console}/rules/new`);
  await page.getByLabel("Path").fill(path);
  await page.getByLabel("Members with a certain role").check();
  await page.getByRole("checkbox", { name: "Press" }).check();
}

async function takeEffect(page: Page, console: string): Promise<void> {
  await typeRule(page, console, "/members/library/**");
  await page.getByRole("button", { name: "See the effect" }).click();
  await page
    .getByRole("cell", { name: /^Closes for/ })
    .first()
    .waitFor();
  await take(page, "effect");
}

async function takeView(page: Page, console: string): Promise<void> {
  await page.goto(`${console}/people/view-as?role=member&path=/members`);
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByText("You are viewing the site as").waitFor();
  await take(page, "view-as");
}

async function take(page: Page, name: string): Promise<void> {
  const picture = await page.screenshot({ scale: "css" });
  await sharp(picture)
    .webp({ quality: 85 })
    .toFile(join(images, `${name}.webp`));
}
