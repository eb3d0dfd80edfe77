/** Texts that are typed on the page: what stands in them at first, and how they are changed. */
import { expect, test } from "vitest";
import { applyEdit, valueOf, type EditCommand } from "../../../src/gatehouse/core/page/edit.ts";
import { shippedCopy } from "../../../src/gatehouse/core/page/defaults/index.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { setText, textAtPath } from "../../../src/gatehouse/studio/editing/texts.ts";

function edited(...commands: readonly EditCommand[]) {
  return commands.reduce((document, command) => {
    const result = applyEdit(document, command);
    if (!result.ok) throw new Error(result.message);
    return result.document;
  }, shippedDocument());
}

const steps = "copy.en.reasons.no-credentials.nextSteps";

test("a shipped text is typed with its placeholders, and not with what fills them on the page", () => {
  const path = "copy.en.reasons.role-missing.heading";
  const shipped = shippedCopy.en.reasons["role-missing"].heading;
  expect(textAtPath(shippedDocument(), path, "as filled in")).toBe(shipped);
});

test("the name of the site, which the code gives, is there to be changed", () => {
  expect(textAtPath(shippedDocument(), "blocks.brand.siteName.en", "The Quoin")).toBe("The Quoin");
});

test("one step among others is changed, and the others stay", () => {
  const shipped = shippedCopy.en.reasons["no-credentials"].nextSteps;
  const document = edited(setText(shippedDocument(), `${steps}.0`, "Look into your mail."));
  expect(valueOf(document, steps)).toEqual(["Look into your mail.", ...shipped.slice(1)]);
  expect(textAtPath(document, `${steps}.0`, "")).toBe("Look into your mail.");
});

test("a step that is emptied goes", () => {
  const document = edited({ kind: "set", path: steps, value: ["One", "Two"] });
  expect(setText(document, `${steps}.0`, " ")).toEqual({ kind: "set", path: steps, value: ["Two"] });
});

test("the words of a link are changed in one language", () => {
  const links = [{ id: "help", label: { en: "Help", de: "Hilfe" }, href: "/help" }];
  const document = edited({ kind: "set", path: "blocks.support-links.links", value: links });
  const path = "blocks.support-links.links.help.label.de";
  expect(textAtPath(document, path, "")).toBe("Hilfe");
  const changed = edited(
    { kind: "set", path: "blocks.support-links.links", value: links },
    setText(document, path, "Rat und Hilfe"),
  );
  expect(valueOf(changed, "blocks.support-links.links")).toEqual([
    { id: "help", label: { en: "Help", de: "Rat und Hilfe" }, href: "/help" },
  ]);
});

test("the words of a link that are emptied in one language leave those of the others", () => {
  const links = [{ id: "help", label: { en: "Help", de: "Hilfe" }, href: "/help" }];
  const set: EditCommand = { kind: "set", path: "blocks.support-links.links", value: links };
  const emptied = setText(edited(set), "blocks.support-links.links.help.label.de", " ");
  const changed = edited(set, emptied);
  expect(valueOf(changed, "blocks.support-links.links")).toEqual([
    { id: "help", label: { en: "Help" }, href: "/help" },
  ]);
});

test("running text is edited in its field", () => {
  const text = { en: [{ kind: "paragraph", content: [{ kind: "text", text: "Words" }] }] };
  const document = edited(
    { kind: "addBlock", block: "rich-text" },
    { kind: "set", path: "blocks.rich-text.text", value: text },
  );
  expect(textAtPath(document, "blocks.rich-text.text.en", "Words")).toBeNull();
  expect(textAtPath(document, "blocks.rich-text.text.de", "Words")).toBeNull();
});
