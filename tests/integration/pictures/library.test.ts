/** The library of pictures, with the real database: uploading, using, replacing, removing, and what stays. */
import sharp from "sharp";
import { expect, test } from "vitest";
import { picturesOf } from "../../../src/gatehouse/core/page/picture-uses.ts";
import { createPictures, type PictureRow } from "../../../src/gatehouse/server/pictures/pictures.ts";
import { describeSite, shownPage, type Site } from "../identity/site.ts";

const file = async (colour: string, name = `${colour}.png`) => ({
  name,
  content: await sharp({ create: { width: 900, height: 300, channels: 3, background: colour } })
    .png()
    .toBuffer(),
});

function made(result: Awaited<ReturnType<Site["pictures"]["upload"]>>): PictureRow {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

async function draftOf({ pageEditor }: Site) {
  const draft = await pageEditor.draft();
  if (!draft.ok) throw new Error(draft.message);
  return draft.value;
}

describeSite("the library of pictures", (open) => {
  test("takes pictures of editors alone, and says who uploaded what", async () => {
    const site = await open();
    const [mara, visitor] = [await site.person("mara", "editor"), await site.person("bo", "member")];
    expect(await site.pictures.upload(visitor, await file("teal"))).toMatchObject({ ok: false, code: "not-permitted" });
    const { id } = made(await site.pictures.upload(mara, await file("teal")));
    expect(await site.pictures.remove(visitor, id)).toMatchObject({ ok: false, code: "not-permitted" });
    expect((await site.pictures.library()).pictures).toMatchObject([
      {
        id,
        name: "teal.png",
        widths: [400, 800, 900],
        createdBy: mara.id,
        used: { draft: [], live: [], revisions: [] },
      },
    ]);
    const [change] = await site.database.repositories.changes.recent({ entity: "picture", entityId: id, limit: 1 });
    expect(change).toMatchObject({ authorName: "mara", entity: "picture" });
    // A program, or a session that has ended meanwhile, is no author.
    await site.sessions.end(mara.sessionHash, "signed-out");
    expect((await site.pictures.upload(mara, await file("red"))).ok).toBe(false);
  });

  test("a picture that took too long can be sent again: nothing says that it is damaged", async () => {
    const site = await open();
    const mara = await site.person("mara", "editor");
    const slow = createPictures({
      ...{ pictures: site.database.repositories.pictures, files: site.pictureFiles, pageEditor: site.pageEditor },
      maker: { make: async () => "late", measure: async () => null, close: () => undefined },
      authored: { change: async (_author, _permission, attempt) => (await attempt({} as never)) as never },
      now: () => 0,
    });
    expect(await slow.upload(mara, await file("teal"))).toMatchObject({
      ok: false,
      code: "busy",
      problem: { id: "picture-late" },
      retryAfterSeconds: 30,
    });
  });

  test("a picture on the page stays until no revision shows it, and every instance shows it", async () => {
    const site = await open();
    const mara = await site.person("mara", "editor");
    const { id } = made(await site.pictures.upload(mara, await file("teal")));
    const other = await site.another();
    expect(made(await site.pictures.useAs(mara, id, "mark-light")).id).toBe(id);
    expect(await site.pictures.remove(mara, id)).toMatchObject({ ok: false, code: "not-editable" });
    expect((await shownPage(other)).pictures).toEqual({});
    const draft = await draftOf(site);
    await site.pageEditor.publish(mara, draft.version, "");

    const { pictures } = await shownPage(other);
    expect(pictures[id]).toMatchObject({
      width: 900,
      height: 300,
      url: expect.stringMatching(/^data:image\/webp/) as string,
    });
    expect(await other.pictureFiles.content(id, 900)).toEqual(await site.pictureFiles.content(id, 900));

    const replacement = made(await site.pictures.replace(mara, id, await file("plum")));
    expect(picturesOf((await draftOf(site)).document)).toEqual([replacement.id]);
    await site.pageEditor.publish(mara, (await draftOf(site)).version, "");
    expect(await site.pictures.find(id)).toMatchObject({ used: { draft: [], live: [], revisions: [2] } });
    expect(await site.pictures.remove(mara, id)).toMatchObject({ ok: false, code: "not-editable" });
    await site.pageEditor.restore(mara, 2, (await draftOf(site)).version);
    expect(Object.keys((await shownPage(other)).pictures)).toEqual([id]);
  });

  test("a mark that is lost in dark is found before publishing, also where it was uploaded long ago; a plate mends it", async () => {
    const site = await open();
    const mara = await site.person("mara", "editor");
    const letters = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><path d="M0 0h90v50H0z"/></svg>`;
    const { id } = made(await site.pictures.upload(mara, { name: "mark.svg", content: Buffer.from(letters) }));
    await site.pictures.useAs(mara, id, "mark-light");
    const marksIn = async () => {
      const { document } = await draftOf(site);
      return (await (await site.another()).pageCheck(document)).flatMap(({ what, level }) =>
        what.id === "mark-lost" ? [level] : [],
      );
    };
    expect(await marksIn()).toEqual(["warning"]);
    const { version } = await draftOf(site);
    const plate = { kind: "set", path: "theme.brand.markPlates", value: { dark: "light" } } as const;
    expect((await site.pageEditor.save(mara, version, [plate])).ok).toBe(true);
    expect(await marksIn()).toEqual([]);
  });

  test("each place of the brand, and the background, take a picture", async () => {
    const site = await open();
    const mara = await site.person("mara", "editor");
    const { id } = made(await site.pictures.upload(mara, await file("teal")));
    for (const place of ["mark-dark", "icon", "background"] as const) {
      expect((await site.pictures.useAs(mara, id, place)).ok, place).toBe(true);
    }
    expect((await site.pictures.find(id))?.used.draft).toEqual(["mark-dark", "icon", "background"]);
    expect(await site.pictures.useAs(mara, "n".repeat(20), "icon")).toMatchObject({ ok: false, code: "not-found" });
  });

  test("what a block says about its picture is in the library once it is published, unless the library says something else", async () => {
    const site = await open();
    const mara = await site.person("mara", "owner");
    const { id } = made(await site.pictures.upload(mara, await file("teal")));
    const publish = async (alt: string) => {
      const draft = await draftOf(site);
      const settings = { upload: id, alt: { en: alt }, isDecorative: false, picture: "gate", width: "small" } as const;
      const isThere = draft.document.blocks.some((block) => block.id === "sea");
      const saved = await site.pageEditor.save(mara, draft.version, [
        isThere
          ? { kind: "set", path: "blocks.sea.alt", value: { en: alt } }
          : { kind: "insertBlock", block: { id: "sea", kind: "picture", ...settings } as never, parent: null, at: 1 },
      ]);
      expect(saved.ok).toBe(true);
      expect((await site.pageEditor.publish(mara, (await draftOf(site)).version, "")).ok).toBe(true);
      return site.pictures.find(id);
    };
    expect(await publish("The sea")).toMatchObject({ alt: "The sea", isDecorative: false });
    expect(await publish("The sea at night"), "still the block's own words").toMatchObject({ alt: "The sea at night" });
    await site.pictures.describe(mara, id, { alt: "Waves", isDecorative: false, focusX: 10, focusY: 90 });
    expect(await publish("The calm sea"), "written in the library").toMatchObject({ alt: "Waves", focusX: 10 });
  });

  test("a description is changed with the history, and one that no page uses is removed", async () => {
    const site = await open();
    const mara = await site.person("mara", "editor");
    const { id } = made(await site.pictures.upload(mara, await file("teal")));
    const description = { alt: "The sea", isDecorative: false, focusX: 10, focusY: 90 };
    expect(made(await site.pictures.describe(mara, id, description))).toMatchObject(description);
    expect(await site.pictures.find(id)).toMatchObject(description);
    expect(made(await site.pictures.remove(mara, id)).id).toBe(id);
    expect(await site.pictures.find(id)).toBeNull();
    expect(await site.pictureFiles.content(id, 400)).toBeNull();
    expect(await site.pictures.remove(mara, id)).toMatchObject({ ok: false, code: "not-found" });
    expect(await site.pictures.describe(mara, id, description)).toMatchObject({ ok: false, code: "not-found" });
  });
});
