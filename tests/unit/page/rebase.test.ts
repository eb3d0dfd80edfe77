/** Two people change the page at once. */
import { describe, expect, it } from "vitest";
import { findBlock } from "../../../src/gatehouse/core/page/block-tree.ts";
import type { PageDocument } from "../../../src/gatehouse/core/page/document.ts";
import { applyEdit, type EditCommand } from "../../../src/gatehouse/core/page/edit.ts";
import { rebase } from "../../../src/gatehouse/core/page/rebase.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";

const base = shippedDocument();
const set = (path: string, value: unknown): EditCommand => ({ kind: "set", path, value });

function edited(document: PageDocument, ...commands: EditCommand[]): PageDocument {
  return commands.reduce((current, command) => {
    const result = applyEdit(current, command);
    if (!result.ok) throw new Error(result.message);
    return result.document;
  }, document);
}

describe("changes of two people", () => {
  it("to different texts are both kept", () => {
    const theirs = edited(base, set("blocks.brand.tagline.en", "Est. 1910"), {
      kind: "moveBlock",
      id: "contact",
      to: "up",
    });
    const mine = [set("blocks.brand.tagline.de", "Seit 1910"), set("layout", "split")];
    const { document, clashes, lost, commands } = rebase(base, theirs, mine);
    expect(findBlock(document.blocks, "brand")).toMatchObject({ tagline: { en: "Est. 1910", de: "Seit 1910" } });
    expect([document.layout, clashes, lost, commands]).toEqual(["split", [], [], mine]);
    expect(document.blocks.map(({ id }) => id)).toEqual(theirs.blocks.map(({ id }) => id));
  });

  it("to the same text stand side by side, and theirs stays until one is chosen", () => {
    const theirs = edited(base, set("copy.en.site.note", "Closed on Mondays"));
    const { document, clashes } = rebase(base, theirs, [set("copy.en.site.note", "Closed on Tuesdays")]);
    expect(clashes).toEqual([{ path: "copy.en.site.note", mine: "Closed on Tuesdays", theirs: "Closed on Mondays" }]);
    expect(document).toEqual(theirs);
  });

  it("to different links of one list are both kept, and to the same link stand side by side", () => {
    const path = "blocks.support-links.links";
    const link = (id: string, href: string) => ({ id, label: { en: id }, href });
    const start = edited(base, set(path, [link("a", "/a"), link("b", "/b"), link("c", "/c")]));
    const theirs = edited(start, set(path, [link("a", "/new"), link("b", "/b"), link("c", "/c"), link("d", "/d")]));
    const mine = [set(path, [link("a", "/a"), link("b", "/other"), link("e", "/e")])];
    const { document, clashes } = rebase(start, theirs, mine);
    expect(clashes).toEqual([]);
    expect(findBlock(document.blocks, "support-links")).toMatchObject({
      links: [link("a", "/new"), link("b", "/other"), link("d", "/d"), link("e", "/e")],
    });
    const both = [set(path, [link("a", "/mine"), link("b", "/b"), link("c", "/c")])];
    expect(rebase(start, theirs, both).clashes).toMatchObject([{ path }]);
    const turned = [set(path, [link("b", "/other"), link("a", "/a"), link("c", "/c")])];
    expect(rebase(start, theirs, turned).clashes).toMatchObject([{ path }]);
  });

  it("that say the same are no clash, and neither is what I set after adding the block myself", () => {
    const theirs = edited(base, set("layout", "open"));
    expect(rebase(base, theirs, [set("layout", "open")]).clashes).toEqual([]);
    const mine: EditCommand[] = [{ kind: "addBlock", block: "picture" }, set("blocks.picture.picture", "key")];
    const { document, clashes } = rebase(base, theirs, mine);
    expect(clashes).toEqual([]);
    expect(findBlock(document.blocks, "picture")).toMatchObject({ picture: "key" });
  });

  it("of a block that the other removed are told as lost", () => {
    const theirs = edited(base, { kind: "removeBlock", id: "contact" });
    const mine = [set("blocks.contact.email", "help@example.com"), set("layout", "open")];
    const { document, lost } = rebase(base, theirs, mine);
    expect(lost).toEqual([mine[0]]);
    expect(document).toEqual(edited(theirs, set("layout", "open")));
  });
});
