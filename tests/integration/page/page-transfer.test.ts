/** A page out of one site and into another, with the real database. */
import { expect, test } from "vitest";
import { setCopy } from "../../../src/gatehouse/core/page/edit-copy.ts";
import { describeSite, type Site } from "../identity/site.ts";

async function start(site: Site) {
  const mara = await site.person("mara", "editor");
  const { pageEditor: editor, pageTransfer: transfer } = site;
  const draft = async () => {
    const result = await editor.draft();
    if (!result.ok) throw new Error(result.message);
    return result.value;
  };
  const save = async (words: string) =>
    editor.save(mara, (await draft()).version, [setCopy("en", { kind: "site" }, "note", words)]);
  const exported = async (which: "draft" | "live" | number = "draft") => {
    const result = await transfer.export(which);
    if (!result.ok) throw new Error(result.message);
    return result.value;
  };
  return { site, mara, editor, transfer, draft, save, exported };
}

describeSite("a page in a file", (open) => {
  test("goes from one site to another, into its draft", async () => {
    const one = await start(await open());
    await one.save("Winter break");
    const text = await one.exported();
    const other = await start(await open());

    expect(await other.transfer.import(other.mara, text)).toMatchObject({
      ok: true,
      value: { differences: [{ path: "copy.en.site.note", before: "", after: "Winter break" }] },
    });

    expect((await other.draft()).document).toEqual((await one.draft()).document);
    expect((await other.site.publishedPage.current()).revision).toBe(1);
    const again = await other.transfer.import(other.mara, text);
    expect(again).toMatchObject({ ok: true, value: { differences: [], version: (await other.draft()).version } });
  });

  test("is what visitors see, or what they saw, and not the draft", async () => {
    const { save, editor, mara, draft, exported } = await start(await open());
    await save("Winter break");
    await editor.publish(mara, (await draft()).version, "");
    await save("Not ready");
    expect(await exported("live")).toContain("Winter break");
    expect(await exported("live")).not.toContain("Not ready");
    expect(await exported(1)).not.toContain("Winter break");
    expect(await exported("draft")).toContain("Not ready");
  });

  test("tried first, changes nothing", async () => {
    const { transfer, mara, save, exported, draft } = await start(await open());
    await save("Winter break");
    const text = await exported();
    await save("Something else");
    const before = await draft();
    const tried = await transfer.import(mara, text, { dryRun: true });
    expect(tried).toMatchObject({ ok: true, value: { differences: [{ after: "Winter break" }] } });
    expect(await draft()).toEqual(before);
  });

  test("that is hostile, has pictures that nobody takes, or comes from somebody who may not edit changes nothing", async () => {
    const { site, transfer, mara, save, exported, draft } = await start(await open());
    await save("Winter break");
    const text = await exported();
    const before = await draft();
    const reader = await site.person("reader", "member");
    expect(await transfer.import(reader, text.replace("Winter", "Summer"))).toMatchObject({ code: "not-permitted" });
    expect(await transfer.import(mara, "{")).toMatchObject({ code: "not-valid" });
    expect(await transfer.import(mara, text.replace('"kind": "sign-in"', '"kind": "sign-out"'))).toMatchObject({
      code: "not-valid",
    });
    expect(await draft()).toEqual(before);
  });
});
