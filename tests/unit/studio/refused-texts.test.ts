/** Texts that the page does not take: they count until their field holds something else, or is gone. */
import { expect, test } from "vitest";
import { applyEdit, type EditCommand } from "../../../src/gatehouse/core/page/edit.ts";
import type { PageDocument } from "../../../src/gatehouse/core/page/document.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { storedAt, stillRefused } from "../../../src/gatehouse/studio/editing/refused-texts.ts";
import { fieldOfPath } from "../../../src/gatehouse/studio/editing/texts.ts";

function edited(document: PageDocument, ...commands: readonly EditCommand[]) {
  return commands.reduce((current, command) => {
    const result = applyEdit(current, command);
    if (!result.ok) throw new Error(result.message);
    return result.document;
  }, document);
}

const links = "blocks.support-links.links";
const start = edited(
  shippedDocument(),
  { kind: "set", path: "blocks.brand.tagline.de", value: "Alt" },
  { kind: "set", path: links, value: [{ id: "a", label: { en: "Help" }, href: "/help" }] },
);
const refusedAt = (path: string) => [{ path, label: "", text: "x", message: "", stored: storedAt(start, path) }];

test.each<[string, string, EditCommand]>([
  [
    "undo or typing on the page changed it",
    "blocks.brand.tagline.de",
    { kind: "set", path: "blocks.brand.tagline.de", value: "Neu" },
  ],
  ["its block is removed", "blocks.footer.text.en", { kind: "removeBlock", id: "footer" }],
  ["its link is removed", `${links}.a.href`, { kind: "set", path: links, value: [] }],
  ["its language is no longer offered", "blocks.brand.tagline.de", { kind: "set", path: "languages", value: ["en"] }],
  ["its language is no longer offered", "copy.de.labels.email", { kind: "set", path: "languages", value: ["en"] }],
])("a refused text holds up nothing any more where %s: %s", (_, path, command) => {
  expect(stillRefused(refusedAt(path), start)).toHaveLength(1);
  expect(stillRefused(refusedAt(path), edited(start, command))).toEqual([]);
});

test("a refused URL still counts where the words of its link, or another link, changed", () => {
  const value = [
    { id: "a", label: { en: "Support" }, href: "/help" },
    { id: "b", label: { en: "Home" }, href: "/" },
  ];
  const changed = edited(start, { kind: "set", path: links, value });
  expect(stillRefused(refusedAt(`${links}.a.href`), changed)).toHaveLength(1);
});

test("a refused text of a link leads to its own field", () => {
  expect(fieldOfPath(`overrides.reasons.role-missing.${links}.a.href`)).toBe("field-support-links-links-a-href");
});
