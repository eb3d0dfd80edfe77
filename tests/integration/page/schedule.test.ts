/** Publishing at a moment to come, with the real database and its queue of jobs. */
import sharp from "sharp";
import { expect, test, vi } from "vitest";
import { sayChange } from "../../../src/gatehouse/core/languages/change.ts";
import { setCopy } from "../../../src/gatehouse/core/page/edit-copy.ts";
import { until } from "../../support/until.ts";
import { describeSiteOnBothEngines, shownPage, type Site } from "../identity/site.ts";

const hour = 60 * 60_000;

async function start(site: Site) {
  const mara = await site.person("mara", "editor");
  const { pageEditor: editor, schedule } = site;
  async function save(words: string): Promise<number> {
    const draft = await editor.draft();
    if (!draft.ok) throw new Error(draft.message);
    const saved = await editor.save(mara, draft.value.version, [setCopy("en", { kind: "site" }, "note", words)]);
    if (!saved.ok) throw new Error(saved.message);
    return saved.value.version;
  }
  const live = async () => {
    const { document, revision } = await shownPage(await site.another());
    return [revision, document.copy.en?.site?.note];
  };
  const scheduled = async () => (await schedule.current())?.id ?? "";
  /** Carries the job out, as a worker does. */
  const run = async (id: string) => {
    const { signal } = new AbortController();
    await schedule.job.run({ scheduled: id }, { signal, ended: signal });
  };
  return { site, mara, editor, schedule, save, live, scheduled, run };
}

const untilNothing = ({ schedule }: Site) =>
  until(
    async () => (await schedule.current()) === null,
    () => "The page still waits.",
  );

