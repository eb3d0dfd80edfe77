import { describe, expect, it } from "vitest";
import { findBlock } from "../../../src/gatehouse/core/page/block-tree.ts";
import { ownCopy, setCopy, setLabel } from "../../../src/gatehouse/core/page/edit-copy.ts";
import { type EditCommand, applyEdit, editCommandSchema, inverseOf } from "../../../src/gatehouse/core/page/edit.ts";
import { pageDocumentSchema, type PageDocument } from "../../../src/gatehouse/core/page/document.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";

const shipped = shippedDocument();

function edited(document: PageDocument, ...commands: EditCommand[]): PageDocument {
  return commands.reduce((current, command) => {
    const result = applyEdit(current, editCommandSchema.parse(command));
    if (!result.ok) throw new Error(result.message);
    return result.document;
  }, document);
}

const ids = (document: PageDocument) => document.blocks.map((block) => block.id);

describe("blocks", () => {
  it("move up, down and to a place, and stop at the ends", () => {
    expect(ids(edited(shipped, { kind: "moveBlock", id: "sign-in", to: "up" })).indexOf("sign-in")).toBe(2);
    expect(ids(edited(shipped, { kind: "moveBlock", id: "sign-in", to: "down" })).indexOf("sign-in")).toBe(4);
    expect(ids(edited(shipped, { kind: "moveBlock", id: "sign-in", to: { parent: null, at: 0 } }))[0]).toBe("sign-in");
    expect(ids(edited(shipped, { kind: "moveBlock", id: "brand", to: "up" }))).toEqual(ids(shipped));
    expect(ids(edited(shipped, { kind: "moveBlock", id: "footer", to: { parent: null, at: 99 } }))).toEqual(
      ids(shipped),
    );
  });

  it("are added in front of the footer, with an id of their own", () => {
    const twice = edited(
      shipped,
      { kind: "addBlock", block: "divider" },
      { kind: "addBlock", block: "divider", at: 0 },
    );
    expect(ids(twice)[0]).toBe("divider-2");
    expect(ids(twice).slice(-2)).toEqual(["divider", "footer"]);
  });

  it("go, but never the sign-in form or the heading", () => {
    expect(ids(edited(shipped, { kind: "removeBlock", id: "contact" }))).not.toContain("contact");
    expect(applyEdit(shipped, { kind: "removeBlock", id: "sign-in" })).toMatchObject({
      ok: false,
      code: "needed-block",
      message:
        "The sign-in form cannot be removed: without it no one could sign in. You can move it and change how it looks.",
    });
    expect(applyEdit(shipped, { kind: "removeBlock", id: "heading" })).toMatchObject({
      ok: false,
      code: "needed-block",
    });
    expect(applyEdit(shipped, { kind: "addBlock", block: "sign-in" })).toMatchObject({
      ok: false,
      code: "needed-block",
    });
  });

  it("take new settings, and keep their kind and id", () => {
    const block = edited(
      shipped,
      { kind: "set", path: "blocks.sign-in.buttonLabel.en", value: "Come in" },
      { kind: "set", path: "blocks.sign-in.showRemember", value: false },
    ).blocks[3];
    expect(block).toMatchObject({
      id: "sign-in",
      kind: "sign-in",
      buttonLabel: { en: "Come in" },
      showRemember: false,
    });
    for (const setting of ["kind", "id", "children"]) {
      const command = { kind: "set", path: `blocks.sign-in.${setting}`, value: "divider" } as const;
      expect(applyEdit(shipped, command)).toMatchObject({ ok: false, code: "invalid" });
    }
  });

  it("cannot be set to hide the sign-in form", () => {
    const hides = [
      { kind: "set", path: "blocks.sign-in.showFor", value: { audience: "signed-in" } },
      { kind: "set", path: "blocks.sign-in.isHidden", value: true },
      { kind: "set", path: "blocks.sign-in.showFor", value: { audience: "everyone", sections: ["members"] } },
      { kind: "set", path: "blocks.sign-in.showFor", value: { audience: "everyone", until: 1 } },
      { kind: "set", path: "overrides.reasons.session-expired.blocks.sign-in.isHidden", value: true },
    ] as const;
    for (const hide of hides) expect(applyEdit(shipped, hide)).toMatchObject({ ok: false, code: "invalid" });
  });

  it("show for whom the owner says, until that is taken away", () => {
    const showFor = { audience: "signed-in", reasons: ["role-missing"] };
    const limited = edited(shipped, { kind: "set", path: "blocks.contact.showFor", value: showFor });
    expect(findBlock(limited.blocks, "contact")?.showFor).toEqual(showFor);
    expect(edited(limited, { kind: "set", path: "blocks.contact.showFor", value: null })).toEqual(shipped);
  });

  it("that are gone are reported as gone", () => {
    expect(applyEdit(shipped, { kind: "moveBlock", id: "ghost", to: "up" })).toMatchObject({ code: "no-such-block" });
  });
});

