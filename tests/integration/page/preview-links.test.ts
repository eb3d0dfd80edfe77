/** How long a preview link holds, who makes and revokes it, and what cannot be made of it. */
import { expect, test } from "vitest";
import { sayChange } from "../../../src/gatehouse/core/languages/change.ts";
import { altered } from "../../support/altered.ts";
import { describeSiteOnBothEngines, type Site } from "../identity/site.ts";

const day = 24 * 60 * 60_000;

async function start(site: Site) {
  const mara = await site.person("mara", "editor");
  const make = async (page: "draft" | number = "draft", days: 1 | 3 | 7 = 1) => {
    const made = await site.previewLinks.make(mara, page, days);
    if (!made.ok) throw new Error(made.message);
    return made.value;
  };
  const log = async () =>
    (await site.history.of("page", "link")).map(({ authorName, summary }) => [authorName, summary]);
  return { site, mara, make, log, links: site.previewLinks };
}

describeSiteOnBothEngines("a preview link", (open) => {
  test("holds for its days on every instance, and not for longer when the clock is set back", async () => {
    const { site, make, links } = await start(await open());
    const { key, endsAt } = await make(12, 7);
    expect(await (await site.another()).previewLinks.read(key)).toMatchObject({ page: 12, endsAt });
    site.wait(7 * day - 1);
    expect((await links.read(key))?.page).toBe(12);
    site.wait(1);
    expect([await links.read(key), await links.current()]).toEqual([null, []]);
    site.wait(-8 * day);
    expect(await links.read(key)).toBeNull();
  });

  test("ends at once when it is revoked, and both are in the history with their authors", async () => {
    const { mara, make, links, log } = await start(await open());
    const [one, other] = [await make(), await make(1)];
    expect((await links.current()).map(({ page, byName }) => [page, byName])).toEqual([
      [1, "mara"],
      ["draft", "mara"],
    ]);
    expect(await links.revoke(mara, one.id)).toMatchObject({ ok: true });
    expect([await links.read(one.key), (await links.read(other.key))?.page]).toEqual([null, 1]);
    expect(await links.revoke(mara, one.id)).toMatchObject({ ok: false, code: "not-found" });
    const said = (await log()).map(([author, summary]) => `${author ?? ""}: ${sayChange(summary ?? "").slice(0, 22)}`);
    expect(said.sort()).toEqual([
      "mara: Made a preview link to",
      "mara: Made a preview link to",
      "mara: Revoked a preview link",
    ]);
  });

  test("is made and revoked by people who may edit the page alone", async () => {
    const { site, make, links } = await start(await open());
    const tom = await site.person("tom", "member");
    const { id, key } = await make();
    expect(await links.make(tom, "draft", 1)).toMatchObject({ ok: false, code: "not-permitted" });
    expect(await links.revoke(tom, id)).toMatchObject({ ok: false, code: "not-permitted" });
    expect(await links.read(key)).not.toBeNull();
  });

  test("is worthless once it is changed, and cannot be made from what the database holds", async () => {
    const { site, make, links } = await start(await open());
    const { key, id } = await make();
    for (const forged of [`${key}a`, key.slice(1), altered(key), id, "x", ""]) {
      expect(await links.read(forged)).toBeNull();
    }
    const kept = await site.database.repositories.authoredSettings.read("preview-links");
    expect(kept).not.toContain(key);
  });

  test("is refused where fifty hold already, until one is revoked or over", async () => {
    const { site, mara, make, links } = await start(await open());
    const held = Array.from({ length: 50 }, (_, at) => ({
      id: `${at}`,
      page: 1,
      endsAt: site.now() + day,
      byName: "mara",
    }));
    await site.database.repositories.authoredSettings.replace("preview-links", null, JSON.stringify(held));
    expect(await links.make(mara, "draft", 1)).toMatchObject({ ok: false, code: "not-valid" });
    await links.revoke(mara, "7");
    expect((await make()).page).toBe("draft");
  });

  test("two that are made at once both hold", async () => {
    const { make, links } = await start(await open());
    const made = await Promise.all([make(), make(), make()]);
    for (const { key } of made) expect(await links.read(key)).not.toBeNull();
  });
});
