/** Shaping the page, with the real database: saving, two people at once, publishing, going back. */
import { expect, test } from "vitest";
import { roleSchema } from "../../../src/gatehouse/core/access/role.ts";
import { setCopy } from "../../../src/gatehouse/core/page/edit-copy.ts";
import type { EditCommand } from "../../../src/gatehouse/core/page/edit.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import type { PageEditor } from "../../../src/gatehouse/server/page/page-editor.ts";
import { createPublishedPage } from "../../../src/gatehouse/server/page/published-page.ts";
import { createTimeouts } from "../../../src/gatehouse/server/timeouts.ts";
import { runStatement } from "../../support/rows.ts";
import { describeSiteOnBothEngines, shownPage, type Site } from "../identity/site.ts";
import { sayChange } from "../../../src/gatehouse/core/languages/change.ts";

function note(value: string): EditCommand {
  return setCopy("en", { kind: "site" }, "note", value);
}

async function start(site: Site) {
  const [mara, jonas] = [await site.person("mara", "editor"), await site.person("jonas", "editor")];
  const { pageEditor: editor, database } = site;
  return { site, mara, jonas, editor, shown: () => shownPage(site), repositories: database.repositories };
}

async function draftOf(editor: PageEditor) {
  const result = await editor.draft();
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

describeSiteOnBothEngines("the page editor", (open) => {
  test("what is saved is in the draft, and visitors do not see it yet", async () => {
    const { editor, shown, mara } = await start(await open());
    const { version } = await draftOf(editor);

    expect(await editor.save(mara, version, [note("Closed for now")])).toEqual({
      ok: true,
      value: { version: version + 1 },
    });

    const draft = await draftOf(editor);
    expect(draft.document.copy.en?.site?.note).toBe("Closed for now");
    expect(draft).toMatchObject({ savedByName: "mara", differs: true });
    expect((await shown()).document.copy).toEqual({});
  });

  test("what is saved while somebody types does not fill the database: the history holds what changed, not the page", async () => {
    const { site, editor, mara, repositories } = await start(await open());
    const { version } = await draftOf(editor);
    const links = Array.from({ length: 8 }, (_, at) => ({
      id: `l${String(at)}`,
      label: { en: "x".repeat(60) },
      href: `/${"y".repeat(200)}`,
    }));
    await editor.save(mara, version, [{ kind: "set", path: "blocks.support-links.links", value: links }]);
    for (let typed = 1; typed <= 3; typed += 1) {
      site.wait(1_000);
      await editor.save(mara, version + typed, [note("n".repeat(typed))]);
    }
    const changes = await repositories.changes.recent({ entity: "page", entityId: "draft", limit: 3 });
    expect(changes).toHaveLength(3);
    for (const { before, after } of changes) expect(JSON.stringify({ before, after }).length).toBeLessThan(300);
    expect(JSON.stringify(changes[0]?.after)).toContain("nnn");
    // A draft that another page takes the place of stays there whole.
    site.wait(1_000);
    await editor.discardDraft(mara, version + 4);
    const [discarded] = await repositories.changes.recent({ entity: "page", entityId: "draft", limit: 1 });
    expect(JSON.stringify(discarded?.before)).toContain("y".repeat(200));
  });

  test("publishing shows the page to visitors at once", async () => {
    const { editor, shown, mara } = await start(await open());
    const first = await draftOf(editor);
    await shown();
    await editor.save(mara, first.version, [
      note("Closed for now"),
      { kind: "set", path: "theme.preset", value: "almanac" },
    ]);

    const result = await editor.publish(mara, first.version + 1, " Winter\u202e break");

    expect(result).toMatchObject({ ok: true, value: { number: 2 } });
    const { document, revision, themes } = await shown();
    expect(revision).toBe(2);
    expect(document.copy.en?.site?.note).toBe("Closed for now");
    expect(themes.site).toEqual(shippedThemes.find(({ id }) => id === "almanac")?.tokens);
    expect((await draftOf(editor)).differs).toBe(false);
    expect((await editor.history())[0]).toMatchObject({
      number: 2,
      live: true,
      note: "Winter break",
      publishedByName: "mara",
    });
  });

  test("a release that changes a preset leaves the published page as it was, and so does going back to it", async () => {
    const { site, editor, mara, repositories } = await start(await open());
    const { version } = await draftOf(editor);
    await editor.save(mara, version, [{ kind: "set", path: "theme.preset", value: "almanac" }]);
    await editor.publish(mara, version + 1, "");
    // As if the preset had been another one when the page was published.
    const { themes } = (await repositories.pages.revision(2)) ?? {};
    const former = JSON.stringify(themes).replaceAll(/"radius":"\w+"/g, '"radius":"large"');
    const statement = `update page_revisions set themes = '${former}' where number = 2`;
    await runStatement(site.settings.databaseUrl, { sqlite: statement, postgres: statement });

    const look = async () => {
      const fresh = createPublishedPage(repositories, shippedThemes, createTimeouts(), (error) =>
        expect(error).toBeNull(),
      );
      return (await fresh.current()).themes.site.radius;
    };

    expect(await look()).toBe("large");
    const draft = await draftOf(editor);
    expect(draft.differs).toBe(true);
    await editor.publish(mara, draft.version, "With the new preset");
    expect(await look()).not.toBe("large");
    await editor.restore(mara, 2, draft.version + 1);
    expect(await look()).toBe("large");
  });

  test("a second author cannot overwrite what another saved meanwhile, and both can go on editing", async () => {
    const { editor, mara, jonas } = await start(await open());
    const { version } = await draftOf(editor);
    await editor.save(mara, version, [note("Mara’s words")]);

    const late = await editor.save(jonas, version, [{ kind: "set", path: "layout", value: "split" }]);

    expect(late).toMatchObject({
      ok: false,
      code: "conflict",
      current: { savedById: mara.id, savedByName: "mara", version: version + 1 },
    });
    expect((await draftOf(editor)).document.layout).toBe("card");
    expect(await editor.save(jonas, version + 1, [{ kind: "set", path: "layout", value: "split" }])).toMatchObject({
      ok: true,
    });
    const { document } = await draftOf(editor);
    expect([document.layout, document.copy.en?.site?.note]).toEqual(["split", "Mara’s words"]);
  });

  test("of two people who save at the same moment, one is told that the other came first", async () => {
    const { editor, mara, jonas } = await start(await open());
    const { version } = await draftOf(editor);

    const results = await Promise.all([
      editor.save(mara, version, [note("One")]),
      editor.save(jonas, version, [note("Other")]),
    ]);

    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject({ code: "conflict" });
  });

  test("a page that changed meanwhile is not published unseen", async () => {
    const { editor, shown, mara, jonas } = await start(await open());
    const { version } = await draftOf(editor);
    await editor.save(mara, version, [note("Not ready")]);

    expect(await editor.publish(jonas, version, "")).toMatchObject({ ok: false, code: "conflict" });
    expect((await shown()).revision).toBe(1);
  });

  test("restoring brings an old page back as a new revision", async () => {
    const { editor, shown, mara, jonas } = await start(await open());
    const { version } = await draftOf(editor);
    await editor.save(mara, version, [note("A mistake")]);
    await editor.publish(mara, version + 1, "");

    expect(await editor.restore(jonas, 1, version + 2)).toMatchObject({ ok: true, value: { number: 3 } });

    expect((await shown()).document.copy).toEqual({});
    expect((await editor.history()).map(({ number, restoredFrom }) => [number, restoredFrom])).toEqual([
      [3, 1],
      [2, null],
      [1, null],
    ]);
    expect(await editor.restore(jonas, 99, version + 3)).toMatchObject({ ok: false, code: "not-found" });
    expect(await editor.restore(jonas, 1, version)).toMatchObject({ ok: false, code: "conflict" });
  });

  test("publishing is undone in one step: visitors see the page before, and the draft keeps what was published", async () => {
    const { editor, shown, mara, jonas } = await start(await open());
    const { version } = await draftOf(editor);
    await editor.save(mara, version, [note("Too early")]);
    await editor.publish(mara, version + 1, "");
    await editor.save(mara, version + 2, [{ kind: "set", path: "layout", value: "split" }]);

    expect(await editor.undoPublishing(mara, 2, version + 2)).toMatchObject({ ok: false, code: "conflict" });
    expect(await editor.undoPublishing(mara, 2, version + 3)).toMatchObject({ ok: true, value: { number: 3 } });
    expect((await shown()).document.copy).toEqual({});
    const draft = await draftOf(editor);
    expect([draft.document.copy.en?.site?.note, draft.document.layout, draft.differs]).toEqual([
      "Too early",
      "split",
      true,
    ]);

    await editor.publish(jonas, version + 4, "");
    expect(await editor.undoPublishing(mara, 2, version + 5)).toMatchObject({
      ok: false,
      problem: { id: "other-page-live" },
    });
  });

  test("an old page can become the draft, without visitors seeing anything of it", async () => {
    const { site, editor, shown, mara, repositories } = await start(await open());
    const { version } = await draftOf(editor);
    await editor.save(mara, version, [note("Winter break")]);
    await editor.publish(mara, version + 1, "");
    site.wait(1);

    expect(await editor.restoreAsDraft(mara, 1, version + 2)).toEqual({ ok: true, value: { version: version + 3 } });

    expect((await draftOf(editor)).document.copy).toEqual({});
    expect((await shown()).document.copy.en?.site?.note).toBe("Winter break");
    const [entry] = await repositories.changes.recent({ entity: "page", limit: 1 });
    expect(sayChange(entry?.summary ?? "")).toBe("Made revision 1 the draft of the page");
    expect(await editor.restoreAsDraft(mara, 99, version + 3)).toMatchObject({ ok: false, code: "not-found" });
    expect(await editor.restoreAsDraft(mara, 1, version)).toMatchObject({ ok: false, code: "conflict" });
  });

  test("a page that says nothing or shows a picture without words for it is not published", async () => {
    const { editor, shown, mara } = await start(await open());
    const { version } = await draftOf(editor);
    await editor.save(mara, version, [{ kind: "removeBlock", id: "explanation" }]);

    expect(await editor.publish(mara, version + 1, "")).toMatchObject({
      ok: false,
      code: "not-publishable",
      problem: { id: "page-not-ready", values: { count: 1 } },
    });

    expect((await shown()).revision).toBe(1);
  });

  test("a page grows no larger than the studio can send it, and what is saved stays as it was", async () => {
    const { editor, mara } = await start(await open());
    const { version } = await draftOf(editor);
    const text = { kind: "text", text: "x".repeat(1_000) };
    const paragraphs = Array(40).fill({ kind: "paragraph", content: Array(4).fill(text) });
    const block = (number: number) => ({
      kind: "insertBlock" as const,
      block: { id: `text-${number}`, kind: "rich-text" as const, text: { en: paragraphs } } as never,
      parent: null,
      at: 0,
    });
    expect(await editor.save(mara, version, [block(1), block(2)])).toMatchObject({ ok: true });

    expect(await editor.save(mara, version + 1, [block(3)])).toMatchObject({
      ok: false,
      problem: { id: "page-too-large", values: { most: 480 } },
    });

    expect((await draftOf(editor)).document.blocks.filter(({ kind }) => kind === "rich-text")).toHaveLength(2);
  });

  test("discarding goes back to what visitors see", async () => {
    const { editor, mara } = await start(await open());
    const { version } = await draftOf(editor);
    await editor.save(mara, version, [note("Never mind"), { kind: "addBlock", block: "divider" }]);

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
      kind: "set",
      path: "blocks.sign-in.showFor",
      value: { audience: "signed-in" },
    };

    expect(await editor.save(mara, version, [note("Gone"), remove])).toMatchObject({
      ok: false,
      code: "needed-block",
      command: 1,
    });
    expect(await editor.save(mara, version, [hide])).toMatchObject({ ok: false, code: "invalid" });
    expect((await draftOf(editor)).version).toBe(version);
  });

  test("a page whose theme is gone is not published", async () => {
    const { editor, repositories, mara } = await start(await open());
    const { version } = await draftOf(editor);
    await editor.save(mara, version, [{ kind: "set", path: "theme.preset", value: "gone" }]);
    expect(await editor.publish(mara, version + 1, "")).toMatchObject({ ok: false, code: "not-publishable" });
    expect(await repositories.pages.publishedNumber()).toBe(1);
  });

  test("editing and publishing are separate permissions, checked in the use case itself", async () => {
    const { site, editor } = await start(await open());
    const { version } = await draftOf(editor);
    const drafts = roleSchema.parse({ id: "drafts", label: "Drafts", permissions: ["page:edit"] });
    await site.roles.create(operator, drafts);
    const [reader, writer] = [await site.person("reader", "member"), await site.person("writer", "drafts")];

    expect(await editor.save(reader, version, [note("No")])).toMatchObject({ code: "not-permitted" });
    expect(await editor.discardDraft(reader, version)).toMatchObject({ code: "not-permitted" });
    expect(await editor.save(writer, version, [note("Yes")])).toMatchObject({ ok: true });
    expect(await editor.publish(writer, version + 1, "")).toMatchObject({ code: "not-permitted" });
    expect(await editor.restore(writer, 1, version + 1)).toMatchObject({ code: "not-permitted" });
  });

  test("a new page begins in the language of the first owner, unless it was changed already", async () => {
    const { editor, mara } = await start(await open());
    await editor.beginIn("en", mara.id);
    const first = await draftOf(editor);
    await editor.beginIn("de", mara.id);
    const german = await draftOf(editor);
    expect(german.document.languages.slice(0, 2)).toEqual(["de", "en"]);
    expect([german.version, german.liveRevision]).toEqual([first.version + 1, 1]);
    await editor.beginIn("fr", mara.id);
    expect((await draftOf(editor)).document.languages[0]).toBe("de");
  });

  test("the look takes a permission of its own, in every way a draft is changed", async () => {
    const { site, editor, mara } = await start(await open());
    const { version, document } = await draftOf(editor);
    const words = roleSchema.parse({ id: "words", label: "Words", permissions: ["page:edit", "page:publish"] });
    await site.roles.create(operator, words);
    const writer = await site.person("writer", "words");
    const reset = [{ kind: "set", path: "overrides.reasons.role-missing", value: null }] as const;
    const look = [
      { kind: "set", path: "layout", value: "split" },
      { kind: "set", path: "theme.brand.colour", value: "#0a7a4b" },
      { kind: "set", path: "overrides.reasons.role-missing.layout", value: "split" },
      { kind: "set", path: "overrides.reasons.role-missing", value: { layout: "split" } },
      { kind: "set", path: "overrides.sections.members.theme", value: document.theme },
    ] as const;
    for (const command of look) {
      expect(await editor.save(writer, version, [note("Words"), command])).toMatchObject({ code: "not-permitted" });
    }
    const hidden = { kind: "set", path: "overrides.reasons.role-missing.blocks.footer.isHidden", value: true } as const;
    expect(await editor.save(writer, version, [note("Words"), hidden])).toMatchObject({ ok: true });
    expect(await editor.save(mara, version + 1, [...reset, look[0], look[2]])).toMatchObject({ ok: true });

    expect(await editor.importDraft(writer, version + 2, document)).toMatchObject({ code: "not-permitted" });
    expect(await editor.save(writer, version + 2, reset)).toMatchObject({ code: "not-permitted" });
    expect(await editor.discardDraft(writer, version + 2)).toMatchObject({ code: "not-permitted" });
    expect(await editor.restoreAsDraft(writer, 1, version + 2)).toMatchObject({ code: "not-permitted" });
    expect(await editor.restore(writer, 1, version + 2)).toMatchObject({ code: "not-permitted" });
    expect(await editor.publish(writer, version + 2, "")).toMatchObject({ ok: true });
    // What was published is taken back by who may publish.
    expect(await editor.undoPublishing(writer, 2, version + 3)).toMatchObject({ ok: true });
  });

  test("every change is stored with its author and the previous state", async () => {
    const { editor, repositories, mara, jonas } = await start(await open());
    const { version, document } = await draftOf(editor);
    await editor.save(mara, version, [note("Closed for now")]);
    await editor.publish(jonas, version + 1, "");

    const changes = await repositories.changes.recent({ entity: "page", limit: 10 });

    expect(changes.map(({ authorName, summary }) => `${authorName}: ${sayChange(summary)}`).sort()).toEqual([
      "jonas: Published revision 2 of the page",
      "mara: Changed the refusal page: words for the whole site in English",
    ]);
    const edited = changes.find(({ authorId }) => authorId === mara.id);
    // What leads back to the page before, and what was done.
    expect(edited).toMatchObject({
      before: { commands: [{ kind: "set", path: "copy.en.site.note", value: null }] },
      after: { commands: [note("Closed for now")] },
    });
    const published = changes.find(({ authorId }) => authorId === jonas.id);
    expect(published?.before).toEqual(document);
  });
});