describe("words", () => {
  const scope = { kind: "reason", reason: "role-missing" } as const;

  it("are set per language and scope, and an empty value leaves no trace", () => {
    const set = edited(shipped, setCopy("de", scope, "heading", " Leider nein "));
    expect(ownCopy(set, "de", scope)).toEqual({ heading: "Leider nein" });
    expect(ownCopy(set, "en", scope)).toEqual({});
    expect(edited(set, setCopy("de", scope, "heading", "  "))).toEqual(shipped);
  });

  it("of the next steps come one on each line", () => {
    const value = "- Ask us\r\n\r\n2. Come back\nThird";
    const set = edited(shipped, setCopy("en", scope, "nextSteps", value));
    expect(ownCopy(set, "en", scope).nextSteps).toEqual(["Ask us", "Come back", "Third"]);
  });

  it("that are too long are refused with a sentence", () => {
    const command = setCopy("en", scope, "heading", "x".repeat(121));
    expect(applyEdit(shipped, command)).toMatchObject({ ok: false, message: "Use at most 120 characters." });
  });

  it("name a section only where there is one", () => {
    const section = { kind: "section", section: "members" } as const;
    const set = edited(shipped, setCopy("de", section, "label", "der Klub"));
    expect(set.copy.de?.sections?.["members"]).toEqual({ label: "der Klub" });
    const wrong = setCopy("de", scope, "label", "der Klub");
    expect(applyEdit(shipped, wrong)).toMatchObject({ ok: false, code: "invalid" });
  });

  it("on the controls can be changed and given back", () => {
    const set = edited(shipped, setLabel("en", "signIn", "Come in"));
    expect(set.copy.en?.labels).toEqual({ signIn: "Come in" });
    expect(edited(set, setLabel("en", "signIn", ""))).toEqual(shipped);
  });
});

describe("the rest of the page", () => {
  const links = [{ id: "help", label: { en: "Help", de: "Hilfe" }, href: "/help" }];

  it("takes a theme, a layout, languages, links and a contact", () => {
    const changed = edited(
      shipped,
      { kind: "set", path: "theme.preset", value: "orchard" },
      { kind: "set", path: "layout", value: "split" },
      { kind: "set", path: "languages", value: ["fr", "en"] },
      { kind: "set", path: "blocks.support-links.links", value: links },
      { kind: "set", path: "blocks.contact.text.en", value: "We answer within a day." },
      { kind: "set", path: "blocks.contact.email", value: "help@example.com" },
    );
    expect(changed).toMatchObject({ theme: { preset: "orchard" }, layout: "split", languages: ["fr", "en"] });
    expect(findBlock(changed.blocks, "support-links")).toMatchObject({ links });
    expect(findBlock(changed.blocks, "contact")).toMatchObject({ email: "help@example.com" });
  });

  it("refuses a link that runs something", () => {
    const value = [{ ...links[0], href: "javascript:alert(1)" }];
    const command = { kind: "set", path: "blocks.support-links.links", value } as const;
    expect(applyEdit(shipped, command)).toMatchObject({ ok: false, code: "invalid" });
  });

  it.each(["version", "__proto__.polluted", "blocks", "blocks.brand", "copy.constructor.prototype.x", "theme..preset"])(
    "cannot be reached by the path %s",
    (path) => {
      const parsed = editCommandSchema.safeParse({ kind: "set", path, value: { x: 1 } });
      expect(parsed.success && applyEdit(shipped, parsed.data).ok).toBe(false);
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    },
  );
});

describe("blocks inside blocks", () => {
  const withGroup = edited(
    shipped,
    { kind: "addBlock", block: "group", at: 0 },
    { kind: "addBlock", block: "divider", parent: "group" },
    { kind: "moveBlock", id: "sign-in", to: { parent: "group", at: 0 } },
  );

  it("are added, moved into a group and found there", () => {
    expect(ids(withGroup)).not.toContain("sign-in");
    expect(findBlock(withGroup.blocks, "group")).toMatchObject({ children: [{ id: "sign-in" }, { id: "divider" }] });
  });

  it("cannot be moved into themselves, and a group with the form in it cannot go or be hidden", () => {
    expect(applyEdit(withGroup, { kind: "moveBlock", id: "group", to: { parent: "group", at: 0 } })).toMatchObject({
      code: "no-such-block",
    });
    expect(applyEdit(withGroup, { kind: "removeBlock", id: "group" })).toMatchObject({ code: "needed-block" });
    const hide = { kind: "set", path: "blocks.group.isHidden", value: true } as const;
    expect(applyEdit(withGroup, hide)).toMatchObject({ code: "invalid" });
  });

  it("stand a few levels deep at most, however deep a stored page is", () => {
    let deep: unknown = { id: "d", kind: "divider" };
    for (let level = 0; level < 20_000; level += 1) deep = { id: `g${level}`, kind: "group", children: [deep] };
    expect(pageDocumentSchema.safeParse({ ...shipped, blocks: [...shipped.blocks, deep] }).success).toBe(false);
  });
});

describe("a change that is taken back", () => {
  it.each<EditCommand>([
    { kind: "set", path: "blocks.brand.tagline.en", value: "Est. 1910" },
    { kind: "set", path: "copy.de.site.note", value: "Ruhetag" },
    { kind: "set", path: "theme.preset", value: "orchard" },
    { kind: "addBlock", block: "picture" },
    { kind: "moveBlock", id: "sign-in", to: "up" },
    { kind: "moveBlock", id: "brand", to: { parent: null, at: 5 } },
    { kind: "removeBlock", id: "contact" },
  ])("leaves the page as it was: $kind", (command) => {
    const after = edited(shipped, command);
    expect(after).not.toEqual(shipped);
    const inverse = inverseOf(shipped, command, after);
    expect(inverse && edited(after, inverse)).toEqual(shipped);
    const again = inverse && inverseOf(after, inverse, shipped);
    expect(again && edited(shipped, again)).toEqual(after);
  });
});
