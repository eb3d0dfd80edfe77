import { describe, expect, it } from "vitest";
import { ownCopy } from "../../../src/gatehouse/core/page/edit-copy.ts";
import { type EditCommand, applyEdit, editCommandSchema } from "../../../src/gatehouse/core/page/edit.ts";
import type { PageDocument } from "../../../src/gatehouse/core/page/document.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";

const shipped = shippedDocument("Quire");

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
    expect(ids(edited(shipped, { kind: "moveBlock", id: "sign-in", to: 0 }))[0]).toBe("sign-in");
    expect(ids(edited(shipped, { kind: "moveBlock", id: "brand", to: "up" }))).toEqual(ids(shipped));
    expect(ids(edited(shipped, { kind: "moveBlock", id: "footer", to: 99 }))).toEqual(ids(shipped));
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
    const settings = { buttonLabel: "Come in", showRemember: false, kind: "divider", id: "x" };
    const block = edited(shipped, { kind: "updateBlock", id: "sign-in", settings }).blocks[3];
    expect(block).toMatchObject({ id: "sign-in", kind: "sign-in", buttonLabel: "Come in", showRemember: false });
  });

  it("cannot be set to hide the sign-in form", () => {
    const settings = { showFor: { audience: "signed-in" } };
    expect(applyEdit(shipped, { kind: "updateBlock", id: "sign-in", settings })).toMatchObject({
      ok: false,
      code: "invalid",
    });
  });

  it("show for whom the owner says, until that is taken away", () => {
    const settings = { showFor: { audience: "signed-in", reasons: ["role-missing"] } };
    const limited = edited(shipped, { kind: "updateBlock", id: "contact", settings });
    expect(limited.blocks.find((block) => block.id === "contact")?.showFor).toEqual(settings.showFor);
    expect(edited(limited, { kind: "updateBlock", id: "contact", settings: { showFor: null } })).toEqual(shipped);
  });

  it("that are gone are reported as gone", () => {
    expect(applyEdit(shipped, { kind: "moveBlock", id: "ghost", to: "up" })).toMatchObject({ code: "no-such-block" });
  });
});

describe("words", () => {
  const scope = { kind: "reason", reason: "role-missing" } as const;

  it("are set per language and scope, and an empty value leaves no trace", () => {
    const set = edited(shipped, { kind: "setCopy", language: "de", scope, field: "heading", value: " Leider nein " });
    expect(ownCopy(set, "de", scope)).toEqual({ heading: "Leider nein" });
    expect(ownCopy(set, "en", scope)).toEqual({});
    expect(edited(set, { kind: "setCopy", language: "de", scope, field: "heading", value: "  " })).toEqual(shipped);
  });

  it("of the next steps come one on each line", () => {
    const value = "- Ask us\r\n\r\n2. Come back\nThird";
    const set = edited(shipped, { kind: "setCopy", language: "en", scope, field: "nextSteps", value });
    expect(ownCopy(set, "en", scope).nextSteps).toEqual(["Ask us", "Come back", "Third"]);
  });

  it("that are too long are refused with a sentence", () => {
    const command = { kind: "setCopy", language: "en", scope, field: "heading", value: "x".repeat(121) } as const;
    expect(applyEdit(shipped, command)).toMatchObject({ ok: false, message: "Use at most 120 characters." });
  });

  it("name a section only where there is one", () => {
    const section = { kind: "section", section: "members" } as const;
    const set = edited(shipped, { kind: "setCopy", language: "de", scope: section, field: "label", value: "der Klub" });
    expect(set.copy.de?.sections?.["members"]).toEqual({ label: "der Klub" });
    const wrong = { kind: "setCopy", language: "de", scope, field: "label", value: "der Klub" } as const;
    expect(applyEdit(shipped, wrong)).toMatchObject({ ok: false, code: "invalid" });
  });

  it("on the controls can be changed and given back", () => {
    const set = edited(shipped, { kind: "setLabel", language: "en", label: "signIn", value: "Come in" });
    expect(set.copy.en?.labels).toEqual({ signIn: "Come in" });
    expect(edited(set, { kind: "setLabel", language: "en", label: "signIn", value: "" })).toEqual(shipped);
  });
});

describe("the rest of the page", () => {
  it("takes a theme, a layout, languages, links and a contact", () => {
    const contact = { text: "We answer within a day.", email: "help@example.com", phone: "+49 30 1234" };
    const links = [{ label: "Help", href: "/help" }];
    const changed = edited(
      shipped,
      { kind: "setTheme", themeId: "orchard" },
      { kind: "setLayout", layout: "split" },
      { kind: "setLanguages", languages: ["fr", "en"] },
      { kind: "setSupportLinks", links },
      { kind: "setContact", contact },
    );
    expect(changed).toMatchObject({
      themeId: "orchard",
      layout: "split",
      languages: ["fr", "en"],
      supportLinks: links,
      contact,
    });
  });

  it("refuses a link that runs something", () => {
    const links = [{ label: "Help", href: "javascript:alert(1)" }];
    expect(editCommandSchema.safeParse({ kind: "setSupportLinks", links }).success).toBe(false);
    expect(applyEdit(shipped, { kind: "setSupportLinks", links })).toMatchObject({ ok: false, code: "invalid" });
  });
});
