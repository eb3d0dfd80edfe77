/** A site that has no owner yet: the link it prints. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSite } from "../support/site.ts";
import { expect, test } from "./fixtures.ts";

test("a fresh site prints a link; the first to open it becomes the owner, and it does not work again", async ({
  page,
}) => {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-setup-"));
  const site = await startSite({ databaseUrl: `file:${join(folder, "site.db")}`, withOwner: false });
  try {
    await expect.poll(() => site.output()).toContain("/setup?key=");
    const link = /http:\S+\/setup\?key=\S+/.exec(site.output())?.[0] ?? "";

    const wrong = await page.goto(`${site.origin}/setup?key=guessed`);
    expect(wrong?.status()).toBeGreaterThanOrEqual(400);

    await page.goto(link);
    await page.getByLabel("Your name").fill("Ines Okafor");
    await page.getByLabel("Email address").fill("ines@example.org");
    await page.getByLabel("Password").fill("a lantern in the window");
    await page.getByRole("button", { name: "Become the owner" }).click();
    await expect(page).toHaveURL(`${site.origin}/admin`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Overview");

    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This site has an owner already");
  } finally {
    await site.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
