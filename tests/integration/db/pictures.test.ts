import { expect, it } from "vitest";
import type { Repositories } from "../../../db/repositories/contract.ts";
import { purgeInSteps } from "../../../src/gatehouse/server/purge-in-steps.ts";
import { describeOnBothEngines } from "../../support/database.ts";
import { newMember, newPicture } from "./samples.ts";

const plenty = { pictures: 100, bytes: 10_000 };
const [mark, hills, door] = ["m".repeat(20), "h".repeat(20), "d".repeat(20)];

describeOnBothEngines("uploaded pictures", (open) => {
  async function withPictures(...ids: readonly string[]): Promise<Repositories> {
    const { repositories } = await open();
    await repositories.members.create(newMember("ada", { name: "Ada" }));
    await repositories.pages.initialise({ words: "shipped" }, 1);
    for (const [at, id] of ids.entries()) {
      const { picture, files } = newPicture(id, { createdAt: 1_000 + at, createdBy: "ada" });
      expect(await repositories.pictures.insert(picture, files, plenty)).toBe("written");
    }
    return repositories;
  }

  it("come back byte for byte, in each width", async () => {
    const { pictures } = await withPictures();
    const { picture } = newPicture(mark);
    const files = [640, 320].map((width) => ({
      width,
      height: width / 2,
      content: Buffer.from([0, 255, width % 256]),
    }));
    await pictures.insert(picture, files, plenty);
    expect(await pictures.content(mark, 640)).toEqual(Buffer.from([0, 255, 128]));
    expect(await pictures.content(mark, 641)).toBeNull();
    expect(await pictures.filesOf([mark, hills])).toEqual([
      { pictureId: mark, width: 320, height: 160, bytes: 3 },
      { pictureId: mark, width: 640, height: 320, bytes: 3 },
    ]);
  });

  it("are listed newest first, and stay when the person who uploaded them is removed", async () => {
    const { pictures, members } = await withPictures(mark, hills);
    expect((await pictures.list()).map(({ id, createdBy }) => [id, createdBy])).toEqual([
      [hills, "ada"],
      [mark, "ada"],
    ]);
    await members.remove("ada");
    expect(await pictures.find(mark)).toMatchObject({ createdBy: null });
    expect((await pictures.findByHash(`hash of ${hills}`))?.id).toBe(hills);
    expect(await pictures.findByHash("another")).toBeNull();
  });

  it("take a bounded number of rows and bytes, and the same file is stored once", async () => {
    const { pictures } = await withPictures(mark, hills);
    const more = newPicture(door);
    const insert = (limits: typeof plenty) => pictures.insert(more.picture, more.files, limits);
    expect(await insert({ ...plenty, pictures: 2 })).toBe("too-many");
    expect(await insert({ ...plenty, bytes: 3 * more.picture.bytes - 1 })).toBe("too-large");
    const again = newPicture(door, { sha256: "hash of mark" });
    const first = newPicture(door, { sha256: `hash of ${mark}` });
    expect(await pictures.insert(first.picture, first.files, plenty)).toBe("taken");
    expect(await pictures.insert(again.picture, again.files, { pictures: 3, bytes: 3 * more.picture.bytes })).toBe(
      "written",
    );
    expect(await pictures.filesOf([door])).toHaveLength(1);
  });

  it("cannot be removed while the draft or any revision uses them", async () => {
    const { pictures, pages } = await withPictures(mark, hills, door);
    await pages.saveDraft({ words: "one" }, 1, "ada", 2, undefined, [mark]);
    expect(await pictures.remove(mark)).toBe("used");
    expect(await pages.publish(2, "ada", 3, "", undefined, { site: {} })).toMatchObject({ number: 2 });
    await pages.saveDraft({ words: "two" }, 3, "ada", 4, undefined, [hills]);
    expect(await pictures.remove(mark), "in the history").toBe("used");
    expect(await pictures.remove(hills), "in the draft").toBe("used");
    expect(await pictures.remove(door)).toBe("written");
    expect(await pictures.remove(door)).toBe("missing");
    expect(await pictures.filesOf([door])).toEqual([]);
    expect(await pictures.usesInHistory()).toEqual([{ number: 2, pictures: [mark] }]);
    // Going back brings the picture into the draft again.
    expect(await pages.restore(2, 4, "ada", 5)).toMatchObject({ number: 3 });
    expect(await pictures.usesInHistory()).toEqual([
      { number: 3, pictures: [mark] },
      { number: 2, pictures: [mark] },
    ]);
    expect((await pages.revision(3))?.themes).toEqual({ site: {} });
    expect(await pictures.remove(hills)).toBe("written");
  });

  it("go when no page has used them for long enough, and not when one uses them again", async () => {
    const ids = Array.from({ length: 12 }, (_, at) => `${"o".repeat(18)}${String(at).padStart(2, "0")}`);
    const { pictures, pages } = await withPictures(mark, hills, ...ids);
    await pages.saveDraft({ words: "one" }, 1, "ada", 2, undefined, [mark]);
    const purge = (now: number, before: number) =>
      purgeInSteps(pictures.purge, { now, before }, new AbortController().signal);
    await purge(5_000, 500);
    expect(await pictures.find(mark)).toMatchObject({ orphanedAt: null });
    expect(await pictures.list()).toHaveLength(14);
    // Noted as unused long ago, and used since: the draft counts, not the note.
    await pages.saveDraft({ words: "two" }, 2, "ada", 6_000, undefined, [mark, hills]);
    await purge(9_000, 8_000);
    expect((await pictures.list()).map(({ id }) => id)).toEqual([hills, mark]);
    await pages.saveDraft({ words: "three" }, 3, "ada", 9_500, undefined, []);
    await purge(10_000, 9_999);
    expect(await pictures.find(mark), "unused for less than the grace").toMatchObject({ orphanedAt: 10_000 });
  });

  it("go although more pictures than one step looks at are in front of them on a scheduled page", async () => {
    const ids = Array.from({ length: 8 }, (_, at) => `${"s".repeat(19)}${String(at)}`);
    const { pictures, schedule } = await withPictures(...ids, mark);
    const purge = (now: number, before: number) =>
      purgeInSteps(pictures.purge, { now, before }, new AbortController().signal);
    await purge(5_000, 500);
    const text = JSON.stringify({ document: { pictures: ids } });
    const job = { id: "job", kind: "publish-page", dedupeKey: "job", payload: {}, createdAt: 1, runAt: 99_000 };
    expect(await schedule.schedule(text, job, 1)).toBe("written");
    await purge(9_000, 8_000);
    expect((await pictures.list()).map(({ id }) => id).sort()).toEqual(ids);
  });

  it("have their grace anew when the page that they were scheduled with is cancelled", async () => {
    const { pictures, schedule } = await withPictures(hills);
    const purge = (now: number, before: number) =>
      purgeInSteps(pictures.purge, { now, before }, new AbortController().signal);
    const text = JSON.stringify({ document: { pictures: [hills] } });
    const job = { id: "job", kind: "publish-page", dedupeKey: "job", payload: {}, createdAt: 1, runAt: 99_000 };
    expect(await schedule.schedule(text, job, 1)).toBe("written");
    await purge(5_000, 500);
    expect(await pictures.find(hills)).toMatchObject({ orphanedAt: null });
    expect(await schedule.replace(text, null)).toBe("written");
    await purge(9_000, 8_000);
    expect(await pictures.find(hills), "gone at once with what was cancelled").toMatchObject({ orphanedAt: 9_000 });
  });
});
