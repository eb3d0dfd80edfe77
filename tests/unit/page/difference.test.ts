/** What changed between two pages, as the history and the publish page list it. */
import { describe, expect, it } from "vitest";
import { pageDifference } from "../../../src/gatehouse/core/page/difference.ts";
import type { PageDocument } from "../../../src/gatehouse/core/page/document.ts";
import { applyEdit, type EditCommand } from "../../../src/gatehouse/core/page/edit.ts";
import { parseRichText } from "../../../src/gatehouse/core/page/rich-text.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";

function after(...commands: EditCommand[]): PageDocument {
  return commands.reduce((document, command) => {
    const edited = applyEdit(document, command);
    if (!edited.ok) throw new Error(edited.message);
    return edited.document;
  }, shippedDocument());
}

const set = (path: string, value: unknown): EditCommand => ({ kind: "set", path, value });
const shortly = (before: PageDocument, now: PageDocument) =>
  pageDifference(before, now).map(({ kind, path, before: was, after: is }) => [kind, path, was, is]);

describe("what changed on a page", () => {
  it("is nothing for the same page", () => {
    expect(pageDifference(shippedDocument(), shippedDocument())).toEqual([]);
  });

  it("names each text with what it was and what it is", () => {
    const before = after(set("copy.de.reasons.session-expired.heading", "Abgelaufen"));
    const now = after(
      set("copy.de.reasons.session-expired.heading", "Zu lange weg"),
      set("copy.en.site.nextSteps", ["Wait", "Come back"]),
      set("blocks.brand.tagline.de", "Seit 1920"),
      set("theme.preset", "almanac"),
    );
    expect(shortly(before, now)).toEqual([
      ["changed", "theme.preset", "harbour", "almanac"],
      ["changed", "blocks.brand.tagline.de", "", "Seit 1920"],
      ["changed", "copy.de.reasons.session-expired.heading", "Abgelaufen", "Zu lange weg"],
      ["changed", "copy.en.site.nextSteps", "", "Wait\nCome back"],
    ]);
  });

  it("says that one block moved where one block moved, and not all those that it passed", () => {
    const now = after({ kind: "moveBlock", id: "contact", to: { parent: null, at: 0 } });
    expect(shortly(shippedDocument(), now)).toEqual([["moved", "blocks.contact", "", ""]]);
  });

  it("says that a block moved into another", () => {
    const before = after({ kind: "addBlock", block: "group" });
    const edited = applyEdit(before, { kind: "moveBlock", id: "contact", to: { parent: "group", at: 0 } });
    expect(edited.ok && shortly(before, edited.document)).toEqual([["moved", "blocks.contact", "", ""]]);
  });

  it("shows running text, links and moments as they are typed", () => {
    const text = after({ kind: "addBlock", block: "rich-text" });
    const now = after(
      { kind: "addBlock", block: "rich-text" },
      set("blocks.rich-text.text.en", parseRichText("Write to **us**, or [look here](/help)")),
      set("blocks.support-links.links", [{ id: "one", label: { en: "Help" }, href: "/help" }]),
      set("blocks.contact.showFor", { audience: "everyone", until: 0 }),
    );
    expect(shortly(text, now).map(([, path, , is]) => [path, is])).toEqual([
      ["blocks.contact.showFor.audience", "everyone"],
      ["blocks.contact.showFor.until", "1970-01-01T00:00:00.000Z"],
      ["blocks.support-links.links", "Help: /help"],
      ["blocks.rich-text.text.en", "Write to **us**, or [look here](/help)"],
    ]);
  });

  it("names blocks that came and went by their kind", () => {
    const now = after({ kind: "addBlock", block: "picture" }, { kind: "removeBlock", id: "contact" });
    expect(pageDifference(shippedDocument(), now).map(({ kind, block }) => [kind, block])).toEqual([
      ["removed", "contact"],
      ["added", "picture"],
    ]);
  });
});
