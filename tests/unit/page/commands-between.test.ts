/** An old page becomes the draft by edits, so that it can be undone and saved like any other change. */
import { expect, test } from "vitest";
import { commandsBetween } from "../../../src/gatehouse/core/page/commands-between.ts";
import { pageDocumentSchema, type PageDocument } from "../../../src/gatehouse/core/page/document.ts";
import { applyEdit, type EditCommand } from "../../../src/gatehouse/core/page/edit.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";

function after(document: PageDocument, commands: readonly EditCommand[]): PageDocument {
  return commands.reduce((current, command) => {
    const edited = applyEdit(current, command);
    if (!edited.ok) throw new Error(edited.message);
    return edited.document;
  }, document);
}

const shipped = shippedDocument();
const changed: PageDocument = after(shipped, [
  { kind: "set", path: "layout", value: "split" },
  { kind: "set", path: "theme.preset", value: "marquee" },
  { kind: "set", path: "languages", value: ["de", "en"] },
  { kind: "set", path: "copy.de.reasons.role-missing.heading", value: "Noch nicht" },
  { kind: "set", path: "copy.en.site.note", value: "Closed on Mondays" },
  { kind: "addBlock", block: "group" },
  { kind: "moveBlock", id: "contact", to: { parent: "group", at: 0 } },
  { kind: "addBlock", block: "picture", parent: "group" },
  { kind: "removeBlock", id: "footer" },
  { kind: "moveBlock", id: "sign-in", to: { parent: null, at: 0 } },
  { kind: "set", path: "blocks.contact.email", value: "help@example.org" },
  { kind: "set", path: "overrides.reasons.role-missing.layout", value: "open" },
]);

test.each([
  ["the shipped page to a page that is different in every part", shipped, changed],
  ["a page that is different in every part to the shipped one", changed, shipped],
])("edits lead from %s", (_, from, to) => {
  const commands = commandsBetween(from, to);
  expect(after(from, commands ?? [])).toEqual(to);
});

test("only what differs is edited, so that what others change elsewhere stays", () => {
  const one = after(shipped, [{ kind: "set", path: "copy.en.site.note", value: "Closed" }]);
  expect(commandsBetween(one, shipped)).toEqual([{ kind: "set", path: "copy.en.site.note", value: null }]);
  expect(commandsBetween(shipped, shipped)).toEqual([]);
});

test("a block that has another kind now is taken away and put there anew", () => {
  const blocks = shipped.blocks.map((block) => (block.id === "footer" ? { id: "footer", kind: "divider" } : block));
  const other = pageDocumentSchema.parse({ ...shipped, blocks });
  expect(after(shipped, commandsBetween(shipped, other) ?? [])).toEqual(other);
});

test("a page whose sign-in form has another id cannot be reached by edits", () => {
  const blocks = shipped.blocks.map((block) => (block.kind === "sign-in" ? { ...block, id: "form" } : block));
  expect(commandsBetween(shipped, pageDocumentSchema.parse({ ...shipped, blocks }))).toBeNull();
});
