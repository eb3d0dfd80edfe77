/** A site that has no owner yet: the link it prints. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSite } from "../support/site.ts";
import { expect, test } from "./fixtures.ts";

test("a fresh site prints a link; the first to open it becomes the owner, it does not work again, and the studio says where to begin", async ({
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

    // The studio says where to begin, until the page is published. The site's layout has a mark already.
    await page.goto(`${site.origin}/admin/page/studio`);
    const begin = page.getByRole("region", { name: "Make the refusal page yours" });
    await expect(begin.getByRole("button")).toHaveText([/^Match your site/, /^Say who helps/]);
    await begin.getByRole("button", { name: "Say who helps" }).click();
    await expect(page.getByLabel("Email address")).toBeFocused();
    await page.keyboard.type("desk@example.org");
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await page.getByRole("button", { name: "Publish now" }).click();
    await expect(page.getByRole("dialog", { name: "Published" })).toBeVisible();
    await page.reload();
    await expect(page.getByText("Choose a block in the list, or click it on the page.")).toBeVisible();
    await expect(begin).toHaveCount(0);
  } finally {
    await site.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
