/** The steps that make a new page the owner's: each counts once it is done, and not before. */
import { expect, test } from "vitest";
import type { EditCommand } from "../../../src/gatehouse/core/page/edit.ts";
import { applyEdit } from "../../../src/gatehouse/core/page/edit.ts";
import { firstStepsDone } from "../../../src/gatehouse/core/page/first-steps.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";

function doneAfter(path: string, value: unknown) {
  const command: EditCommand = { kind: "set", path, value };
  const edited = applyEdit(shippedDocument(), command);
  return edited.ok ? firstStepsDone(edited.document) : edited.message;
}

test("nothing is done on the page as it ships", () => {
  expect(firstStepsDone(shippedDocument())).toEqual([]);
});

test.each([
  ["theme.preset", "almanac", "look"],
  ["theme.brand.colour", "#8a2be2", "look"],
  ["layout", "split", "look"],
  ["blocks.brand.mark", "leaf", "mark"],
  ["blocks.contact.email", "help@example.org", "contact"],
  ["blocks.support-links.links", [{ id: "a", label: { en: "Help" }, href: "/help" }], "contact"],
])("%s does one step", (path, value, step) => {
  expect(doneAfter(path, value)).toEqual([step]);
});
