import { expect, it } from "vitest";
import { seed } from "../../../db/seed.ts";
import { describeOnBothEngines } from "../../support/database.ts";
import { newMember } from "./samples.ts";

const shipped = { schema: 1, blocks: [{ id: "login", kind: "login" }], copy: { "no-credentials": "Sign in" } };

describeOnBothEngines("the page", (open) => {
  async function withPage() {
    const { repositories } = await open();
    await repositories.members.create(newMember("ada", { name: "Ada" }));
    await repositories.pages.initialise(shipped, 1);
    return repositories.pages;
  }

  it("is not there before the first start", async () => {
    const { pages } = (await open()).repositories;
    expect(await pages.draft()).toBeNull();
    expect(await pages.publishedNumber()).toBe(0);
    expect(await pages.publish(1, null, 1, "")).toBe("conflict");
    expect(await pages.restore(1, 1, null, 1)).toBe("missing");
    expect(await pages.publishedNumber()).toBe(0);
  });

  it("begins with a draft and revision 1", async () => {
    const pages = await withPage();
    expect(await pages.draft()).toEqual({ document: shipped, version: 1, savedAt: 1, savedBy: null });
    expect(await pages.publishedNumber()).toBe(1);
    const first = { number: 1, publishedAt: 1, publishedBy: null, publishedByName: null, note: "", restoredFrom: null };
    expect(await pages.revision(1)).toEqual({ ...first, document: shipped, themes: null });
    expect(await pages.listRevisions(10)).toEqual([first]);
    expect(await pages.revision(2)).toBeNull();
  });

  it("is created once, when many instances start together, and never again", async () => {
    const database = await open();
    await Promise.all(Array.from({ length: 8 }, () => seed(database, { document: shipped, now: 1 })));
    const { pages } = database.repositories;
    expect(await pages.saveDraft({ mine: true }, 1, null, 2)).toBe("written");
    await seed(database, { document: shipped, now: 3 });
    expect((await pages.draft())?.document).toEqual({ mine: true });
    expect(await pages.listRevisions(10)).toHaveLength(1);
  });

  it("saves one of two changes to the same version of the draft", async () => {
    const pages = await withPage();
    const answers = await Promise.all([1, 2, 3].map((by) => pages.saveDraft({ by }, 1, "ada", 5)));
    expect(answers.toSorted()).toEqual(["conflict", "conflict", "written"]);
    expect(await pages.draft()).toMatchObject({ version: 2, savedAt: 5, savedBy: "ada" });
  });

  it("publishes what the draft says", async () => {
    const pages = await withPage();
    await pages.saveDraft({ title: "New" }, 1, "ada", 5);
    expect(await pages.publish(2, "ada", 6, "New title")).toEqual({ number: 2, draftVersion: 3 });
    expect(await pages.publishedNumber()).toBe(2);
    expect(await pages.revision(2)).toEqual({
      number: 2,
      document: { title: "New" },
      themes: null,
      publishedAt: 6,
      publishedBy: "ada",
      publishedByName: "Ada",
      note: "New title",
      restoredFrom: null,
    });
    expect((await pages.listRevisions(1)).map((revision) => revision.number)).toEqual([2]);
  });

  it("is published once when several people publish together", async () => {
    const pages = await withPage();
    for (let round = 0; round < 6; round += 1) {
      const version = (await pages.draft())?.version ?? 0;
      const answers = await Promise.all(Array.from({ length: 6 }, () => pages.publish(version, "ada", 6, "")));
      expect(answers.filter((answer) => answer !== "conflict")).toEqual([
        { number: round + 2, draftVersion: version + 1 },
      ]);
    }
    expect(await pages.listRevisions(100)).toHaveLength(7);
  });

  it("never publishes a draft that was saved over in the meantime", async () => {
    const pages = await withPage();
    for (let round = 0; round < 10; round += 1) {
      const draft = await pages.draft();
      const version = draft?.version ?? 0;
      const before = await pages.publishedNumber();
      const [saved, published] = await Promise.all([
        pages.saveDraft({ round }, version, "ada", 6),
        pages.publish(version, "ada", 6, ""),
      ]);
      expect([saved === "written", published !== "conflict"].filter(Boolean)).toHaveLength(1);
      const live = await pages.revision(await pages.publishedNumber());
      if (typeof published === "string") expect(live?.number).toBe(before);
      else expect(live).toMatchObject({ number: published.number, document: draft?.document });
    }
  });

  it("restores an old revision as a new one", async () => {
    const pages = await withPage();
    await pages.saveDraft({ title: "New" }, 1, "ada", 5);
    await pages.publish(2, "ada", 6, "");
    expect(await pages.restore(9, 3, "ada", 7)).toBe("missing");
    expect(await pages.restore(1, 2, "ada", 7)).toBe("conflict");
    expect(await pages.restore(1, 3, "ada", 7)).toEqual({ number: 3, draftVersion: 4 });
    expect(await pages.revision(3)).toMatchObject({ document: shipped, restoredFrom: 1, publishedByName: "Ada" });
    expect(await pages.draft()).toEqual({ document: shipped, version: 4, savedAt: 7, savedBy: "ada" });
    expect(await pages.publishedNumber()).toBe(3);
  });
});
