/** Shaping the page, with the real database: saving, two people at once, publishing, going back. */
import { expect, test } from "vitest";
import { roleSchema } from "../../../src/gatehouse/core/access/role.ts";
import type { EditCommand } from "../../../src/gatehouse/core/page/edit.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import type { PageEditor } from "../../../src/gatehouse/server/page/page-editor.ts";
import { describeSite, type Site } from "../identity/site.ts";
import { sayChange } from "../../../src/gatehouse/core/languages/change.ts";

function heading(value: string): EditCommand {
  return { kind: "setCopy", language: "en", scope: { kind: "site" }, field: "heading", value };
}

async function start(site: Site) {
  const [mara, jonas] = [await site.person("mara", "editor"), await site.person("jonas", "editor")];
  const { pageEditor: editor, publishedPage: published, database } = site;
  return { site, mara, jonas, editor, published, repositories: database.repositories };
}

async function draftOf(editor: PageEditor) {
  const result = await editor.draft();
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

describeSite("the page editor", (open) => {
  test("what is saved is in the draft, and visitors do not see it yet", async () => {
    const { editor, published, mara } = await start(await open());
    const { version } = await draftOf(editor);

    expect(await editor.save(mara, version, [heading("Closed for now")])).toEqual({
      ok: true,
      value: { version: version + 1 },
    });

    const draft = await draftOf(editor);
    expect(draft.document.copy.en?.site?.heading).toBe("Closed for now");
    expect(draft).toMatchObject({ savedByName: "mara", differs: true });
    expect((await published.current()).document.copy).toEqual({});
  });

  test("publishing shows the page to visitors at once", async () => {
    const { editor, published, mara } = await start(await open());
    const first = await draftOf(editor);
    await published.current();
    await editor.save(mara, first.version, [heading("Closed for now"), { kind: "setTheme", themeId: "almanac" }]);

    const result = await editor.publish(mara, first.version + 1, "Winter break");

    expect(result).toMatchObject({ ok: true, value: { number: 2 } });
    const { document, revision, theme } = await published.current();
    expect(revision).toBe(2);
    expect(document.copy.en?.site?.heading).toBe("Closed for now");
    expect(theme).toEqual(shippedThemes.find(({ id }) => id === "almanac")?.tokens);
    expect((await draftOf(editor)).differs).toBe(false);
    expect((await editor.history())[0]).toMatchObject({
      number: 2,
      live: true,
      note: "Winter break",
      publishedByName: "mara",
    });
  });

  test("a second author cannot overwrite what another saved meanwhile, and both can go on editing", async () => {
    const { editor, mara, jonas } = await start(await open());
    const { version } = await draftOf(editor);
    await editor.save(mara, version, [heading("Mara’s words")]);

    const late = await editor.save(jonas, version, [{ kind: "setLayout", layout: "split" }]);

    expect(late).toMatchObject({
      ok: false,
      code: "conflict",
      current: { savedById: mara.id, savedByName: "mara", version: version + 1 },
    });
    expect((await draftOf(editor)).document.layout).toBe("card");
    expect(await editor.save(jonas, version + 1, [{ kind: "setLayout", layout: "split" }])).toMatchObject({ ok: true });
    const { document } = await draftOf(editor);
    expect([document.layout, document.copy.en?.site?.heading]).toEqual(["split", "Mara’s words"]);
  });

  test("of two people who save at the same moment, one is told that the other came first", async () => {
    const { editor, mara, jonas } = await start(await open());
    const { version } = await draftOf(editor);

    const results = await Promise.all([
      editor.save(mara, version, [heading("One")]),
      editor.save(jonas, version, [heading("Other")]),
    ]);

    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject({ code: "conflict" });
  });

  test("a page that changed meanwhile is not published unseen", async () => {
    const { editor, published, mara, jonas } = await start(await open());
    const { version } = await draftOf(editor);
    await editor.save(mara, version, [heading("Not ready")]);

    expect(await editor.publish(jonas, version, "")).toMatchObject({ ok: false, code: "conflict" });
    expect((await published.current()).revision).toBe(1);
  });

  test("restoring brings an old page back as a new revision", async () => {
    const { editor, published, mara, jonas } = await start(await open());
    const { version } = await draftOf(editor);
    await editor.save(mara, version, [heading("A mistake")]);
    await editor.publish(mara, version + 1, "");

    expect(await editor.restore(jonas, 1, version + 2)).toMatchObject({ ok: true, value: { number: 3 } });

    expect((await published.current()).document.copy).toEqual({});
    expect((await editor.history()).map(({ number, restoredFrom }) => [number, restoredFrom])).toEqual([
      [3, 1],
      [2, null],
      [1, null],
    ]);
    expect(await editor.restore(jonas, 99, version + 3)).toMatchObject({ ok: false, code: "not-found" });
    expect(await editor.restore(jonas, 1, version)).toMatchObject({ ok: false, code: "conflict" });
  });

  test("discarding goes back to what visitors see", async () => {
    const { editor, mara } = await start(await open());
    const { version } = await draftOf(editor);
    await editor.save(mara, version, [heading("Never mind"), { kind: "addBlock", block: "divider" }]);

    expect(await editor.discardDraft(mara, version + 1)).toMatchObject({ ok: true });

    const draft = await draftOf(editor);
    expect(draft.differs).toBe(false);
    expect(draft.document).toEqual(draft.liveDocument);
  });

  test("the sign-in form cannot be removed or hidden, and then nothing of the list is saved", async () => {
    const { editor, mara } = await start(await open());
    const { version } = await draftOf(editor);
    const remove: EditCommand = { kind: "removeBlock", id: "sign-in" };
    const hide: EditCommand = {
      kind: "updateBlock",
      id: "sign-in",
      settings: { showFor: { audience: "signed-in" } },
    };

    expect(await editor.save(mara, version, [heading("Gone"), remove])).toMatchObject({
      ok: false,
      code: "needed-block",
      command: 1,
    });
    expect(await editor.save(mara, version, [hide])).toMatchObject({ ok: false, code: "invalid" });
    expect((await draftOf(editor)).version).toBe(version);
  });

  test("a page whose theme is gone, or cannot be read, is not published", async () => {
    const { editor, repositories, mara } = await start(await open());
    const [harbour] = shippedThemes;
    const faint = { ...harbour.tokens, light: { ...harbour.tokens.light, muted: "#eeeeee" } };
    await repositories.themes.putBuiltIn([{ id: "faint", name: "Faint", tokens: faint }]);

    for (const themeId of ["gone", "faint"]) {
      const { version } = await draftOf(editor);
      await editor.save(mara, version, [{ kind: "setTheme", themeId }]);
      expect(await editor.publish(mara, version + 1, "")).toMatchObject({ ok: false, code: "not-publishable" });
    }
    expect(await repositories.pages.publishedNumber()).toBe(1);
  });

  test("an old page whose theme cannot be read any more is not brought back", async () => {
    const { editor, repositories, mara } = await start(await open());
    const [harbour] = shippedThemes;
    await repositories.themes.putBuiltIn([{ id: "autumn", name: "Autumn", tokens: harbour.tokens }]);
    const { version } = await draftOf(editor);
    await editor.save(mara, version, [{ kind: "setTheme", themeId: "autumn" }]);
    const old = await editor.publish(mara, version + 1, "");
    if (!old.ok) throw new Error(old.message);
    const faint = { ...harbour.tokens, light: { ...harbour.tokens.light, muted: "#eeeeee" } };
    await repositories.themes.putBuiltIn([{ id: "autumn", name: "Autumn", tokens: faint }]);

    expect(await editor.restore(mara, old.value.number, old.value.version)).toMatchObject({
      ok: false,
      code: "not-publishable",
    });
    expect(await repositories.pages.publishedNumber()).toBe(old.value.number);
  });

  test("editing and publishing are separate permissions, checked in the use case itself", async () => {
    const { site, editor } = await start(await open());
    const { version } = await draftOf(editor);
    const drafts = roleSchema.parse({ id: "drafts", label: "Drafts", permissions: ["page:edit"] });
    await site.roles.create(operator, drafts);
    const [reader, writer] = [await site.person("reader", "member"), await site.person("writer", "drafts")];

    expect(await editor.save(reader, version, [heading("No")])).toMatchObject({ code: "not-permitted" });
    expect(await editor.discardDraft(reader, version)).toMatchObject({ code: "not-permitted" });
    expect(await editor.save(writer, version, [heading("Yes")])).toMatchObject({ ok: true });
    expect(await editor.publish(writer, version + 1, "")).toMatchObject({ code: "not-permitted" });
    expect(await editor.restore(writer, 1, version + 1)).toMatchObject({ code: "not-permitted" });
  });

  test("every change is stored with its author and the previous state", async () => {
    const { editor, repositories, mara, jonas } = await start(await open());
    const { version, document } = await draftOf(editor);
    await editor.save(mara, version, [heading("Closed for now")]);
    await editor.publish(jonas, version + 1, "");

    const changes = await repositories.changes.recent({ entity: "page", limit: 10 });

    expect(changes.map(({ authorName, summary }) => `${authorName}: ${sayChange(summary)}`).sort()).toEqual([
      "jonas: Published revision 2 of the page",
      "mara: Changed the refusal page: words for the whole site in English",
    ]);
    expect(changes.find(({ authorId }) => authorId === mara.id)?.before).toEqual(document);
  });
});