describeSiteOnBothEngines("a page that is scheduled", (open) => {
  test("goes live at its moment on every instance, by the queue of jobs", async () => {
    const { site, mara, schedule, save, live } = await start(await open());
    const version = await save("Winter break");
    const at = site.now() + hour;

    expect(await schedule.schedule(mara, version, at, "For\u202e winter")).toEqual({ ok: true, value: { at } });

    expect(await schedule.current()).toMatchObject({ at, note: "For winter", byName: "mara", failed: null });
    expect(await live()).toEqual([1, undefined]);
    site.wait(hour);
    // An instance that starts looks at the queue at once.
    await site.another();
    await untilNothing(site);
    expect(await live()).toEqual([2, "Winter break"]);
    const [newest] = await site.pageEditor.history();
    expect(newest).toMatchObject({ number: 2, live: true, note: "For winter", publishedByName: "mara" });
  });

  test("is the page that its author saw, and the draft goes on as it is", async () => {
    const { site, mara, editor, schedule, save, live, scheduled, run } = await start(await open());
    await schedule.schedule(mara, await save("Winter break"), site.now() + hour, "");
    await save("Not ready yet");
    site.wait(hour);

    await run(await scheduled());

    expect(await live()).toEqual([2, "Winter break"]);
    const draft = await editor.draft();
    expect(draft.ok && [draft.value.document.copy.en?.site?.note, draft.value.differs]).toEqual([
      "Not ready yet",
      true,
    ]);
  });

  test("keeps its pictures while it waits, and its look when it is live", async () => {
    const { site, mara, editor, schedule, save, scheduled, run } = await start(await open());
    const content = await sharp({ create: { width: 40, height: 20, channels: 3, background: "#a02010" } })
      .png()
      .toBuffer();
    const uploaded = await site.pictures.upload(mara, { name: "Mark", content });
    if (!uploaded.ok) throw new Error(uploaded.message);
    const { id } = uploaded.value;
    const version = await save("Winter break");
    await editor.save(mara, version, [{ kind: "set", path: "theme.brand.markLight", value: id }]);
    await schedule.schedule(mara, version + 1, site.now() + hour, "");
    await editor.discardDraft(mara, version + 1);

    expect(await site.pictures.remove(mara, id)).toMatchObject({ ok: false });
    await run(await scheduled());

    expect(await site.database.repositories.pages.revision(2)).toMatchObject({
      document: { theme: { brand: { markLight: id } } },
      themes: { site: { version: 2 } },
    });
    expect(await site.pictures.remove(mara, id)).toMatchObject({ ok: false });
  });

  test("is published once, even if its job runs twice", async () => {
    const { site, mara, schedule, save, live, scheduled, run } = await start(await open());
    await schedule.schedule(mara, await save("Winter break"), site.now() + hour, "");
    const id = await scheduled();
    await Promise.all([run(id), run(id)]);
    await run(id);
    expect(await live()).toEqual([2, "Winter break"]);
  });

  test("that goes live while somebody undoes their publishing stays live", async () => {
    const { site, mara, editor, schedule, save, live, scheduled, run } = await start(await open());
    const { pages } = site.database.repositories;
    const version = await save("Summer");
    await editor.publish(mara, version, "");
    await schedule.schedule(mara, await save("Winter break"), site.now() + hour, "");
    const id = await scheduled();
    const restore = vi.spyOn(pages, "restore");
    restore.mockImplementationOnce(async (...given) => {
      await run(id);
      restore.mockRestore();
      return pages.restore(...given);
    });

    expect(await editor.undoPublishing(mara, 2, version + 2)).toMatchObject({
      ok: false,
      problem: { id: "other-page-live", values: { revision: 3 } },
    });

    expect(await live()).toEqual([3, "Winter break"]);
  });

  test("that goes live while somebody publishes: the history names both as they went live", async () => {
    const { site, mara, editor, schedule, save, live, scheduled, run } = await start(await open());
    const jonas = await site.person("jonas", "editor");
    const { pages, changes } = site.database.repositories;
    await schedule.schedule(mara, await save("Winter break"), site.now() + hour, "");
    const [id, version] = [await scheduled(), await save("Summer")];
    const publish = vi.spyOn(pages, "publish");
    publish.mockImplementationOnce(async (...given) => {
      site.wait(1_000);
      await run(id);
      site.wait(1_000);
      publish.mockRestore();
      return pages.publish(...given);
    });

    expect(await editor.publish(jonas, version, "")).toMatchObject({ ok: true, value: { number: 3 } });

    expect(await live()).toEqual([3, "Summer"]);
    const told = await changes.recent({ entity: "page", entityId: "live", limit: 2 });
    expect(told).toMatchObject([
      { authorName: "jonas", before: { copy: { en: { site: { note: "Winter break" } } } } },
      { authorName: "mara", after: { copy: { en: { site: { note: "Winter break" } } } } },
    ]);
    expect(told.map(({ summary }) => sayChange(summary))).toEqual([
      "Published revision 3 of the page",
      "Published revision 2 of the page, as scheduled",
    ]);
  });

  test("while another page is published in between: the history says which one went live after which", async () => {
    const { site, mara, editor, schedule, save, live, scheduled, run } = await start(await open());
    const jonas = await site.person("jonas", "editor");
    const { schedule: stored, changes } = site.database.repositories;
    await schedule.schedule(mara, await save("Winter break"), site.now() + hour, "");
    const [id, version] = [await scheduled(), await save("Summer")];
    const publish = vi.spyOn(stored, "publish");
    publish.mockImplementationOnce(async (...given) => {
      await editor.publish(jonas, version, "");
      site.wait(1_000);
      publish.mockRestore();
      return stored.publish(...given);
    });

    await run(id);

    expect(await live()).toEqual([3, "Winter break"]);
    const [newest] = await changes.recent({ entity: "page", entityId: "live", limit: 1 });
    expect(newest).toMatchObject({ authorName: "mara", before: { copy: { en: { site: { note: "Summer" } } } } });
    expect(sayChange(newest?.summary ?? "")).toBe("Published revision 3 of the page, as scheduled");
  });

  test("is not published once it was cancelled, or another took its place", async () => {
    const { site, mara, schedule, save, live, scheduled, run } = await start(await open());
    await schedule.schedule(mara, await save("One"), site.now() + hour, "");
    const first = await scheduled();
    await schedule.schedule(mara, await save("Two"), site.now() + 2 * hour, "");
    const second = await scheduled();
    expect((await site.database.repositories.jobs.counts()).open).toBe(1);

    await run(first);
    expect(await live()).toEqual([1, undefined]);
    expect(await schedule.cancel(mara, first)).toMatchObject({ ok: false, code: "not-found" });
    expect(await schedule.cancel(mara, second)).toMatchObject({ ok: true });
    await run(second);

    expect(await live()).toEqual([1, undefined]);
    expect(await schedule.current()).toBeNull();
    expect((await site.database.repositories.jobs.counts()).open).toBe(0);
  });

  test("is not published when its author may not publish any more, and says so", async () => {
    const { site, mara, schedule, save, live, scheduled, run } = await start(await open());
    const boss = await site.person("boss", "owner");
    await schedule.schedule(mara, await save("Winter break"), site.now() + hour, "");
    await site.people.suspend(boss, mara.id);

    await run(await scheduled());

    expect(await live()).toEqual([1, undefined]);
    expect(await schedule.current()).toMatchObject({ failed: { id: "schedule-author", values: { person: "mara" } } });
    // Let in again, they are not surprised by a page that goes live hours later.
    await site.people.reinstate(boss, mara.id);
    await run(await scheduled());
    expect(await live()).toEqual([1, undefined]);
    expect(await schedule.cancel(boss, await scheduled())).toMatchObject({ ok: true });
  });

  test("needs a moment to come, a draft that was seen, something new, and the right to publish", async () => {
    const { site, mara, schedule, save } = await start(await open());
    const [soon, first] = [site.now() + hour, await site.pageEditor.draft()];
    const seen = first.ok ? first.value.version : 0;
    expect(await schedule.schedule(mara, seen, soon, "")).toMatchObject({ code: "not-publishable" });
    const version = await save("Winter break");
    const tried = async (by: typeof mara, from: number, at: number) => {
      const result = await schedule.schedule(by, from, at, "");
      return result.ok ? "scheduled" : result.code;
    };
    expect(await tried(mara, version, site.now())).toBe("not-valid");
    expect(await tried(mara, version, site.now() + 91 * 24 * hour)).toBe("not-valid");
    expect(await tried(mara, seen, soon)).toBe("conflict");
    expect(await tried(await site.person("reader", "member"), version, soon)).toBe("not-permitted");
    expect(await schedule.current()).toBeNull();
  });

  test("waits while the clock is set back, and goes live when its moment has come after all", async () => {
    const { site, mara, schedule, save, live } = await start(await open());
    await schedule.schedule(mara, await save("Winter break"), site.now() + hour, "");
    site.wait(-2 * hour);
    await site.another();
    expect(await live()).toEqual([1, undefined]);
    site.wait(10 * hour);
    await site.another();
    await untilNothing(site);
    expect(await live()).toEqual([2, "Winter break"]);
  });
});
