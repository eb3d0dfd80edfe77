/** Where in the studio a piece of the page is edited. */
import { expect, test } from "vitest";
import { applyEdit, type EditCommand } from "../../../src/gatehouse/core/page/edit.ts";
import type { CheckedVariant } from "../../../src/gatehouse/core/page/finding.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { placeOfPath, placeOfTranslation } from "../../../src/gatehouse/studio/editing/place-of-path.ts";

const set = (path: string, value: unknown): EditCommand => ({ kind: "set", path, value });
const after = (...commands: EditCommand[]) =>
  commands.reduce((document, command) => {
    const edited = applyEdit(document, command);
    if (!edited.ok) throw new Error(edited.message);
    return edited.document;
  }, shippedDocument());

const place = (path: string, variant: CheckedVariant | null = null, ...commands: EditCommand[]) => {
  const { panel, block, fields } = placeOfPath(path, after(...commands), variant);
  return [panel, block, fields[0]];
};
const vault = "copy.en.sections.vault";

test.each([
  ["theme", "look", null, "mend-contrast"],
  ["overrides.reasons.role-missing.theme", "look", null, "mend-contrast"],
  ["theme.preset", "look", null, "theme-harbour"],
  ["theme.brand.markDark", "look", null, "brand-markDark"],
  ["theme.overrides.radius", "look", null, "shape-radius"],
  ["theme.overrides.picture.scrim", "look", null, "background-overlay"],
  ["overrides.sections.members.layout", "look", null, "layout"],
  ["languages", "languages", null, "own-language"],
  ["copy.en.reasons.role-missing.explanation", "block", "explanation", "message-explanation"],
  ["copy.en.sections.members.reasons.role-missing.nextSteps", "block", "next-steps", "message-nextSteps"],
  ["copy.de.labels.email", "words", null, "label-email"],
  ["copy.en.site.note", "words", null, "message-note"],
  ["copy.en.sections.members.label", "words", null, "message-label"],
  ["blocks.contact.email", "block", "contact", "field-contact-email"],
  ["blocks.contact", "block", "contact", "tree-contact"],
  ["blocks.support-links.links.l-1.href", "block", "support-links", "field-support-links-links-l-1-href"],
  ["overrides.reasons.role-missing.blocks.contact.isHidden", "block", "contact", "field-contact-isHidden"],
  ["blocks.contact.showFor.until", "block", "contact", "shown-until"],
  ["blocks.contact.showFor.sections.vault", "block", "contact", "shown-section-vault"],
  ["blocks", "block", null, "add-block"],
])("%s is edited in the panel %s, of the block %s, in the field %s", (path, ...found) => {
  expect(place(path)).toEqual(found);
});

test("what is set for a section that is gone leads to the first of it", () => {
  expect(place(vault, null, set(`${vault}.note`, "Closed"))).toEqual(["words", null, "message-section-note"]);
  expect(place(vault, null, set(`${vault}.reasons.role-missing.heading`, "Closed"))).toEqual([
    "block",
    "heading",
    "message-heading",
  ]);
  const over = "overrides.sections.vault";
  expect(place(over, null, set(`${over}.blocks.contact.email`, "a@example.org"))).toEqual([
    "block",
    "contact",
    "field-contact-email",
  ]);
});

test("a block that does not show leads to what keeps it from the page", () => {
  const path = "blocks.explanation.showFor";
  const variant: CheckedVariant = { reason: "role-missing", section: null, language: "en" };
  const shown = (value: object) => place(path, variant, set(path, value))[2];
  expect(shown({ audience: "anonymous" })).toBe("shown-audience");
  expect(shown({ audience: "everyone", reasons: ["no-credentials"] })).toBe("shown-reason-role-missing");
  expect(shown({ audience: "everyone", sections: ["members"] })).toBe("shown-section-members");
  expect(shown({ audience: "everyone", until: 5 })).toBe("shown-until");
  expect(place(path, variant, set("blocks.explanation.isHidden", true))[2]).toBe("tool-hide");
});

test("a text that a language lacks is written beside its source", () => {
  const field = (path: string) => placeOfTranslation(path).fields[0];
  expect(field("copy.de.reasons.role-missing.heading")).toBe("translation-copy.*.reasons.role-missing.heading");
  expect(field("blocks.rich-text.text.de")).toBe("translation-blocks.rich-text.text.*");
  expect(field("blocks.support-links.links.l-1.label.de")).toBe("translation-blocks.support-links.links.l-1.*");
});
