/** A page out of one site and into another, with the real database. */
import sharp from "sharp";
import { expect, test, vi } from "vitest";
import { problem } from "../../../src/gatehouse/core/languages/problem.ts";
import { setCopy } from "../../../src/gatehouse/core/page/edit-copy.ts";
import { failure } from "../../../src/gatehouse/server/access/result.ts";
import { describeSiteOnBothEngines, shownPage, type Site } from "../identity/site.ts";

const drawing = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: "#a02010" } })
    .png()
    .toBuffer();

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

describeSiteOnBothEngines("a page in a file", (open) => {
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
    expect((await shownPage(other.site)).revision).toBe(1);
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

  test("brings its pictures along, and those that are there already are not stored again", async () => {
    const one = await start(await open());
    const uploaded = await one.site.pictures.upload(one.mara, { name: "Mark", content: await drawing() });
    if (!uploaded.ok) throw new Error(uploaded.message);
    const used = { kind: "set", path: "theme.brand.markLight", value: uploaded.value.id } as const;
    await one.editor.save(one.mara, (await one.draft()).version, [used]);
    const text = await one.exported();
    expect(await one.transfer.import(one.mara, text)).toMatchObject({ ok: true, value: { differences: [] } });
    expect((await one.site.pictures.library()).pictures).toHaveLength(1);

    const other = await start(await open());
    expect(await other.transfer.import(other.mara, text)).toMatchObject({ ok: true, value: { pictures: 1 } });
    const { pictures } = await other.site.pictures.library();
    expect(pictures).toMatchObject([{ name: "Mark", used: { draft: ["mark-light"] } }]);
    expect((await other.draft()).document.theme.brand.markLight).toBe(pictures[0]?.id);

    const { content } = (JSON.parse(text) as { pictures: { content: string }[] }).pictures[0] ?? { content: "" };
    const script = Buffer.from("<svg onload='alert(1)'/>").toString("base64");
    const before = await one.draft();
    const hostile = text.replace(content, script).replace('"layout": "card"', '"layout": "open"');
    expect(await one.transfer.import(one.mara, hostile)).toMatchObject({
      ok: false,
      problem: { id: "import-picture" },
    });
    expect(await one.draft()).toEqual(before);
  });

  test("that cannot be used leaves none of its pictures behind, and those that were there stay", async () => {
    const { site, mara, transfer, exported } = await start(await open());
    const png = async (background: string) =>
      sharp({ create: { width: 40, height: 20, channels: 3, background } })
        .png()
        .toBuffer();
    const here = await site.pictures.upload(mara, { name: "Here", content: await png("teal") });
    if (!here.ok) throw new Error(here.message);
    const described = { type: "image/png", alt: "", isDecorative: true, focusX: 50, focusY: 50 };
    const picture = (id: string, name: string, content: Buffer) => ({
      ...described,
      id: id.repeat(20),
      name,
      content: content.toString("base64"),
    });
    const pictures = [
      picture("a", "New", await png("plum")),
      picture("b", "Here again", await png("teal")),
      picture("c", "Broken", (await png("red")).subarray(0, 60)),
    ];
    const file = JSON.stringify({ ...(JSON.parse(await exported()) as object), pictures });
    expect(await transfer.import(mara, file)).toMatchObject({ ok: false, problem: { id: "import-picture" } });
    expect((await site.pictures.library()).pictures.map(({ name }) => name)).toEqual(["Here"]);

    // The pictures can be used, and the draft is another one by the time they are stored.
    const usable = JSON.stringify({ ...(JSON.parse(file) as object), pictures: pictures.slice(0, 2) });
    vi.spyOn(site.pageEditor, "importDraft").mockResolvedValueOnce(failure("conflict", problem("overtaken")));
    expect(await transfer.import(mara, usable)).toMatchObject({ ok: false, code: "conflict" });
    expect((await site.pictures.library()).pictures.map(({ name }) => name)).toEqual(["Here"]);
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

  test("that is hostile, or comes from a person who may not edit, changes nothing", async () => {
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
